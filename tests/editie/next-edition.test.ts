import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nextEdition, withNextEdition } from '../../scripts/editie/next-edition.ts';
import { base } from '../../src/check/examples/base.ts';
import { lijst } from '../../src/document/schema/lijst.ts';
import { nextStatuses } from '../../src/document/status-path.ts';
import { toFiles } from '../document/list.ts';
import { load } from '../../src/source/load.ts';

const day = '2026-04-01';
const concept: Parameters<typeof nextEdition>[0] = {
  versie: '0.16',
  status: 'concept',
  datum: '2026-03',
  historie: [],
};

describe('the next edition', () => {
  test('has the status of this one, and after inspection that of what comes of it', () => {
    const statusAfter = (status: keyof typeof nextStatuses): string =>
      nextEdition({ ...concept, status }, { versie: '0.17' }, day).status;
    assert.equal(statusAfter('concept'), 'concept');
    assert.equal(statusAfter('ter-inzage'), 'verwerking');
    assert.equal(statusAfter('verwerking'), 'verwerking');
    assert.equal(statusAfter('vastgesteld'), 'gewijzigd');
    assert.equal(statusAfter('afgesloten'), 'ingetrokken');
  });

  test('is refused with a number that is none or not higher, with a status that cannot follow, and with a day that was over', () => {
    const refused = [
      [concept, { versie: '1' }, /geen versienummer/],
      [concept, { versie: '0.9' }, /0\.9 is niet hoger dan 0\.16/],
      [concept, { versie: '0.16' }, /niet hoger/],
      [concept, { versie: '1.0', status: 'vastgesteld' }, /na `concept` .* wel `concept` of `ter-inzage`/],
      [concept, { versie: '0.17', datum: '2026-02-28' }, /niet van 28 februari 2026 zijn, voor .*maart 2026/],
      [{ ...concept, datum: '2026-04-02' }, { versie: '0.17' }, /niet van 1 april 2026 zijn/],
      [{ ...concept, status: 'ingetrokken' }, { versie: '1.0' }, /ingetrokken krijgt geen volgende/],
    ] as const;
    for (const [present, asked, message] of refused)
      assert.throws(() => nextEdition(present, asked, day), message);
    assert.deepEqual(Object.keys(nextStatuses).sort(), [...lijst.shape.status.options].sort());
  });

  test('changes four keys of lijst.yaml and no other byte', () => {
    const raw = `# Van ons.\n${base['lijst.yaml'] ?? ''}\n# Tot hier.\n`;
    const next = nextEdition(
      { ...concept, versie: '0.1' },
      { versie: '0.2', status: 'ter-inzage', datum: day },
      day,
    );
    const changed = withNextEdition(raw, { ...concept, versie: '0.1' }, next);
    assert.ok('raw' in changed);
    const { document, findings } = load(toFiles({ ...base, 'lijst.yaml': changed.raw }));
    assert.deepEqual(findings, []);
    assert.deepEqual(document.lijst.historie, [
      { datum: day, versie: '0.1', gebeurtenis: 'publicatie' },
      { datum: day, versie: '0.2', gebeurtenis: 'ter-inzage' },
    ]);
    const kept = raw.split('\n').filter((line) => !/^(?:versie|status|datum):/.test(line));
    for (const line of kept) assert.ok(changed.raw.includes(line), line);
    assert.equal(document.lijst.versie, '0.2');
    assert.equal(document.lijst.datum, day);
  });
});
