import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesAbout, compareEditions, whatBecame } from '../../src/compare/compare.ts';
import { renderChanges } from '../../src/compare/changes-text.ts';
import { base, chapter, replaceKeys, textPath } from '../../src/check/examples/base.ts';
import { category } from '../../src/check/examples/stages.ts';
import { answered, withViews } from '../../src/check/examples/views.ts';
import { shippedList } from '../shipped-list.ts';
import { listOf } from './lists.ts';

function said(
  before: Readonly<Record<string, string | null>>,
  now: Readonly<Record<string, string | null>>,
): string {
  return renderChanges(compareEditions(listOf(before), listOf(now)));
}

function text(body: string): Record<string, string> {
  return { [textPath]: chapter('Inleiding', body) };
}

describe('two editions of a list', () => {
  test('the shipped list has not changed from itself', async () => {
    const { document } = await shippedList();
    assert.deepEqual(compareEditions(document, structuredClone(document)), []);
  });

  test('a valuation is told as the one that was and is', () => {
    const before = category('1.2', 'waarderingen: [{ waarde: V, termijn: P5Y }]');
    const now = category('1.2', 'waarderingen: [{ waarde: V, termijn: P10Y }]');
    assert.equal(
      said(before, now),
      '1 wijziging\n\nWaarderingen (1)\n- Categorie 1.2: gewijzigd\n    waardering: V 5 jaar → V 10 jaar\n',
    );
    assert.equal(
      said(before, category('1.2', 'waarderingen: ["V 5 jaar"]')),
      'De uitgaven zeggen hetzelfde.\n',
    );
  });

  test('views on it and the answers to them are no change of it, and are counted apart', () => {
    const [before, now] = [listOf({}), listOf(withViews())];
    const changes = compareEditions(before, now);
    assert.deepEqual(
      changes.filter(({ name }) => name.startsWith('Zienswijze')),
      [],
    );
    const about = changesAbout(whatBecame(before, now), before, now);
    assert.deepEqual(
      about.map(({ name, fates }) => `${name} ${fates.join()}`),
      now.zienswijzen.map(({ nummer }) => `Zienswijze ${String(nummer)} nieuw`),
    );
    const other = listOf({ ...withViews(), ...answered() });
    const [view, ...more] = other.zienswijzen;
    assert.ok(view && more.length === 0);
    const [part] = view.onderdelen;
    assert.ok(part);
    const answeredAnew = {
      ...other,
      zienswijzen: [
        { ...view, onderdelen: [{ ...part, antwoord: 'Dat klopt niet.', besluit: 'niet' as const }] },
      ],
    };
    assert.equal(
      renderChanges(changesAbout(whatBecame(other, answeredAnew), other, answeredAnew)),
      '1 wijziging\n\nTekst (1)\n- Zienswijze 1: gewijzigd\n    Onderdeel 1, besluit: {+niet+} overgenomen\n    Onderdeel 1, antwoord: Dat [-klopt.-] {+klopt niet.+}\n',
    );
    const movedView = {
      ...other,
      zienswijzen: [
        {
          ...view,
          ontvangen: '2026-03-04',
          opTijd: false,
          onderdelen: [{ ...part, blok: '1', samenvatting: 'Anders.' }],
        },
      ],
    };
    assert.equal(
      renderChanges(changesAbout(whatBecame(other, movedView), other, movedView)),
      '1 wijziging\n\nTekst (1)\n- Zienswijze 1: gewijzigd\n    ontvangen: 1 april 2015 → 4 maart 2026\n    op tijd: ja → nee\n    Onderdeel 1, plaats: Hoofdstuk [-1, alinea-] 1\n    Onderdeel 1, samenvatting: De inleiding is te kort. → Anders.\n',
    );
  });

  test('what categories point at has changed once where only it is called otherwise, and never where its key is other', () => {
    const named = (key: string, name: string): Record<string, string> => ({
      'actoren.yaml': `- { id: ${key}, naam: ${name}, soort: dienst, onderZorgVan: minister }\n- { id: minister, naam: Minister, soort: minister }\n`,
      ...category('1.2', `actoren: [${key}]`),
      ...category('1.3', `actoren: [${key}]`),
    });
    assert.equal(
      said(named('dienst', 'Proefdienst'), named('dienst', 'Meetdienst')),
      '1 wijziging\n\nTekst (1)\n- Actor Meetdienst: gewijzigd\n    naam: Proefdienst → Meetdienst\n',
    );
    assert.doesNotMatch(
      said(named('dienst', 'Proefdienst'), named('proef', 'Proefdienst')),
      /Categorie 1\.[23]/,
    );
    const other = named('dienst', 'Proefdienst');
    assert.match(
      said(other, { ...other, ...category('1.3', 'actoren: [minister]') }),
      /Categorie 1\.3: gewijzigd\n {4}actor: Proefdienst → Minister\n/,
    );
  });

  test('a list that becomes one of another kind calls its parts otherwise, and says the same of them', () => {
    const kind = replaceKeys(base['lijst.yaml'] ?? '', 'soort: procestypen');
    assert.equal(
      said({}, { 'lijst.yaml': kind }),
      '1 wijziging\n\nTekst (1)\n- lijst: gewijzigd\n    soort: processen → procestypen\n',
    );
  });

  test('other marks, other line ends and another file are no change', () => {
    const before = text('Een **vet** woord en nog een woord.\n\n- een\n- twee');
    const now = text('Een vet woord\nen nog een _woord_.\n\n* een\n\n* twee');
    assert.equal(said(before, now), 'De uitgaven zeggen hetzelfde.\n');
    const moved = {
      'categorieen/1.1-plannen.md': null,
      'categorieen/1.1-x.md': base['categorieen/1.1-plannen.md'] ?? '',
    };
    assert.equal(said({}, moved), 'De uitgaven zeggen hetzelfde.\n');
  });

  test('a cell is told by its row and column, a link as one', () => {
    const table = (value: string): Record<string, string> =>
      text(`| naam | jaar |\n| --- | --- |\n| plan | ${value} |\n| verslag | 2001 |`);
    assert.match(said(table('1999'), table('2000')), /rij ‘plan’, kolom ‘jaar’: 1999 → 2000/);
    const link = (url: string): Record<string, string> => text(`Lees het [hele besluit](${url}) na.`);
    assert.match(
      said(link('https://a.nl/'), link('https://b.nl/')),
      /\[-hele besluit <https:\/\/a\.nl\/>-\] \{\+hele besluit <https:\/\/b\.nl\/>\+\}/,
    );
  });

  test('a slip of the pen weighs less than another word or figure', () => {
    const weight = (now: string): string =>
      /(Tekst|Spelling) \(1\)/.exec(said(text('Het wordt vijf jaar bewaardt na 1990.'), text(now)))?.[1] ??
      '';
    assert.equal(weight('Het wordt vijf jaar bewaard na 1990.'), 'Spelling');
    assert.equal(weight('Het wordt zes jaar bewaardt na 1990.'), 'Tekst');
    assert.equal(weight('Het wordt vijf jaar bewaardt na 1991.'), 'Tekst');
  });
});
