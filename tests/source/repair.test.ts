import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categorie } from '../../src/document/schema/categorie.ts';
import { lijst } from '../../src/document/schema/lijst.ts';
import { validate } from '../../src/source/validate.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { saidOf } from '../check/said.ts';

/** The advice that a value at a key gets. */
function advice(schema: typeof lijst | typeof categorie, line: string): string | undefined {
  const result = validate<unknown>(schema, parseYaml('x.yaml', `${line}\n`));
  assert.ok('findings' in result);
  return saidOf(result.findings).find(({ code }) => code === 'BE05')?.repair;
}

describe('the advice for a wrong value says what to type', () => {
  const cases: [what: string, schema: typeof lijst | typeof categorie, line: string, advice: string][] = [
    [
      'a number',
      lijst,
      'versie: 0.10',
      'Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: `versie: "…"`.',
    ],
    [
      'curly quotes',
      lijst,
      'versie: “0.16”',
      'Typ rechte aanhalingstekens in plaats van gekrulde: `versie: "0.16"`.',
    ],
    [
      'a date back to front',
      lijst,
      'inzage: { start: 16-3-2015 }',
      'Schrijf het jaar eerst: `start: 2015-03-16`.',
    ],
    [
      'a term in words',
      categorie,
      'waarderingen: [{ waarde: V, termijn: 10 jaar }]',
      'Schrijf `termijn: P10Y`.',
    ],
    ['months', categorie, 'waarderingen: [{ waarde: V, termijn: 6 maanden }]', 'Schrijf `termijn: P6M`.'],
    [
      'a term that a comma takes from its V',
      categorie,
      'waarderingen: [V, 5 jaar na afloop]',
      'Schrijf `waarderingen: ["V, 5 jaar na afloop"]`.',
    ],
    [
      'criteria that commas take from their B',
      categorie,
      'waarderingen: [B 1, 5]',
      'Schrijf `waarderingen: ["B 1, 5"]`.',
    ],
    [
      'an exception that a comma takes away, beside a valuation that is whole',
      categorie,
      'waarderingen: ["Tot 1990: B 5", Vanaf 1990 V 5 jaar, m.u.v. rapporten]',
      'Schrijf `waarderingen: ["Tot 1990: B 5", "Vanaf 1990 V 5 jaar, m.u.v. rapporten"]`.',
    ],
    [
      'a V of which a colon makes a key',
      categorie,
      'waarderingen: [V: 20 jaar na afloop]',
      'Schrijf `- "V: 20 jaar na afloop"`, tussen aanhalingstekens.',
    ],
    [
      'a period of which a colon makes a key',
      categorie,
      'waarderingen: [Vanaf april 1996: V 5 jaar]',
      'Schrijf `- "Vanaf april 1996: V 5 jaar"`, tussen aanhalingstekens.',
    ],
    [
      'a valuation of which a part is not understood: other case makes it no other text',
      categorie,
      'waarderingen: ["V 10 jaar na afloop, voor zover niet B 5"]',
      'Verbeter de waarde van `waarderingen[1]`.',
    ],
    [
      'a number where a valuation belongs: it is no term',
      categorie,
      'waarderingen: [V 10 jaar, 1]',
      'Schrijf het zo, met uw eigen waarden: `V 10 jaar`.',
    ],
    ['one actor', categorie, 'actoren: mid', 'Zet de waarde tussen vierkante haken: `actoren: [mid]`.'],
    [
      'several in one text',
      categorie,
      'product: Jaarplan, Nota',
      'Zet de waarde tussen vierkante haken: `product: [Jaarplan, Nota]`.',
    ],
    ['a list of one', lijst, 'titel: [Lijst]', 'Schrijf de waarde zonder vierkante haken: `titel: Lijst`.'],
    [
      'a dash',
      categorie,
      'grondslag: "–"',
      'Haal `grondslag` weg: wat er niet is, hoeft niet te worden genoemd.',
    ],
    [
      '“none”',
      categorie,
      'grondslag: [geen]',
      'Haal `grondslag[1]` weg: wat er niet is, hoeft niet te worden genoemd.',
    ],
    ['nothing', categorie, 'bron:', 'Haal `bron` weg: wat er niet is, hoeft niet te worden genoemd.'],
    ['nothing where something must be', lijst, 'colofon:', 'Vul in: `colofon: { organisatie: … }`.'],
    [
      'an act in a text',
      categorie,
      'grondslag: "Archiefwet 1995, artikel 3"',
      'Zet de waarde tussen vierkante haken: `grondslag: [{ regeling: Archiefwet 1995, artikel: "3" }]`.',
    ],
    [
      'a record by itself',
      categorie,
      'grondslag: { regeling: awb }',
      'Zet de waarde tussen vierkante haken: `grondslag: [{ regeling: awb }]`.',
    ],
    [
      'a period in a text',
      categorie,
      'periode: 1945-1990',
      'Schrijf `periode: { van: "1945", tot: "1990" }`.',
    ],
    [
      'a period with “tot”',
      categorie,
      'periode: 1995 tot 2010',
      'Schrijf `periode: { van: "1995", tot: "2010" }`.',
    ],
    ['a period from a year', lijst, 'periode: vanaf 1945', 'Schrijf `periode: { van: "1945" }`.'],
    ['a date in words', lijst, 'datum: 16 maart 2015', 'Schrijf `datum: 2015-03-16`.'],
    ['a whole number', lijst, 'versie: 1', 'Zet de waarde tussen aanhalingstekens: `versie: "1.0"`.'],
    ['yes', lijst, 'doorlopend: ja', 'Schrijf `doorlopend: true`.'],
    [
      'a number in quotes',
      lijst,
      'nummeringTotNiveau: "3"',
      'Schrijf de waarde zonder aanhalingstekens: `nummeringTotNiveau: 3`.',
    ],
    ['a name for a key', lijst, 'id: Mijn lijst', 'Schrijf `id: mijn-lijst`.'],
    [
      'a text for a group',
      categorie,
      'vervallen: ja',
      'Schrijf het zo, met uw eigen waarden: `vervallen: { reden: … }`.',
    ],
    [
      'a text for a list of groups',
      lijst,
      'taken: Toezicht',
      'Schrijf het zo, met uw eigen waarden: `taken: [{ id: korte-naam, naam: … }]`.',
    ],
    ['anything else', categorie, 'nummer: een', 'Verbeter de waarde van `nummer`.'],
  ];
  for (const [what, schema, line, expected] of cases) {
    test(what, () => {
      assert.equal(advice(schema, line), expected);
    });
  }

  test('and what a group needs is named, the keys that must be there first', () => {
    const result = validate<unknown>(lijst, parseYaml('x.yaml', 'inzage: 16-3-2015\n'));
    assert.ok('findings' in result);
    assert.equal(
      saidOf(result.findings).find(({ found }) => found.startsWith('`inzage`'))?.expected,
      'de sleutels `start`, `einde` en `locaties`, en naar keuze `kennisgeving`, `stukken` en `geweigerdeStukken`',
    );
  });

  test('and a mistyped key is told once, not also as a missing one', () => {
    const result = validate<unknown>(lijst, parseYaml('x.yaml', 'tietel: Lijst\n'));
    assert.ok('findings' in result);
    const told = saidOf(result.findings)
      .filter(({ found }) => /`ti?e?tel`/.test(found))
      .map(({ code }) => code);
    assert.deepEqual(told, ['BE03']);
  });
});
