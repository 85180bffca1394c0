import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Parser, Store } from 'n3';
import { base, chapter, replaceKeys, textPath } from '../../src/check/examples/base.ts';
import { category } from '../../src/check/examples/stages.ts';
import type { Document } from '../../src/document/document.ts';
import { dataFiles } from '../../src/export/files.ts';
import { transitionForms } from '../../src/export/forms.ts';
import { publishedAt } from '../../src/export/publication.ts';
import { linkedLines } from '../../src/proof/data/linked-transitions.ts';
import { readLinked } from '../../src/proof/data/read-linked.ts';
import { compareTransitions, linesInJson } from '../../src/proof/data/transitions.ts';
import type { ReadLine } from '../../src/proof/data/transitions.ts';
import { listOf } from '../compare/lists.ts';
import { first, second, third } from '../compare/three-editions.ts';

const site = 'https://lijst.example/';
const earlier = [listOf(first), listOf(second)];
const document = listOf(third);

async function made(
  path: keyof typeof transitionForms,
  { now, before }: { readonly now: Document; readonly before: readonly Document[] } = {
    now: document,
    before: earlier,
  },
): Promise<string> {
  const files = dataFiles({ ...publishedAt(now, site), earlier: before });
  return String(await files.find((file) => file.path === path)?.make());
}

/** What became of what, in an order of its own. */
function inWords(lines: readonly ReadLine[]): string[] {
  return lines
    .map(({ van, vanId, naarId, lot, redenen }) =>
      [van, vanId, naarId, lot.replaceAll('; ', ' en '), redenen].join(' | '),
    )
    .sort();
}

describe('the concordance of editions', () => {
  test('says the same as data and as linked data, in both notations', async () => {
    const told = inWords(linesInJson(JSON.parse(await made('overgang.json'))));
    assert.ok(told.includes('0.2 | c1.2 | c1.2 | gewijzigd | Zo lang loopt een vordering.'));
    const turtle = linkedLines(readLinked(await made('overgang.ttl'), 'text/turtle'));
    assert.deepEqual(inWords(turtle), told);
    const jsonLd = linkedLines(readLinked(await made('overgang.jsonld'), 'application/ld+json'));
    assert.deepEqual(inWords(jsonLd), told);
    assert.deepEqual(compareTransitions('overgang.ttl', turtle, document, earlier).faults, []);
  });

  test('has a fault where a reason or a line has gone', async () => {
    const lines = linesInJson(JSON.parse(await made('overgang.json')));
    const silent = lines.map((line) => ({ ...line, redenen: '' }));
    const without = lines.filter(({ naarId }) => naarId !== 'c1.2');
    for (const some of [silent, without])
      assert.notDeepEqual(compareTransitions('overgang.json', some, document, earlier).faults, []);
  });

  test('has none where a reason comes to be given for more than it was, and one where that of what went is not told', async () => {
    const edition = (given: string, term: string, body: string): Document =>
      listOf({
        'lijst.yaml': replaceKeys(base['lijst.yaml'] ?? '', `wijzigingsnota: [${given}]`),
        ...category('1.2', `waarderingen: [{ waarde: V, termijn: ${term} }]`),
        [textPath]: chapter('Inleiding', body),
      });
    const before = [edition('{ blokken: [c1.2], reden: Te kort. }', 'P5Y', 'Een.\n\nVerdwijnt.')];
    const now = edition('{ blokken: [c1.2, 1.a2], reden: Te kort. }', 'P10Y', 'Een.');
    const lines = linesInJson(JSON.parse(await made('overgang.json', { now, before })));
    assert.deepEqual(
      lines.filter(({ lot }) => lot !== 'ongewijzigd').map(({ vanId, redenen }) => [vanId, redenen]),
      [
        ['c1.2', ''],
        ['1.a2', 'Te kort.'],
      ],
    );
    assert.deepEqual(compareTransitions('overgang.json', lines, now, before).faults, []);
    const silent = lines.map((line) => ({ ...line, redenen: '' }));
    assert.equal(compareTransitions('overgang.json', silent, now, before).faults.length, 1);
  });

  test('names revisions, parts and what went in the terms of PROV and SKOS', async () => {
    const store = new Store(new Parser().parse(await made('overgang.ttl')));
    const objects = (subject: string, predicate: string): string[] =>
      store.getObjects(`${site}${subject}`, predicate, null).map(({ value }) => value.replace(site, ''));
    const prov = 'http://www.w3.org/ns/prov#';
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    assert.deepEqual(objects('', `${prov}wasRevisionOf`), ['versies/0.2/']);
    assert.deepEqual(objects('versies/0.2/', `${prov}wasRevisionOf`), ['versies/0.1/']);
    assert.deepEqual(objects('categorieen/1.2/', `${prov}wasRevisionOf`), [
      'versies/0.1/categorieen/1.2/',
      'versies/0.2/categorieen/1.2/',
    ]);
    const method = 'toelichting/methode/#2.';
    assert.deepEqual(objects(`${method}a1`, `${skos}broadMatch`), ['versies/0.1/toelichting/methode/#2.a1']);
    assert.deepEqual(objects(`${method}a3`, `${skos}narrowMatch`), [
      'versies/0.1/toelichting/methode/#2.a2',
      'versies/0.1/toelichting/methode/#2.a3',
    ]);
    assert.equal(objects('versies/0.2/#begrip-serie', 'https://schema.org/expires')[0], '2015-09');
  });

  test('has an address of its own for every step, whatever signs the ids have', async () => {
    const word = (name: string, said: string): Record<string, string> => ({
      [`begrippen/${name}.md`]: `---\nterm: ${said}\n---\n\n${`Het ${said} van ${said}. `.repeat(6)}\n`,
    });
    const before = listOf({ ...word('a', 'kasboek'), ...word('a-begrip-b', 'register') });
    const now = listOf({ ...word('b-begrip-c', 'kasboek'), ...word('c', 'register') });
    const store = new Store(new Parser().parse(await made('overgang.ttl', { now, before: [before] })));
    const steps = store.getObjects(null, 'http://www.w3.org/ns/prov#qualifiedDerivation', null);
    const lines = linesInJson(JSON.parse(await made('overgang.json', { now, before: [before] })));
    const derived = lines.filter(({ vanId, naarId, lot }) => vanId && naarId && lot !== 'ongewijzigd');
    assert.equal(derived.length, 2);
    assert.equal(new Set(steps.map(({ value }) => value)).size, derived.length);
  });
});
