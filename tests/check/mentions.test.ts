import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { withCategory, withLijst } from '../../src/check/examples/base.ts';
import { listOf } from '../document/list.ts';

const actors =
  '- { id: minister, naam: Minister van Defensie, soort: minister }\n- { id: mivd, naam: Militaire Inlichtingendienst, afkorting: MIVD, soort: dienst, onderZorgVan: minister }\n';
const acts =
  '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet }\n- { id: awb, citeertitel: Algemene wet bestuursrecht, soort: wet }\n';

/** What is said of a list: the repair of each finding that is an error. */
function repairs(files: Readonly<Record<string, string>>): string[] {
  const list = {
    'actoren.yaml': actors,
    'regelgeving.yaml': acts,
    ...withCategory('actoren: [mivd]'),
    ...files,
  };
  return check(listOf(list))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, repair }) => `${code} ${repair}`);
}

describe('a record that is named by something else than its key', () => {
  const cases: readonly (readonly [what: string, files: Record<string, string>, repair: string])[] = [
    ['an actor by abbreviation', withCategory('actoren: [MIVD]'), 'SL34 Bedoelde u `mivd`?'],
    ['an actor by name', withCategory('actoren: [Militaire inlichtingendienst]'), 'SL34 Bedoelde u `mivd`?'],
    ['one who cares', withLijst('zorgdragers: [Minister van Defensie]'), 'SL34 Bedoelde u `minister`?'],
    [
      'a source',
      withCategory('actoren: [mivd]', 'grondslag', 'bron: [Jaarverslag]'),
      'BE24 Bedoelde u `jaarverslag`?',
    ],
    [
      'an act',
      withLijst('taken: [{ id: a, naam: A., grondslag: { regeling: Algemene Wet Bestuursrecht } }]'),
      'BE22 Bedoelde u `awb`?',
    ],
    ['a process', withCategory('actoren: [mivd]', 'proces: Sturing'), 'BE25 Bedoelde u `sturing`?'],
    [
      'an exception',
      withCategory('actoren: [mivd]', 'uitzonderingen: [Hotspot]'),
      'BE25 Bedoelde u `hotspot`?',
    ],
  ];
  for (const [what, files, repair] of cases)
    test(`is told its key: ${what}`, () => {
      assert.deepEqual(repairs(files), [repair]);
    });

  test('is not guessed at when it only says that there is none', () => {
    assert.deepEqual(repairs(withCategory('actoren: [mivd]', 'grondslag: [{ regeling: – }]')), [
      'BE22 Haal deze weg: wat er niet is, hoeft niet te worden genoemd.',
    ]);
  });
});

describe('a list of keys of which one is unknown', () => {
  const unknown = (bron: string, bronnen: string): string[] =>
    check(
      listOf({
        'actoren.yaml': actors,
        'bronnen.yaml': bronnen,
        ...withCategory('actoren: [mivd]', 'grondslag', `bron: ${bron}`),
      }),
    ).flatMap(({ code, found }) => (code === 'BE24' ? [found] : []));
  const sources =
    '- { id: jaarverslag, titel: Jaarverslag, soort: rapport }\n- { id: jaarverslag-2015, titel: Jaarverslag 2015, soort: rapport }\n- { id: plan, titel: "Plan, deel 2, concept", soort: rapport }\n';

  test('is told of that one, also where the keys together look like another', () => {
    assert.deepEqual(unknown('[jaarverslag, "2015"]', sources), ['onbekende bron `2015`']);
    assert.deepEqual(unknown('[plan, "2015"]', sources), ['onbekende bron `2015`']);
  });

  test('is told of the record whose name has commas', () => {
    assert.deepEqual(unknown('[jaarverslag, Plan, deel 2, concept]', sources), [
      'onbekende bron: `Plan, deel 2, concept`, een naam met een komma, die hier twee namen maakt',
    ]);
  });
});

describe('a record that is named by its name', () => {
  const name = 'Militaire inlichtingendienst';

  test('gets its key as a repair, for no other is called so', () => {
    const [found] = check(listOf({ 'actoren.yaml': actors, ...withCategory(`actoren: [${name}]`) }));
    assert.deepEqual(found?.fix, { kind: 'value', old: name, new: 'mivd' });
  });

  test('gets none where two are called so', () => {
    const two = actors.replace('Minister van Defensie', name);
    const found = check(listOf({ 'actoren.yaml': two, ...withCategory(`actoren: [${name}]`) }));
    assert.deepEqual(
      found.filter(({ code }) => code === 'SL34').map(({ fix }) => fix),
      [undefined],
    );
  });
});

describe('a process that was given another name', () => {
  const lost = Object.fromEntries(
    Array.from({ length: 40 }, (_, index): [string, string] => [
      `categorieen/2.${String(index + 1)}-x.md`,
      `---\nnummer: "2.${String(index + 1)}"\ntitel: X\nsoort: handeling\nproces: bedrijfsvoering\nherkomst: ontwerp\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n`,
    ]),
  );
  const renamed = '---\ntitel: Beheer\nherkomst: ontwerp\nsoort: proces\n---\n\nTekst.\n';

  test('is one finding, that says which categories lost it and what it may be called', () => {
    const found = check(listOf({ ...lost, 'hoofdstukken/2-lijst/2-beheer.md': renamed })).filter(
      ({ code }) => code === 'BE25',
    );
    assert.deepEqual(
      found.map((one) => [one.file, one.found, one.repair]),
      [
        [
          'categorieen/2.1-x.md',
          'onbekend proces `bedrijfsvoering`, bij 40 categorieën: 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 2.10 …',
          'Bedoelde u `beheer`? Zet dat dan bij elk van deze categorieën, of geef het bestand van het hoofdstuk weer de naam `bedrijfsvoering`.',
        ],
      ],
    );
  });
});
