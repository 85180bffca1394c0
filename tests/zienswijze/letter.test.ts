import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { ZienswijzeFile } from '../../src/document/schema/zienswijze.ts';
import nl from '../../src/i18n/nl.json' with { type: 'json' };
import { dutch } from '../../src/i18n/translate.ts';
import { letterOf } from '../../src/zienswijze/letter/letter.ts';
import type { Letter } from '../../src/zienswijze/letter/letter.ts';
import { recipientOf } from '../../src/zienswijze/letter/recipient.ts';
import { toDocx } from '../../src/zienswijze/letter/to-docx.ts';
import { toMailto } from '../../src/zienswijze/letter/to-mailto.ts';
import { toPdf } from '../../src/zienswijze/letter/to-pdf.ts';
import type { LetterFonts } from '../../src/zienswijze/letter/to-pdf.ts';
import { toText } from '../../src/zienswijze/letter/to-text.ts';
import { checkConformance, summarise } from '../print/conformance/check.ts';
import { letterWords } from '../../src/zienswijze/letter/words.ts';
import { exampleView } from './example.ts';

const recipient = recipientOf({
  zienswijze: {
    wie: 'iedereen',
    wijzen: [
      { soort: 'digitaal', url: 'https://voorbeeld.nl/formulier', naam: 'Formulier' },
      { soort: 'schriftelijk', aan: 'Archivaris', adres: 'Postbus 1, 1234 AB Stad' },
    ],
    verzendkenmerk: 'zienswijze proef',
  },
});

const letterWith = (changed: Partial<ZienswijzeFile> = {}): Letter =>
  letterOf({ ...exampleView, ...changed }, recipient, dutch);

const fontFolder = join(import.meta.dirname, '../../node_modules/dejavu-fonts-ttf/ttf');

async function fonts(): Promise<LetterFonts> {
  const read = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(join(fontFolder, `${name}.ttf`)));
  return { regular: await read('DejaVuSans'), bold: await read('DejaVuSans-Bold') };
}

const text = `A. Lezer
Kade 1
1234 AB Stad

Archivaris
Postbus 1
1234 AB Stad

1 april 2026

Onderwerp: zienswijze proef

Zienswijze op Selectielijst Proef, versie 0.2
=============================================

Namens: Vereniging Archief
Gelezen op: https://voorbeeld.nl/lijst/

Algemeen
--------

Een goed leesbaar ontwerp.

Twee dingen vallen op.

1. § 2.1, alinea 3 (p. 14)
--------------------------

> Alles wordt «direct» vernietigd.

Wens: Wijzigen

Dat is te snel.
Bewaar het vijf jaar.

Link: https://voorbeeld.nl/lijst/toelichting/context/#2.1.a3

2. Categorie 5.2, waardering 1
------------------------------

Wens: Akkoord
Link: https://voorbeeld.nl/lijst/categorieen/5.2/#c5.2.w1
`;

describe('a view as a letter', () => {
  test('is plain text with every citation, addressed as the list says, dated in the Netherlands', () => {
    assert.equal(toText(letterWith()), text);
    assert.deepEqual(recipient.form, { url: 'https://voorbeeld.nl/formulier', name: 'Formulier' });
  });

  test('needs its own words alone', () => {
    assert.deepEqual(letterOf(exampleView, recipient, letterWords(nl)), letterWith());
  });

  test('names no sender, and no addressee, where there is none', () => {
    const bare = letterOf({ ...exampleView, indiener: {} }, recipientOf({}), dutch);
    assert.match(toText(bare), /^1 april 2026\n\nOnderwerp: Zienswijze op Selectielijst Proef/);
  });

  test('is a message while it is short', () => {
    const mailto = toMailto(letterWith());
    assert.match(mailto ?? '', /^mailto:\?subject=zienswijze%20proef&body=/);
    const body = new URL(mailto ?? '').searchParams.get('body');
    assert.equal(body, text.replaceAll('\n', '\r\n'));
    assert.equal(toMailto(letterWith({ algemeen: 'woord '.repeat(400) })), null);
  });

  test('is a document of Word that holds whatever was typed', async () => {
    const bytes = await toDocx(letterWith({ algemeen: '<b>&amp; "=1+1"\u0000\u0001\nregel' }));
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    assert.match(xml, /&lt;b&gt;&amp;amp; &quot;=1\+1&quot;<\/w:t>.*<w:br\/>.*regel/);
    assert.match(xml, /<w:pStyle w:val="Heading2"\/>.*?§ 2\.1, alinea 3 \(p\. 14\)/);
    assert.match(xml, /<w:hyperlink .*?https:\/\/voorbeeld\.nl\/lijst\/categorieen\/5\.2\/#c5\.2\.w1/);
    assert.doesNotMatch(xml, /(?![\r\n])\p{Cc}/u);
  });

  const long = 'Zoveel woorden dat zij over een bladzijde lopen. '.repeat(150);
  const odd: Readonly<Record<string, Partial<ZienswijzeFile>>> = {
    'with something of everything': {},
    'over several pages': {
      algemeen: `${long}\n\n${'Onafgebroken'.repeat(60)}`,
      onderdelen: Array.from({ length: 40 }, () => exampleView.onderdelen).flat(),
    },
    'in letters of many kinds': { algemeen: 'é ő Ω Кириллица שלום مرحبا →≤½ 😀 𝕏 \u{10FFFD}\tna' },
    'with nothing in it': { algemeen: '', onderdelen: [], indiener: {} },
  };
  for (const [what, changed] of Object.entries(odd)) {
    test(`is a PDF that conforms to PDF/UA-1: ${what}`, async () => {
      const pdf = await toPdf(letterWith(changed), await fonts(), dutch);
      // It claims nothing of PDF/A, whose other rules it keeps all the same.
      const claims = ['pdfa-identification', 'metadata-schema'];
      const faults = checkConformance(pdf).filter(({ rule }) => !claims.includes(rule));
      assert.deepEqual(summarise(faults), []);
    });
  }
});
