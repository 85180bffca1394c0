import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Nodes } from 'hast';
import { withCategory, withLijst, withText } from '../../src/check/examples/base.ts';
import type { Document } from '../../src/document/document.ts';
import { chapters } from '../../src/document/queries.ts';
import { counted } from '../../src/i18n/counted.ts';
import { texts as dutch } from '../texts.ts';
import { categoryRows } from '../../src/markdown/html/category.ts';
import { adoptionFacts, identityFacts } from '../../src/markdown/html/colophon.ts';
import type { RenderContext } from '../../src/markdown/html/context.ts';
import { historyFacts, repealFacts } from '../../src/markdown/html/list-facts.ts';
import type { ListFact } from '../../src/markdown/html/list-facts.ts';
import { renderBlocks } from '../../src/markdown/html/render.ts';
import { outcomeViews } from '../../src/markdown/html/outcome.ts';
import { listOf } from '../document/list.ts';

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function hrefsOf(node: Nodes): string[] {
  if (node.type !== 'element') return [];
  const own = typeof node.properties.href === 'string' ? [node.properties.href] : [];
  return [...own, ...node.children.flatMap(hrefsOf)];
}

/** Where category 1.1 leads a reader of the site. */
function contextOf(document: Document): RenderContext {
  return {
    document,
    t: dutch,
    medium: 'site',
    hrefOf: (id) => `#${id}`,
    imageSrc: (path) => path,
  };
}

/** The worked examples of category 1.1 as label and words, and where their words lead. */
function outcomes(files: Readonly<Record<string, string>>): {
  readonly heads: string[];
  readonly rows: string[];
  readonly links: string[];
} {
  const { document } = listOf(files);
  const context = contextOf(document);
  const views = document.categorieen.slice(0, 1).flatMap((category) => outcomeViews(category, context));
  return {
    heads: views.map(({ code, limits }) => `${code} ${limits}`.trim()),
    rows: views.flatMap(({ rows }) =>
      rows.map(({ label, content }) => `${label}: ${content.map(textOf).join('')}`),
    ),
    links: views.flatMap(({ rows }) => rows.flatMap(({ content }) => content.flatMap(hrefsOf))),
  };
}

/** The row of the valuations of category 1.1, as words and links. */
function valuationRow(written: string): { readonly words: string; readonly links: string[] } {
  const { document } = listOf(withCategory(`waarderingen: [${written}]`));
  const [category] = document.categorieen;
  assert.ok(category);
  const row = categoryRows(category, contextOf(document)).find(({ key }) => key === 'waardering');
  return {
    words: row?.content.map(textOf).join(' ') ?? '',
    links: row?.content.flatMap(hrefsOf) ?? [],
  };
}

const yearEnd = 'standaardAangrijpingspunt: het einde van het kalenderjaar waarin het dossier is gesloten';

describe('a valuation', () => {
  test('names what it follows from in law, linked, with the term that asks for', () => {
    const { words, links } = valuationRow(
      '{ waarde: V, termijn: P7Y, herkomst: wettelijk, grondslag: [{ regeling: archiefwet-1995, artikel: "5", minimum: P7Y }, { regeling: archiefwet-1995 }], toelichting: Daarna weg. }',
    );
    assert.equal(
      words,
      'V 7 jaar Te vernietigen: 7 jaar na het sluiten van het dossier; op grond van de wet. Grondslag van de waardering: Archiefwet 1995, art. 5 (ten minste 7 jaar); Archiefwet 1995. Daarna weg.',
    );
    assert.deepEqual(links, ['#regeling-archiefwet-1995', '#regeling-archiefwet-1995']);
  });

  test('says of each term with an event of its own what it runs from', () => {
    const sentence = (written: string): string =>
      valuationRow(written).words.replace(/^.*Te vern/, 'Te vern');
    assert.equal(
      sentence('V 75 jaar na geboorte of 10 jaar na ontslag'),
      'Te vernietigen: 75 jaar na geboorte of 10 jaar na ontslag; de termijn die het laatst afloopt, telt.',
    );
    assert.equal(
      sentence('"V 10 jaar na ontslag, minimaal 20 jaar"'),
      'Te vernietigen: 10 jaar na ontslag of 20 jaar na het sluiten van het dossier; de termijn die het laatst afloopt, telt.',
    );
    assert.equal(
      sentence('5 of 10 jaar'),
      'Te vernietigen: 5 jaar of 10 jaar na het sluiten van het dossier.',
    );
  });

  test('without one says nothing of it', () => {
    const { words, links } = valuationRow('{ waarde: V, termijn: P7Y }');
    assert.equal(words, 'V 7 jaar Te vernietigen: 7 jaar na het sluiten van het dossier.');
    assert.deepEqual(links, []);
  });
});

