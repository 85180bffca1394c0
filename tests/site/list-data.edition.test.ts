import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Lijst } from '../../src/document/schema/lijst.ts';
import { buildTestSite } from './build.ts';
import type { BuiltSite } from './build.ts';
import { attributes, textOf } from './html.ts';
import { realPages } from './real.ts';

const smallList = join(import.meta.dirname, '../fixtures/edities/proefdienst/0.1');

/** What the ways to respond come to on a page. */
const ways = {
  real: [
    'Algemene rijksarchivaris, Postbus 90520, 2509 LM Den Haag',
    'Contactformulier van het Nationaal Archief',
    '070-3315460',
  ],
  small: ['Archivaris, Kade 1', '070-0000000'],
} as const;

/** What the editor typed in the lists of `lijst.yaml`, by the list. */
function typed(lijst: Lijst, list: keyof typeof ways): Record<string, string[]> {
  const { ordeningsstructuur, inzage, zienswijze } = lijst;
  assert.ok(ordeningsstructuur && inzage && zienswijze);
  return {
    selectiecriteria: lijst.selectiecriteria.flatMap(({ tekst, toelichting = '' }) => [tekst, toelichting]),
    uitzonderingscriteria: lijst.uitzonderingscriteria.flatMap(({ naam = '', tekst }) => [naam, tekst]),
    betrokkenen: lijst.betrokkenen.map(({ organisatie }) => organisatie),
    ordeningsstructuur: Object.values(ordeningsstructuur),
    taken: lijst.taken.map(({ naam }) => naam),
    terinzagelegging: [
      '16 maart 2015 tot en met 28 april 2015',
      'Staatscourant, 13 maart 2015',
      ...inzage.locaties.flatMap(({ naam, adres, openingstijden }) => [naam, adres, openingstijden]),
      ...ways[list],
      zienswijze.verzendkenmerk,
      zienswijze.opmerking ?? '',
    ],
  };
}

function pageText(site: BuiltSite, path: string): string {
  const html = site.pages.get(path);
  assert.ok(html !== undefined, `there is no page ${path}`);
  return textOf(html).replace(/\s+/gu, ' ');
}

function missingFrom(text: string, words: readonly string[]): string[] {
  return words.filter((one) => !text.includes(one));
}

describe('what stands in lijst.yaml', () => {
  let site: BuiltSite;
  before(async () => {
    site = await realPages();
  });

  it('is on the page of the chapter that prints it, and not once more on the page about the edition', () => {
    const pages: Record<string, string> = {
      selectiecriteria: '/toelichting/totstandkoming/',
      uitzonderingscriteria: '/toelichting/totstandkoming/',
      betrokkenen: '/toelichting/totstandkoming/',
      terinzagelegging: '/toelichting/totstandkoming/',
      ordeningsstructuur: '/toelichting/ordeningsstructuur/',
      taken: '/toelichting/context/',
    };
    for (const [name, words] of Object.entries(typed(site.document.lijst, 'real'))) {
      assert.deepEqual(missingFrom(pageText(site, pages[name] ?? ''), words), [], name);
    }
    assert.doesNotMatch(site.pages.get('/over/') ?? '', /id="verzameling-/);
  });

  it('leads from a valuation to the criterion it rests on, and back', () => {
    const criterion = '/toelichting/totstandkoming/#criterium-1';
    assert.ok(attributes(site.pages.get('/categorieen/1.1/') ?? '', 'href').includes(criterion));
    const html = site.pages.get('/toelichting/totstandkoming/') ?? '';
    const entry = html.slice(html.indexOf('id="criterium-1"'), html.indexOf('id="criterium-2"'));
    assert.ok(attributes(entry, 'href').includes('/categorieen/1.1/'));
  });

  it('has the titles and the beginning of terms in the colophon', () => {
    const { alternatieveTitels, standaardAangrijpingspunt } = site.document.lijst;
    const wanted = [...alternatieveTitels, `na ${standaardAangrijpingspunt}`];
    assert.deepEqual(missingFrom(pageText(site, '/over/'), wanted), []);
  });

  it('has the notice on the page about responding', () => {
    assert.deepEqual(missingFrom(pageText(site, '/reageren/'), ['Staatscourant, 13 maart 2015.']), []);
  });

  it('tells on the front page who may respond and in which ways', () => {
    assert.match(
      pageText(site, '/'),
      /kan iedereen een zienswijze indienen: digitaal, schriftelijk of mondeling\./,
    );
  });

  it('tells until when a letter is in time and what silence may cost, and asks for no signature', () => {
    const text = pageText(site, '/reageren/');
    assert.deepEqual(
      missingFrom(text, [
        'artikel 6:9',
        'artikel 6:13',
        'kan openbaar worden',
        'Bel voor een afspraak: 070-3315460.',
      ]),
      [],
    );
    assert.doesNotMatch(text, /uw handtekening|uw naam en adres/);
  });
});

describe('a list that can only be answered by phone', () => {
  it('names that way alone, and no day for letters', async () => {
    const site = await buildTestSite({
      from: smallList,
      edit: onlyByPhone,
    });
    assert.match(pageText(site, '/'), /een zienswijze indienen: mondeling\./);
    assert.doesNotMatch(pageText(site, '/reageren/'), /artikel 6:9/);
  });
});

/** Leaves of the ways to respond the phone; as by law a list may not, so only the site is asked. */
async function onlyByPhone(content: string): Promise<void> {
  const path = join(content, 'lijst.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/( {2}wijzen:\n)[^]*?( {4}- (?:\{ )?soort: mondeling)/, '$1$2'));
}

describe('what no section prints', () => {
  it('is on the page about the edition', async () => {
    const site = await buildTestSite({ from: smallList });
    const text = pageText(site, '/over/');
    for (const [name, words] of Object.entries(typed(site.document.lijst, 'small')))
      assert.deepEqual(missingFrom(text, words), [], name);
    const { begrippen, afkortingen, actoren, regelgeving, bronnen, concordantie } = site.document;
    const registers = [begrippen, afkortingen, actoren, regelgeving, bronnen, concordantie].flat();
    assert.deepEqual(
      missingFrom(
        text,
        registers.map(({ naam }) => naam),
      ),
      [],
    );
  });
});
