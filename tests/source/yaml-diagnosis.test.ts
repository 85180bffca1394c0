import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { offerOf } from '../../src/check/repair/offer.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { saidOf } from '../check/said.ts';

const lines = [
  'nummer: "1"',
  'titel: Werk',
  'waarderingen:',
  '  # de eerste',
  '  - waarde: V',
  '    # na een aantal jaren',
  '    termijn: P5Y',
  '    aangrijpingspunt:',
  '      code: anders',
  '      tekst: sluiting',
  'proces: sturing',
];

/** What is said of those lines when one of them is changed: where, and what. */
function said(line: number, from: string, to: string): string {
  const changed = lines.map((text, index) => (index === line - 1 ? text.replace(from, to) : text));
  const [finding] = parseYaml('a.yaml', `${changed.join('\n')}\n`).findings;
  assert.ok(finding, 'nothing was found');
  const { place, kind, ...rest } = finding;
  const more = 'above' in rest ? ` as line ${rest.above.line}` : 'why' in rest ? ` ${rest.why}` : '';
  return `${place.line}:${place.column} ${kind.replace('yaml-', '')}${more}`;
}

describe('unreadable YAML is told where it went wrong:', () => {
  const mistakes: readonly (readonly [name: string, line: number, from: string, to: string, told: string])[] =
    [
      ['a key one space to the left', 7, '    t', '   t', '7:4 indentation as line 5'],
      ['a key two spaces to the left', 7, '    t', '  t', '7:3 indentation as line 5'],
      ['a key one space to the right', 7, '    t', '     t', '7:6 indentation as line 5'],
      ['a list item too far to the left', 5, '  -', '-', '7:5 indentation as line 5'],
      ['a key above one that stands deeper', 9, '      c', '     c', '10:7 indentation as line 9'],
      ['a key below one that stands deeper', 10, '      t', '     t', '10:6 indentation as line 9'],
      ['a key after a list, as if it were in it', 11, 'p', ' p', '11:2 indentation as line 3'],
      ['a first key with a space before it', 1, 'n', ' n', '2:1 indentation as line 1'],
      ['a single quote that stays open', 2, 'W', "'W", '2:8 unreadable open-quote'],
      ['a double quote that stays open', 9, 'a', '"a', '9:13 unreadable open-quote'],
      ['no space behind a colon', 2, ': ', ':', '2:1 space-missing'],
      ['another space behind a colon', 2, ': ', ':\u00a0', '2:7 space-odd'],
      ['a sign without width behind a colon', 2, ': ', ':\u200b ', '2:7 space-odd'],
      ['other spaces before a key', 7, '    ', '\u00a0\u00a0\u00a0\u00a0', '7:1 space-odd'],
      ['another space behind a dash', 5, '- ', '-\u00a0', '5:4 space-odd'],
      ['two colons on a line', 2, 'Werk', 'Werk: overleg', '2:8 unreadable BLOCK_AS_IMPLICIT_KEY'],
      ['words behind a quoted text', 2, 'Werk', '"Werk" en meer', '2:15 unreadable UNEXPECTED_TOKEN'],
    ];
  for (const [name, line, from, to, told] of mistakes)
    test(name, () => {
      assert.equal(said(line, from, to), told);
    });
});

describe('unreadable YAML is repaired where it is certain what was meant:', () => {
  const mistakes: readonly (readonly [name: string, line: string, repaired: string | null])[] = [
    ['a quote that stays open', 'titel: "Werk', 'titel: "Werk"'],
    ['an apostrophe at the beginning', "titel: 's Rijks werk", `titel: "'s Rijks werk"`],
    ['a colon in a title', 'titel: Werk: overleg', 'titel: "Werk: overleg"'],
    ['a star at the beginning', 'titel: *Werk', 'titel: "*Werk"'],
    ['a bracket that stays open', 'actoren: [dienst', 'actoren: [dienst]'],
    ['a brace that stays open', 'periode: { van: "1945"', 'periode: { van: "1945" }'],
    ['a tab before a key that is not below another', '\ttitel: Werk', 'titel: Werk'],
    ['a list that may go on', 'actoren: [dienst,', null],
    ['a key behind a key', 'grondslag: regeling: archiefwet', null],
    ['a remark behind a colon', 'titel: Werk: overleg # nog eens', null],
    ['a quote within a value', 'titel: "Werk" en overleg', null],
  ];
  for (const [name, line, repaired] of mistakes)
    test(name, () => {
      const text = `nummer: "1"\n${line}\nproces: sturing\n`;
      const { findings } = parseYaml('lijst.yaml', text);
      const [said, ...more] = saidOf(findings);
      assert.ok(said && more.length === 0);
      const files = new Map([['lijst.yaml', { path: 'lijst.yaml', bytes: new TextEncoder().encode(text) }]]);
      const after = offerOf(said, files)?.after;
      assert.equal(after?.split('\n')[1] ?? null, repaired);
    });
});

test('what stands open above many empty lines is told at once', () => {
  for (const line of ['titel: "Werk', 'actoren: [dienst']) {
    const began = performance.now();
    const { findings } = parseYaml('lijst.yaml', `${line}\n${'\n'.repeat(30)}- \n- x\n`);
    assert.equal(findings.length, 1);
    assert.ok(performance.now() - began < 2000, line);
  }
});