describe('a basis in law', () => {
  const law =
    '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, afkorting: Aw, soort: wet }\n- { id: archiefbesluit-1995, citeertitel: Archiefbesluit 1995, soort: amvb }\n';

  test('goes by its abbreviation in print, if it has one, and by its title on the site', () => {
    const { document } = listOf({
      ...withCategory(
        'grondslag: [{ regeling: archiefwet-1995, artikel: "5" }, { regeling: archiefbesluit-1995 }]',
      ),
      'regelgeving.yaml': law,
    });
    const [category] = document.categorieen;
    assert.ok(category);
    const inMedium = (medium: 'site' | 'print'): string => {
      const rows = categoryRows(category, { ...contextOf(document), medium });
      return (
        rows
          .find(({ key }) => key === 'grondslag')
          ?.content.map(textOf)
          .join('') ?? ''
      );
    };
    assert.equal(inMedium('site'), 'Archiefwet 1995, art. 5; Archiefbesluit 1995');
    assert.equal(inMedium('print'), 'Aw, art. 5; Archiefbesluit 1995');
  });
});

describe('a link', () => {
  test('with its scheme in capitals leads a reader of the site where it says', () => {
    const { document } = listOf(withText('Zie [de site](HTTPS://Example.org/A), [ons](MAILTO:a@b.nl).'));
    const [text] = chapters(document).flatMap(({ passages }) => passages);
    assert.deepEqual(renderBlocks(text?.blocks ?? [], contextOf(document)).flatMap(hrefsOf), [
      'https://Example.org/A',
      'mailto:a@b.nl',
    ]);
  });
});

/** What is said of an act on a day when it is expected to have been replaced. */
const replaced =
  '. Die wet geldt naar verwachting tot 1 januari 2027; wat er daarna gebeurt, bepaalt de Archiefwet 2026.';

