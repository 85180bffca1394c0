import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { chapter, textPath } from '../../src/check/examples/base.ts';
import { laidOpen } from '../../src/check/examples/stages.ts';
import { filesOf } from '../check/example.ts';
import { allSections } from '../../src/document/queries.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { fallbackLijst } from '../../src/source/fallback.ts';
import { dataInWords } from '../../src/source/list-data.ts';
import { load } from '../../src/source/load.ts';

const body = 'Van :gegeven[inzage.start] tot en met :gegeven[inzage.einde]. :gegeven[inzage.berekening]';

function inspection(start: string, einde: string): string {
  return `inzage: { start: ${start}, einde: ${einde}, locaties: [{ naam: A, adres: Kade 1, openingstijden: C }] }`;
}

/** What a reader reads of a list with such keys in `lijst.yaml`. */
function read(text: string, ...keys: readonly string[]): string {
  const files = { ...laidOpen(...keys), [textPath]: chapter('Inleiding', text) };
  const { document } = load(filesOf({ naam: '', files, expect: [] }).files);
  const section = [...allSections(document.delen)].find(({ titleText }) => titleText === 'Inleiding');
  return section?.passages.flatMap(({ blocks }) => blocks.map((block) => toString(block))).join('\n') ?? '';
}

describe('data of the list named in a text', () => {
  const readings: Readonly<Record<string, [start: string, einde: string, words: string]>> = {
    'a birthday of the King': [
      '2015-03-16',
      '2015-04-28',
      'Van maandag 16 maart 2015 tot en met dinsdag 28 april 2015. De zes weken zelf eindigen op zondag 26 april 2015. De termijn loopt door tot de eerste gewone dag, want maandag 27 april 2015 is Koningsdag.',
    ],
    'an equated day': [
      '2015-03-24',
      '2015-05-06',
      'Van dinsdag 24 maart 2015 tot en met woensdag 6 mei 2015. De zes weken zelf eindigen op maandag 4 mei 2015. De termijn loopt door tot de eerste gewone dag, want maandag 4 mei 2015 is gelijkgesteld met een feestdag (BWBR0033679) en dinsdag 5 mei 2015 is Bevrijdingsdag.',
    ],
    'six weeks to the day': [
      '2015-09-07',
      '2015-10-18',
      'Van maandag 7 september 2015 tot en met zondag 18 oktober 2015. Dat is precies zes weken.',
    ],
    'more than the act asks': [
      '2015-09-07',
      '2015-10-30',
      'Van maandag 7 september 2015 tot en met vrijdag 30 oktober 2015. Dat is langer dan de zes weken die de wet ten minste vraagt.',
    ],
  };
  for (const [name, [start, einde, words]] of Object.entries(readings)) {
    test(`follows the days: ${name}`, () => {
      assert.equal(read(body, inspection(start, einde)), words);
    });
  }

  test('says what came of the inspection when that is known', () => {
    assert.equal(read(':gegeven[verslag]'), 'In deze versie staat daarover nog niets.');
    const of = (count: number): string =>
      read(':gegeven[verslag]', 'status: verwerking', `verslag: { zienswijzen: ${count} }`);
    assert.equal(of(0), 'Er zijn geen zienswijzen ingediend.');
    assert.equal(of(1), 'Er is één zienswijze ingediend.');
    assert.equal(of(12), 'Er zijn 12 zienswijzen ingediend.');
  });

  test('is told to editors: every name, and no other', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
    const told = [...readme.matchAll(/:gegeven\[([^\]…]+)\]/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(told)].sort(), [...dataInWords(fallbackLijst, String, []).keys()].sort());
  });

  test('is written back as a name, not as words', () => {
    const files = { ...laidOpen(), [textPath]: chapter('Inleiding', body) };
    const { document } = load(filesOf({ naam: '', files, expect: [] }).files);
    assert.match(writeContent(document).get(textPath) ?? '', /:gegeven\[inzage\.start\]/);
  });
});
