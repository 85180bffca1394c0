import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printHtml } from '../../src/print/html/page.ts';
import { listWithText } from './small-list.ts';

const laws = {
  'regelgeving.yaml':
    '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, bwbId: BWBR0007376 }\n',
};

/** What a text keeps on one line when it is printed, and the text as it is then. */
function printed(text: string): { readonly together: string[]; readonly html: string } {
  const html = printHtml(listWithText(`${text}\n\n## Sluiting {#sluiting}\n\nSlot.`, laws));
  const paragraph = /<p id="1\.a1">(.*?)<\/p>/su.exec(html)?.[1] ?? assert.fail('There is no paragraph.');
  return {
    together: [...paragraph.matchAll(/<span class="together">(.*?)<\/span>/gu)].map(
      ([, words = '']) => words,
    ),
    html: paragraph,
  };
}

describe('a number is printed on the line of', () => {
  for (const [what, text, together] of [
    ['its abbreviation', 'Zie art. 5, nr. 12 en Stb. 2015.', ['art. 5,', 'nr. 12', 'Stb. 2015.']],
    ['its sign', 'Zie § 9.1 en §§ 2–3.', ['§ 9.1', '§§ 2–3.']],
    ['its valuation', 'Dit is een B 5 en dat V 10 jaar.', ['B 5', 'V 10']],
    ['what a reference calls it', 'Zie [](#sluiting).', ['paragraaf 1.1']],
    [
      'what a law calls it, and not of its name',
      'Zie :wet[artikel 3 van de wet]{naar=archiefwet-1995 artikel=3} en de :wet[Archiefwet 1995]{naar=archiefwet-1995}.',
      ['artikel 3'],
    ],
    ['no other word', 'In 1995 en de Wiv 2002, van a.1 tot OB 5.', []],
  ] as const)
    test(what, () => {
      assert.deepEqual(printed(text).together, [...together]);
    });
});

test('code and addresses are left as they were typed', () => {
  const html = printHtml(listWithText('```\nhttps://voorbeeld.nl/een art. 5\n```'));
  assert.match(html, />https:\/\/voorbeeld\.nl\/een art\. 5/u);
  const { html: paragraph } = printed('Zie https://voorbeeld.nl/een/lang?a=b#c in de lijst.');
  assert.match(paragraph, />https:\/\/voorbeeld\.nl\/een\/lang\?a=b#c</u);
});