describe('a worked example', () => {
  test('tells when a file closed in 2015 is destroyed, and by which law', () => {
    const { rows, links } = outcomes({
      ...withLijst(yearEnd),
      ...withCategory('waarderingen: [{ waarde: V, termijn: P20Y }]'),
    });
    assert.deepEqual(rows, [
      'Voorbeeld: Het dossier is gesloten in 2015; de termijn loopt vanaf het einde van 31 december 2015',
      'Dan: Vernietigen na 31 december 2035, dat is 20 jaar later.',
      `Volgens: Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8${replaced}`,
    ]);
    assert.deepEqual(links, [
      'https://wetten.overheid.nl/jci1.3:c:BWBR0007376&artikel=3&z=2015-01-01&g=2015-01-01',
      'https://wetten.overheid.nl/jci1.3:c:BWBR0007748&artikel=8&z=2015-01-01&g=2015-01-01',
    ]);
  });

  test('tells when what is kept goes to a repository', () => {
    const { rows, links } = outcomes({});
    assert.deepEqual(rows, [
      'Voorbeeld: Dossier gesloten in 2015',
      'Dan: Overbrengen naar een archiefbewaarplaats na 31 december 2035: dan zijn alle stukken ouder dan 20 jaar. Zij blijven voorgoed bewaard.',
      `Volgens: Archiefwet 1995, art. 12, eerste lid${replaced}`,
    ]);
    assert.deepEqual(links, [
      'https://wetten.overheid.nl/jci1.3:c:BWBR0007376&artikel=12&lid=1&z=2015-01-01&g=2015-01-01',
    ]);
  });

  test('names no act for a day on which it is not in force', () => {
    const law = (...keys: string[]): ((waardering: string) => string | undefined) => {
      return (waardering) =>
        outcomes({
          ...withLijst(yearEnd, ...keys),
          ...withCategory(`waarderingen: [${waardering}]`),
        }).rows.at(-1);
    };
    assert.equal(
      law()('{ waarde: V, termijn: P10Y }'),
      'Volgens: Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8',
    );
    assert.equal(
      law()('{ waarde: V, termijn: P5Y, periode: { tot: "1950" } }'),
      'Volgens: Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8. Die wet geldt vanaf 1 januari 1996: eerder mag er op grond van deze lijst niets weg.',
    );
    const of2026 = law('regime: archiefwet-2026', 'datum: "2026-11"');
    assert.equal(
      of2026('{ waarde: B, criteria: [1] }'),
      'Volgens: Archiefwet 2026 (Stb. 2026, 149). Die wet geldt naar verwachting vanaf 1 januari 2027.',
    );
    assert.equal(
      of2026('{ waarde: V, termijn: P5Y, periode: { tot: "2015" } }'),
      'Volgens: Archiefwet 2026 (Stb. 2026, 149), art. 5.3. Die wet geldt naar verwachting vanaf 1 januari 2027: eerder mag er op grond van deze lijst niets weg.',
    );
  });

  test('follows the rule of transfer of the list itself', () => {
    const { rows, links } = outcomes(
      withLijst(
        'overbrenging: { grondslag: [{ regeling: archiefwet-1995, artikel: "44" }], jaren: 20, voorwaarde: de minister heeft vastgesteld dat zij openbaar mogen zijn, uiterlijk: 75 }',
      ),
    );
    assert.deepEqual(rows, [
      'Voorbeeld: Dossier gesloten in 2015',
      'Dan: Na 31 december 2035 zijn alle stukken ouder dan 20 jaar. Overgebracht naar een archiefbewaarplaats worden dan alleen stukken waarvan de minister heeft vastgesteld dat zij openbaar mogen zijn. Zij blijven voorgoed bewaard. Na 31 december 2090, als alle stukken ouder zijn dan 75 jaar, geldt die voorwaarde in beginsel niet meer.',
      'Volgens: Archiefwet 1995, art. 44, zoals dat gold in maart 2015.',
    ]);
    assert.deepEqual(links, ['#regeling-archiefwet-1995']);
  });

  test('tells each of several terms and valuations apart', () => {
    const { heads, rows } = outcomes(
      withCategory(
        'waarderingen: [{ waarde: V, alternatieven: [{ termijn: P5Y, voorwaarde: toekenning }, { termijn: P10Y, voorwaarde: afwijzing }], periode: { tot: "2016" } }, { waarde: V, termijn: direct, actoren: [minister], periode: { van: "2017" } }]',
      ),
    );
    assert.deepEqual(
      heads,
      ['V 5 jaar (toekenning) of 10 jaar (afwijzing) tot en met 2016', 'V direct vanaf 2017; Minister'].map(
        (head) => head.replace('vanaf 2017', '2017–'),
      ),
    );
    assert.deepEqual(
      rows.filter((row) => row.startsWith('Dan')),
      [
        'Dan: Bij toekenning: Vernietigen na 15 mei 2020, dat is 5 jaar later.',
        'Dan: Bij afwijzing: Vernietigen na 15 mei 2025, dat is 10 jaar later.',
        'Dan: Direct vernietigen, op of kort na 1 januari 2017.',
      ],
    );
  });

  test('takes place while the actors of the valuation existed', () => {
    const { rows } = outcomes({
      'actoren.yaml': `- { id: minister, naam: Minister, soort: minister }
- { id: dienst, naam: Proefdienst, soort: dienst, onderZorgVan: minister, periode: { van: "1949", tot: "1987" } }
`,
      ...withCategory('waarderingen: [{ waarde: B, criteria: [1], actoren: [dienst] }]'),
    });
    assert.equal(rows[0], 'Voorbeeld: Dossier gesloten in 1987');
  });

  test('warns of a minimum, of a longer term, and of what is not decided', () => {
    const then = (written: string): string | undefined =>
      outcomes(withCategory(`waarderingen: [${written}]`)).rows.find((row) => row.startsWith('Dan'));
    assert.equal(
      then('{ waarde: V, termijn: P1Y, minimum: true }'),
      'Dan: Niet eerder vernietigen dan na 15 mei 2016, dat is 1 jaar later.',
    );
    assert.equal(
      then('{ waarde: V, termijn: P1Y, verlenging: het beroep loopt }'),
      'Dan: Vernietigen na 15 mei 2016, dat is 1 jaar later. Of zoveel langer als het beroep loopt.',
    );
    assert.equal(then('{ waarde: N }'), 'Dan: Nog niet bepaald: er mag niets worden vernietigd.');
    assert.equal(then('{ waarde: V, termijn: opElkMoment }'), 'Dan: Mag op elk moment worden vernietigd.');
  });
});

