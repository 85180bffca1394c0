import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyChange } from '../../../src/source/patch/apply.ts';
import type { Change, ValuePath } from '../../../src/diagnostics/patch.ts';

function changed(file: string, raw: string, change: Change): string {
  const applied = applyChange(file, raw, change);
  assert.ok('raw' in applied, 'refused' in applied ? applied.refused : '');
  return applied.raw;
}

function refused(file: string, raw: string, change: Change): string {
  const applied = applyChange(file, raw, change);
  assert.ok('refused' in applied, 'It was changed all the same.');
  return applied.refused;
}

function value(path: ValuePath, old: unknown, wanted: unknown): Change {
  return { kind: 'value', path, old, new: wanted };
}

const list = `# De lijst
titel:   "Proef"   # zo heet zij
melding: >-
  Deze lijst is een reconstructie
  ter illustratie.
versie: "0.16"

# Wie
zorgdragers: [ minister-a, minister-b ]  # twee
periode: { van: "1945", ruw: vanaf 1945 }
historie:
  # de eerste
  - datum: "2015-03"
    gebeurtenis: ter-inzage # toen
  - { datum: "2016-01", gebeurtenis: vastgesteld }
`;

describe('a change of a value', () => {
  const cases: readonly [string, Change, string, string][] = [
    [
      'keeps the quotes and the comment',
      value(['titel'], 'Proef', 'Ander: werk'),
      '"Proef"',
      '"Ander: werk"',
    ],
    [
      'touches the one line of a folded text that differs',
      value(
        ['melding'],
        'Deze lijst is een reconstructie ter illustratie.',
        'Deze lijst is een reconstructie ter lering.',
      ),
      'illustratie',
      'lering',
    ],
    [
      'quotes what would be a number',
      value(['periode', 'ruw'], 'vanaf 1945', '1945'),
      'vanaf 1945',
      '"1945"',
    ],
    [
      'quotes what would be more than one item',
      value(['zorgdragers', 1], 'minister-b', 'b, c'),
      'minister-b',
      '"b, c"',
    ],
    [
      'adds an item to a list on one line',
      value(['zorgdragers'], ['minister-a', 'minister-b'], ['minister-a', 'nieuw', 'minister-b']),
      'minister-a,',
      'minister-a, nieuw,',
    ],
    [
      'takes an item out of a list on one line',
      value(['zorgdragers'], ['minister-a', 'minister-b'], ['minister-b']),
      'minister-a, ',
      '',
    ],
    [
      'adds a key where the schema has it',
      value(['alternatieveTitels'], undefined, ['Ook zo']),
      'melding: >-',
      'alternatieveTitels: [Ook zo]\nmelding: >-',
    ],
    [
      'adds a key to a group on one line',
      value(['periode', 'tot'], undefined, '1990'),
      'van: "1945",',
      'van: "1945", tot: "1990",',
    ],
    [
      'adds a key to an item',
      value(['historie', 0, 'versie'], undefined, '0.1'),
      '"2015-03"\n',
      '"2015-03"\n    versie: "0.1"\n',
    ],
    [
      'adds an item below the others',
      value(['historie', 2], undefined, { datum: '2017', gebeurtenis: 'gewijzigd' }),
      'vastgesteld }\n',
      'vastgesteld }\n  - { datum: "2017", gebeurtenis: gewijzigd }\n',
    ],
    [
      'takes a key out with the comment on its line',
      value(['historie', 0, 'gebeurtenis'], 'ter-inzage', undefined),
      '    gebeurtenis: ter-inzage # toen\n',
      '',
    ],
    [
      'takes the first key of an item out',
      value(['historie', 0, 'datum'], '2015-03', undefined),
      'datum: "2015-03"\n    ',
      '',
    ],
    [
      'takes an item out',
      value(['historie', 1], { datum: '2016-01', gebeurtenis: 'vastgesteld' }, undefined),
      '  - { datum: "2016-01", gebeurtenis: vastgesteld }\n',
      '',
    ],
    ['writes a list in the place of a word', value(['versie'], '0.16', ['a', 'b']), '"0.16"', '[a, b]'],
    [
      'leaves an empty group',
      value(['periode'], { van: '1945', ruw: 'vanaf 1945' }, {}),
      '{ van: "1945", ruw: vanaf 1945 }',
      '{}',
    ],
  ];
  for (const [name, change, from, to] of cases)
    test(name, () => {
      assert.equal(list.split(from).length, 2, 'What is to change stands there once.');
      const expected = list.replace(from, () => to);
      assert.equal(changed('lijst.yaml', list, change), expected);
      const windows = list.replaceAll('\n', '\r\n');
      assert.equal(
        changed('lijst.yaml', `\uFEFF${windows}`, change),
        `\uFEFF${expected.replaceAll('\n', '\r\n')}`,
        'with the line ends of Windows and a byte order mark',
      );
    });

  test('keeps to the end of a file without a line end', () => {
    assert.equal(
      changed('lijst.yaml', 'titel: a\nversie: "1"', value(['versie'], '1', undefined)),
      'titel: a',
    );
    assert.equal(
      changed('lijst.yaml', 'titel: a', value(['versie'], undefined, '1')),
      'titel: a\nversie: "1"',
    );
  });

  test('is made in the front matter of a text, and leaves its body', () => {
    const raw = '---\nnummer: "1.1"\ntitel: Oud\n---\n\nTekst  \nvan\ttwee regels';
    assert.equal(
      changed('categorieen/1.1.md', raw, value(['titel'], 'Oud', 'Nieuw')),
      raw.replace('Oud', 'Nieuw'),
    );
    assert.equal(
      changed('categorieen/1.1.md', raw, value(['periode'], undefined, { van: '1990' })),
      raw.replace('Oud\n', 'Oud\nperiode: { van: "1990" }\n'),
    );
  });

  test('puts lines between the lines of a list of groups', () => {
    const raw = '---\ntitel: a\n---\n';
    assert.equal(
      changed('categorieen/1.md', raw, value(['waarderingen'], undefined, [{ waarde: 'V', termijn: 'P5Y' }])),
      '---\ntitel: a\nwaarderingen:\n  - { waarde: V, termijn: P5Y }\n---\n',
    );
  });

  test('writes a text of more lines as lines', () => {
    assert.equal(
      changed('lijst.yaml', 'titel: a\n', value(['titel'], 'a', 'een\n\ntwee\n')),
      'titel: |\n  een\n\n  twee\n',
    );
  });
});

