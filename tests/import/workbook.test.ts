import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Brought } from '../../src/import/bring-in.ts';
import { bring } from './bring.ts';
import { excelFile, sheetSpaces, textRow } from './excel.ts';
import type { SheetOf } from './excel.ts';

const head = textRow(1, ['Nr.', 'Omschrijving', 'Waardering', 'Prijs']);
const plans = textRow(2, ['1', 'Plannen', 'B 1']);

async function bringSheet(sheet: Partial<SheetOf>, ...others: SheetOf[]): Promise<Brought> {
  const first = { name: 'Lijst', rows: head + plans, ...sheet };
  return bring('lijst.xlsx', excelFile([first, ...others]));
}

function losses({ ledger }: Brought): string[][] {
  return ledger.losses.map(({ piece }) => [piece.kind, piece.place, piece.text]);
}

/** What is to be looked at in a sheet. */
function toldOf({ remarks }: Brought): string[] {
  return remarks
    .filter(({ place }) => place.startsWith('blad '))
    .map(({ place, text }) => `${place}: ${text}`);
}

describe('of a workbook is told with its sheet and cell', () => {
  test('a formula of which the outcome was not kept', async () => {
    const brought = await bringSheet({
      rows: `${head}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Plannen</t></is></c><c r="C2" t="str"><f>"B"</f><v></v></c><c r="D2"><f>A2*2</f></c></row>`,
    });
    assert.deepEqual(losses(brought), [['cel', 'blad Lijst, cel D2', '=A2*2']]);
    assert.match(brought.ledger.losses[0]?.why ?? '', /uitkomst van de formule/);
    assert.ok(!brought.remarks.some(({ text }) => text.includes('gevulde cellen')));
  });

  test('the head and foot of its pages, when they say more than a number', async () => {
    const brought = await bringSheet({
      after:
        '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Concept R&amp;&amp;D&amp;RVersie &amp;D</oddHeader><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>',
    });
    assert.deepEqual(losses(brought), [['rand', 'blad Lijst, koptekst', 'Concept R&D Versie']]);
  });

  test('text boxes, images and charts over it', async () => {
    const anchor = (inner: string): string =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from>${inner}</xdr:twoCellAnchor>`;
    const drawing = `<xdr:wsDr ${sheetSpaces}>${anchor('<xdr:sp><xdr:txBody><a:p><a:r><a:t>Let </a:t></a:r><a:r><a:t>op</a:t></a:r></a:p><a:p/></xdr:txBody></xdr:sp>')}${anchor('<xdr:pic><xdr:nvPicPr><xdr:cNvPr name="Logo"/></xdr:nvPicPr></xdr:pic>')}${anchor('<xdr:graphicFrame/>')}</xdr:wsDr>`;
    const brought = await bringSheet({ parts: [['drawing', 'xl/drawings/drawing1.xml', drawing]] });
    assert.deepEqual(losses(brought), [
      ['tekstvak', 'blad Lijst, bij cel B5', 'Let op'],
      ['afbeelding', 'blad Lijst, bij cel B5', 'Logo'],
      ['afbeelding', 'blad Lijst, bij cel B5', ''],
    ]);
  });

  test('remarks, and a conversation once', async () => {
    const comments = `<comments ${sheetSpaces}><commentList><comment ref="A2"><text><r><t>Klopt dit?</t></r></text></comment><comment ref="B2"><text><t>[Threaded comment] Ja</t></text></comment></commentList></comments>`;
    const threads =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2"><text>Ja</text></threadedComment><threadedComment ref="B2"><text>Nee</text></threadedComment></ThreadedComments>';
    const brought = await bringSheet(
      {},
      {
        name: 'Toelichting',
        rows: '',
        parts: [
          ['comments', 'xl/comments1.xml', comments],
          ['threadedComment', 'xl/threadedComments/threadedComment1.xml', threads],
        ],
      },
    );
    assert.deepEqual(losses(brought), [
      ['opmerking', 'blad Toelichting, cel A2', 'Klopt dit?'],
      ['opmerking', 'blad Toelichting, cel B2', 'Ja'],
      ['opmerking', 'blad Toelichting, cel B2', 'Nee'],
    ]);
  });

  test('what Excel does not show and was read all the same', async () => {
    const hidden = ' hidden="1"';
    const brought = await bringSheet(
      {
        before: '<cols><col min="2" max="3" hidden="true"/><col min="9" max="9" hidden="1"/></cols>',
        rows: [
          head,
          ...[2, 3, 4, 5].map((number) =>
            textRow(number, [String(number), 'Plannen', 'B 1'], number === 4 ? '' : hidden),
          ),
          '<row r="6" hidden="1"/>',
        ].join(''),
      },
      { name: 'Oud', rows: textRow(1, ['Oude regels']), state: 'veryHidden' },
    );
    const [rows, columns, sheet] = toldOf(brought);
    assert.match(rows ?? '', /^blad Lijst, rijen 2–3, 5: is in Excel verborgen/);
    assert.match(columns ?? '', /^blad Lijst, kolommen B, C: is in Excel verborgen/);
    assert.match(sheet ?? '', /^blad Oud: het blad is in Excel verborgen/);
  });
});