describe('a worked example of a valuation with more to it', () => {
  /** The rows without that of the law. */
  const rowsOf = (written: string, ...keys: string[]): string[] =>
    outcomes({ ...withLijst(...keys), ...withCategory(`waarderingen: [${written}]`) }).rows.filter(
      (row) => !row.startsWith('Volgens'),
    );

  test('says of an upper limit that it is one, and of no other term', () => {
    assert.deepEqual(rowsOf('V uiterlijk 1 jaar na ontsleuteling'), [
      'Voorbeeld: Ontsleuteling: 15 mei 2015',
      'Dan: Uiterlijk op 15 mei 2016 vernietigen, dat is 1 jaar later. Eerder mag ook.',
    ]);
    assert.equal(
      rowsOf('V 1 jaar na ontsleuteling')[1],
      'Dan: Vernietigen na 15 mei 2016, dat is 1 jaar later.',
    );
  });

  test('works out each term from its own event, and says which counts', () => {
    assert.deepEqual(rowsOf('V 110 jaar na geboorte of 10 jaar na ontslag'), [
      'Voorbeeld: Geboorte: 15 mei 1950',
      'Dan: 110 jaar later is 15 mei 2060.',
      'Voorbeeld: Ontslag: 15 mei 2015',
      'Dan: 10 jaar later is 15 mei 2025.',
      'Dan: Vernietigen na 15 mei 2060: de termijn die het laatst afloopt, telt.',
    ]);
    assert.deepEqual(rowsOf('V 5 of 10 jaar'), [
      'Voorbeeld: Het sluiten van het dossier: 15 mei 2015',
      'Dan: Vernietigen na 15 mei 2020, dat is 5 jaar later.',
      'Of: Vernietigen na 15 mei 2025, dat is 10 jaar later.',
    ]);
  });

  test('says so of the last of lower and of upper limits', () => {
    const last = (limit: string): string | undefined =>
      rowsOf(
        `{ waarde: V, ${limit}: true, laatste: true, alternatieven: [{ termijn: P1Y }, { termijn: P2Y, aangrijpingspunt: { code: anders, tekst: de verkoop } }] }`,
      ).at(-1);
    assert.equal(
      last('minimum'),
      'Dan: Niet eerder vernietigen dan na 15 mei 2017: de termijn die het laatst afloopt, telt.',
    );
    assert.equal(
      last('maximum'),
      'Dan: Uiterlijk op 15 mei 2017 vernietigen: de termijn die het laatst afloopt, telt. Eerder mag ook.',
    );
  });

  test('says for what and in which case the valuation holds', () => {
    assert.deepEqual(
      rowsOf('"V 7 jaar, mits de rekening is goedgekeurd"')[0],
      'Geldt: Mits de rekening is goedgekeurd.',
    );
    assert.deepEqual(
      rowsOf('{ waarde: B, criteria: [1], voor: het eindproduct, voorwaarde: bij bezwaar }')[0],
      'Geldt: Voor het eindproduct, bij bezwaar.',
    );
    assert.ok(!rowsOf('V 7 jaar').some((row) => row.startsWith('Geldt')));
  });

  test('puts no second word before the condition of a term', () => {
    const rows = rowsOf(
      '{ waarde: V, alternatieven: [{ termijn: P5Y, voorwaarde: als de aanvraag is toegekend }, { termijn: P10Y, voorwaarde: afwijzing }] }',
    );
    assert.deepEqual(rows.slice(1), [
      'Dan: Als de aanvraag is toegekend: Vernietigen na 15 mei 2020, dat is 5 jaar later.',
      'Dan: Bij afwijzing: Vernietigen na 15 mei 2025, dat is 10 jaar later.',
    ]);
  });

  test('tells of every exception what becomes of it', () => {
    const { rows } = outcomes(
      withCategory(
        'waarderingen: [{ waarde: V, termijn: P2Y, behoudens: [{ wat: stukken over pensioen, waarde: V, termijn: P75Y, aangrijpingspunt: { code: geboorte, tekst: geboorte } }, { wat: bonnen, waarde: V, termijn: P7Y }, { wat: rapporten, waarde: B, criteria: [1] }, { wat: folders }] }]',
      ),
    );
    const law = 'Archiefwet 1995, art. 3; Archiefbesluit 1995, art. 8';
    assert.deepEqual(rows, [
      'Voorbeeld: Het sluiten van het dossier: 15 mei 2015',
      'Dan: Vernietigen na 15 mei 2017, dat is 2 jaar later.',
      `Volgens: ${law}`,
      'Uitzondering: Stukken over pensioen. Geboorte: 15 mei 1950. Vernietigen na 15 mei 2025, dat is 75 jaar later.',
      'Uitzondering: Bonnen. Vernietigen na 15 mei 2022, dat is 7 jaar later.',
      'Uitzondering: Rapporten. Dossier gesloten in 2015. Overbrengen naar een archiefbewaarplaats na 31 december 2035: dan zijn alle stukken ouder dan 20 jaar. Zij blijven voorgoed bewaard.',
      `Volgens: Archiefwet 1995, art. 12, eerste lid${replaced}`,
      'Uitzondering: Folders: daarvoor geldt deze waardering niet. Wat ermee gebeurt, staat er niet bij.',
    ]);
  });

  test('reads an event that is a clause as one', () => {
    const sold = 'V 7 jaar nadat het toestel is verkocht';
    assert.deepEqual(rowsOf(sold), [
      'Voorbeeld: Dag waarop het toestel is verkocht: 15 mei 2015',
      'Dan: Vernietigen na 15 mei 2022, dat is 7 jaar later.',
    ]);
    assert.equal(valuationRow(sold).words, 'V 7 jaar Te vernietigen: 7 jaar nadat het toestel is verkocht.');
    const begin = (event: string): (string | undefined)[] =>
      identityFacts(listOf(withLijst(`standaardAangrijpingspunt: ${event}`)).document, dutch)
        .filter(({ label }) => label === 'Begin van een termijn')
        .map(({ lines }) => lines.flat().map(textOf).join(''));
    assert.deepEqual(begin('dat het dossier is gesloten'), [
      'nadat het dossier is gesloten, als een categorie niets anders zegt',
    ]);
    assert.deepEqual(begin('afhandeling'), ['na afhandeling, als een categorie niets anders zegt']);
  });
});