describe('an item that is taken out of a list', () => {
  const without = (raw: string, name: string, all = ['a', 'b', 'c']): string =>
    changed(
      'lijst.yaml',
      raw,
      value(
        ['zorgdragers'],
        all,
        all.filter((one) => one !== name),
      ),
    );
  test('leaves the comment of its neighbour where the two share a line', () => {
    const raw = 'zorgdragers: [\n  a, # waarom a\n  b, c ] # samen\n';
    assert.equal(without(raw, 'c'), raw.replace(', c', ''));
    assert.equal(without(raw, 'b'), raw.replace('b, ', ''));
  });

  test('takes no comma that was not there where nothing was said of it', () => {
    const raw = 'zorgdragers: [\n  a,\n  b\n]\n';
    assert.equal(without(raw, 'b', ['a', 'b']), raw.replace(',\n  b', ''));
  });
});

describe('a change is refused', () => {
  test('where something else stands than was seen', () => {
    assert.match(refused('lijst.yaml', list, value(['titel'], 'Ouder', 'Nieuw')), /intussen veranderd/);
    assert.match(
      refused('lijst.yaml', list, { kind: 'text', line: 2, column: 12, old: 'Ouder', new: 'x' }),
      /intussen veranderd/,
    );
  });

  test('in YAML that is wrong, or in which a value stands in two places', () => {
    assert.match(refused('lijst.yaml', 'titel: "a\n', value(['titel'], 'a', 'b')), /niet te lezen/);
    assert.match(refused('lijst.yaml', 'titel: &t a\nid: *t\n', value(['titel'], 'a', 'b')), /niet te lezen/);
    assert.match(
      refused('begrippen/a.md', 'Geen gegevens.\n', value(['term'], undefined, 'b')),
      /niet te lezen/,
    );
  });

  test('where a comment would be lost', () => {
    const raw = 'historie:\n  # let op\n  - datum: "2015"\n';
    assert.match(
      refused('lijst.yaml', raw, value(['historie'], [{ datum: '2015' }], 'geen')),
      /zonder iets anders/,
    );
    const block = 'titel: | # let op\n  # geen commentaar\n  een\n';
    assert.match(
      refused('lijst.yaml', block, value(['titel'], '# geen commentaar\neen\n', 'twee')),
      /zonder iets anders/,
    );
  });
});

test('a key gets another name, unless that is taken', () => {
  const rename: Change = { kind: 'key', path: ['historie', 1, 'datum'], new: 'versie' };
  assert.equal(
    changed('lijst.yaml', list, rename),
    list.replace('{ datum: "2016-01"', '{ versie: "2016-01"'),
  );
  assert.match(refused('lijst.yaml', list, { ...rename, new: 'gebeurtenis' }), /naam is er al/);
});

test('words of a text change at their place', () => {
  const raw = '---\r\ntitel: a\r\n---\r\n\r\nEen\ttab.\r\n';
  assert.equal(
    changed('begrippen/a.md', raw, { kind: 'text', line: 5, column: 4, old: '\t', new: ' ' }),
    raw.replace('\t', ' '),
  );
});

test('a body changes where it differs', () => {
  const raw = '---\r\ntitel: a\r\n---\r\n\r\nEen.\r\n\r\nTwee.\r\n';
  assert.equal(
    changed('begrippen/a.md', raw, {
      kind: 'body',
      old: '\n\nEen.\n\nTwee.\n',
      new: '\n\nEen.\nExtra.\n\nTwee.\n',
    }),
    raw.replace('Een.\r\n', 'Een.\r\nExtra.\r\n'),
  );
});