describe('facts about the list', () => {
  const said = (facts: readonly ListFact[]): string[] =>
    facts.map(
      ({ label, lines }) => `${label}: ${lines.map((line) => line.map(textOf).join('')).join(' / ')}`,
    );

  test('say of a draft that it is not adopted', () => {
    const { document } = listOf();
    assert.deepEqual(said(adoptionFacts(document, dutch)), [
      'Besluit: Er is nog geen besluit genomen.',
      'Bekendmaking: Nog niet bekendgemaakt in de Staatscourant.',
      'Geldig: Nog niet: de lijst geldt pas na de vaststelling en de bekendmaking.',
    ]);
    assert.deepEqual([repealFacts(document.lijst, dutch), historyFacts(document.lijst, dutch)], [[], []]);
  });

  test('say of an adopted list by whom, where and how long', () => {
    const { document } = listOf(
      withLijst(
        'status: ingetrokken',
        'besluiten: [{ orgaan: minister, datum: 2014-02-17, kenmerk: DEF/1, rechtsmiddel: beroep }]',
        'staatscourant: [{ jaar: 2014, nummer: 5937, datum: 2014-03-05, url: "https://zoek.officielebekendmakingen.nl/stcrt-2014-5937.html" }, { jaar: 2005, nummer: 156, datum: 2005-08-15, pagina: 9 }]',
        'geldigheid: { inwerkingtreding: 2014-03-07, einddatum: 2034-03-06 }',
        'beeindiging: { per: 2020-01-01, opvolger: Selectielijst 2020 }',
      ),
    );
    const facts = adoptionFacts(document, dutch);
    assert.deepEqual(said(facts), [
      'Besluit: Minister, 17 februari 2014, kenmerk DEF/1; beroep stond open',
      'Bekendmaking: Staatscourant 2014, 5937, 5 maart 2014 / Staatscourant 2005, 156, p. 9, 15 augustus 2005',
      'Geldig: van 7 maart 2014 tot en met 6 maart 2034',
      'Beëindigd: per 1 januari 2020; opgevolgd door Selectielijst 2020',
    ]);
    assert.deepEqual(
      facts.flatMap(({ lines }) => lines.flat().flatMap(hrefsOf)),
      ['https://zoek.officielebekendmakingen.nl/stcrt-2014-5937.html'],
    );
  });

  test('name the lists that are repealed, and what happened when', () => {
    const { lijst } = listOf(
      withLijst(
        'intrekking: [{ lijst: Oude lijst, omvang: gedeeltelijk, nummers: ["1", "4"], per: 2014-03-07 }]',
        'historie: [{ datum: "2014-10", gebeurtenis: sio, versie: "0.1", toelichting: Akkoord. }]',
      ),
    ).document;
    assert.deepEqual(said(repealFacts(lijst, dutch)), [
      'Oude lijst: gedeeltelijk ingetrokken, nummers 1, 4, per 7 maart 2014',
    ]);
    assert.deepEqual(said(historyFacts(lijst, dutch)), [
      'oktober 2014: Strategisch informatieoverleg, versie 0.1 / Akkoord.',
    ]);
  });
});

describe('a number of things', () => {
  test('is singular for one and plural for none and more', () => {
    assert.deepEqual(
      [0, 1, 2].map((amount) => counted(dutch, amount, 'aantal.proces.een', 'aantal.proces.meer')),
      ['0 processen', '1 proces', '2 processen'],
    );
  });
});

describe('the rule of transfer of a list', () => {
  const own =
    'overbrenging: { grondslag: [{ regeling: archiefwet-1995, artikel: "44" }], jaren: 20, voorwaarde: de minister heeft ingestemd, uiterlijk: 75 }';
  const rule =
    'Archiefbescheiden met een B worden alleen overgebracht als zij ouder zijn dan 20 jaar en de minister heeft ingestemd (Archiefwet 1995, art. 44). Zijn zij ouder dan 75 jaar, dan geldt die voorwaarde in beginsel niet meer.';
  const colophon = (files: Readonly<Record<string, string>>): (string | undefined)[] =>
    identityFacts(listOf(files).document, dutch)
      .filter(({ label }) => label === 'Overbrenging')
      .map(({ lines }) => lines.flat().map(textOf).join(''));

  test('stands in the colophon where no chapter tells it', () => {
    assert.deepEqual(colophon(withLijst(own)), [rule]);
    assert.deepEqual(colophon({ ...withLijst(own), ...withText(':gegeven[overbrenging]') }), []);
    assert.deepEqual(colophon({}), []);
  });

  test('can be named in a text, and is that of the act without one of its own', () => {
    const told = (files: Readonly<Record<string, string>>): string =>
      JSON.stringify(listOf({ ...files, ...withText(':gegeven[overbrenging]') }).document.delen);
    assert.ok(told(withLijst(own)).includes(rule));
    assert.ok(
      told({}).includes(
        'Archiefbescheiden met een B worden overgebracht als zij ouder zijn dan 20 jaar (Archiefwet 1995, art. 12, eerste lid).',
      ),
    );
  });
});
