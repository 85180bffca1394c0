import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { bring } from './bring.ts';
import { excelFile, sheetSpaces, textRow } from './excel.ts';
import { assertNothingGone, Words } from './words.ts';
import { alinea, item, numbering, run, spaces, table, wordFile } from './word.ts';

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function chart(words: Words): string {
  const point = (place: string): string => `<c:pt idx="0"><c:v>${words.of(place)}</c:v></c:pt>`;
  return `<c:chartSpace ${spaces}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${words.of('grafiektitel')}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:ser><c:tx><c:strRef><c:strCache>${point('reeks')}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${point('as')}</c:strCache></c:strRef></c:cat></c:ser></c:plotArea></c:chart></c:chartSpace>`;
}

function diagram(words: Words): string {
  const box = (): string =>
    `<dgm:pt><dgm:t><a:p><a:r><a:t>${words.of('schema')}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
  return `<dgm:dataModel ${spaces}><dgm:ptLst>${box()}${box()}</dgm:ptLst></dgm:dataModel>`;
}

describe('no word of a file goes without a line in the report', () => {
  test('a document of Word with all that one can have', async () => {
    const words = new Words();
    const w = (place: string): string => words.of(place);
    const drawing = (inner: string): string =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="${w('alt')}"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const box = (inner: string): string =>
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const cell = (inner: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
    const merged = `<w:tbl><w:tr>${cell(alinea(w('breed')), '<w:gridSpan w:val="2"/>')}${cell(alinea(w('naast')))}</w:tr><w:tr>${cell(alinea(w('hoog')), '<w:vMerge w:val="restart"/>')}${cell(alinea(w('b')))}${cell(alinea(w('c')))}</w:tr><w:tr>${cell(alinea(w('samengevoegd')), '<w:vMerge/>')}${cell(alinea(w('e')))}${cell(table([[w('in'), w('tabel')]]) + alinea(w('erna')))}</w:tr></w:tbl>`;
    const note = (id: string, place: string): string =>
      `<w:footnote w:id="${id}">${alinea(w(place))}${alinea(w(place))}</w:footnote>`;
    const comment = (id: string): string =>
      `<w:comment w:id="${id}" w:author="A">${alinea(w('opmerking'))}${alinea(w('opmerking'))}</w:comment>`;
    const body = [
      alinea(w('titel'), 'Titel'),
      alinea(w('los')),
      alinea(`1 ${w('kop')}`, 'Kop1'),
      alinea(`${run(w('tekst'))}<w:r><w:footnoteReference w:id="2"/></w:r>${run(w('tekst'))}`),
      alinea(`<w:hyperlink r:id="link">${run(w('koppeling'))}</w:hyperlink>${run(w('na'))}`),
      alinea(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF _a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(w('veld'))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      alinea(`<w:fldSimple w:instr="REF _b">${run(w('veld'))}</w:fldSimple>`),
      `<w:sdt><w:sdtContent>${alinea(w('inhoud'))}</w:sdtContent></w:sdt>`,
      alinea(`<w:sdt><w:sdtContent>${run(w('inhoud'))}</w:sdtContent></w:sdt>`),
      alinea(`<w:smartTag>${run(w('slim'))}</w:smartTag>`),
      alinea(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${w('verborgen')}</w:t></w:r>${run(w('zichtbaar'))}`),
      alinea(`${run(w('formule'))}<m:oMath><m:r><m:t>${w('wiskunde')}</m:t></m:r></m:oMath>`),
      alinea(
        `<w:r><w:ruby><w:rt><w:r><w:t>${w('klank')}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>${w('teken')}</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
      ),
      alinea(w('onder'), 'Kop2'),
      item(w('item'), 1),
      item(w('diep'), 1, 1),
      item(w('letter'), 2),
      merged,
      alinea(`${run(w('besproken'))}<w:r><w:commentReference w:id="1"/></w:r>`),
      box(alinea(w('vak')) + alinea(w('vak'))),
      drawing('<pic:pic><pic:blipFill><a:blip r:embed="beeld"/></pic:blipFill></pic:pic>'),
      drawing('<c:chart r:id="grafiek"/>'),
      drawing('<dgm:relIds r:dm="schema"/>'),
      alinea(w('laatste')),
    ].join('');
    const png = Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    const relation = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
    const file = wordFile(body, {
      numbering,
      footnotes: note('2', 'noot') + note('3', 'wees'),
      comments: comment('1') + comment('2'),
      header: alinea(w('koptekst')) + box(alinea(w('kopvak'))),
      relations: [
        relation('beeld', 'image', 'media/a.png'),
        relation('grafiek', 'chart', 'charts/chart1.xml'),
        relation('schema', 'diagramData', 'diagrams/data1.xml'),
        relation('voet', 'footer', 'footer1.xml'),
        `<Relationship Id="link" Type="${kinds}/hyperlink" Target="https://voorbeeld.nl/${w('adres')}" TargetMode="External"/>`,
      ].join(''),
      files: {
        'word/media/a.png': png,
        'word/footer1.xml': strToU8(`<w:ftr ${spaces}>${alinea(w('voettekst'))}</w:ftr>`),
        'word/charts/chart1.xml': strToU8(chart(words)),
        'word/diagrams/data1.xml': strToU8(diagram(words)),
      },
    });
    assertNothingGone(words, await bring('lijst.docx', file));
  });

  test('a workbook with all that one can have', async () => {
    const words = new Words();
    const w = (place: string): string => words.of(place);
    const rich = `<si><r><t>${w('rijk')}</t></r><r><rPr><b/></rPr><t>${w('vet')}</t></r></si>`;
    const anchor = (inner: string): string =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from>${inner}</xdr:twoCellAnchor>`;
    const frame = (name: string, inner: string): string =>
      `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></xdr:graphicFrame>`;
    const drawing = `<xdr:wsDr ${sheetSpaces} xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram">${anchor(`<xdr:sp><xdr:txBody><a:p><a:r><a:t>${w('vak')}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)}${anchor(frame(w('grafiek'), '<c:chart r:id="r1"/>'))}${anchor(frame(w('schema'), '<dgm:relIds r:dm="r2"/>'))}</xdr:wsDr>`;
    const link = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
    const comment = (cell: string): string =>
      `<comment ref="${cell}"><text><t>${w('opmerking')}</t></text></comment>`;
    const rows = [
      textRow(1, [w('titel')]),
      textRow(2, [w('vooraf')]),
      textRow(3, ['Nr.', 'Omschrijving', 'Waardering', w('kolom'), '']),
      textRow(4, ['1', w('plan'), 'B 1', w('eigen'), w('kopLoos')]),
      textRow(5, ['2', w('verborgen'), 'V 10 jaar', '', ''], ' hidden="1"'),
      `<row r="6"><c r="A6"><v>3</v></c><c r="B6" t="s"><v>0</v></c><c r="C6" t="str"><f>"B"</f><v>B</v></c></row>`,
    ].join('');
    const file = excelFile(
      [
        {
          name: 'Lijst',
          rows,
          before: '<cols><col min="4" max="4" hidden="1"/></cols>',
          after: `<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><headerFooter><oddHeader>&amp;L${w('kop')}</oddHeader><firstFooter>${w('voet')}</firstFooter></headerFooter>`,
          parts: [
            [
              'comments',
              'xl/comments1.xml',
              `<comments ${sheetSpaces}><commentList>${comment('B4')}${comment('Z90')}</commentList></comments>`,
            ],
            ['drawing', 'xl/drawings/drawing1.xml', drawing],
          ],
        },
        { name: 'Oud', rows: textRow(1, [w('oud')]), state: 'hidden' },
      ],
      {
        strings: rich,
        files: {
          'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('r1', 'chart', '/xl/charts/chart1.xml')}${link('r2', 'diagramData', '/xl/diagrams/data1.xml')}</Relationships>`,
          'xl/charts/chart1.xml': chart(words),
          'xl/diagrams/data1.xml': diagram(words),
        },
      },
    );
    const brought = await bring('lijst.xlsx', file);
    assertNothingGone(words, brought);
    const told = brought.remarks.map(({ place }) => place);
    for (const place of ['blad Lijst, rij 5', 'blad Lijst, kolom D', 'blad Oud'])
      assert.ok(told.includes(place), place);
  });

  test('a table as text', async () => {
    const words = new Words();
    const w = (place: string): string => words.of(place);
    const text = `${w('titel')};;\r\n${w('vooraf')};;\r\nNr.;Omschrijving;Waardering;${w('kolom')};\r\n1;"${w('een')}\n${w('twee')} ""${w('drie')}""";B 1;${w('eigen')};${w('kopLoos')}\r\n;${w('verder')};;;\r\n${w('kop')};;;;\r\n2;${w('plan')};${w('onleesbaar')};;;${w('erbuiten')}\r\n`;
    assertNothingGone(words, await bring('lijst.csv', text));
  });

  test('a file of Calc with all that one can have', async () => {
    const words = new Words();
    const w = (place: string): string => words.of(place);
    const odf = 'urn:oasis:names:tc:opendocument:xmlns';
    const ns = ['office', 'table', 'text', 'style', 'draw:drawing', 'svg:svg-compatible']
      .map((one) => one.split(':'))
      .map(
        ([prefix = '', name = prefix]) =>
          `xmlns:${prefix}="${odf}:${name === 'draw' ? 'drawing' : name}:1.0"`,
      )
      .join(' ')
      .concat(' xmlns:xlink="http://www.w3.org/1999/xlink"');
    const p = (text: string): string => `<text:p>${text}</text:p>`;
    const cell = (text: string, more = ''): string =>
      `<table:table-cell>${more}${text === '' ? '' : p(text)}</table:table-cell>`;
    const row = (cells: readonly string[], more = ''): string =>
      `<table:table-row${more}>${cells.join('')}</table:table-row>`;
    const remark = (): string => `<office:annotation>${p(w('opmerking'))}</office:annotation>`;
    const shapes = `<table:shapes><draw:frame><draw:text-box>${p(w('vak'))}</draw:text-box></draw:frame><draw:custom-shape>${p(w('vorm'))}</draw:custom-shape><draw:frame draw:name="a"><draw:object xlink:href="./Object 1"/><svg:title>${w('alt')}</svg:title></draw:frame><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>${w('beeld')}</svg:desc></draw:frame></table:shapes>`;
    const content = `<office:document-content ${ns}><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Lijst">${shapes}<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>${[
      row([cell(w('titel'))]),
      row([cell('Nr.'), cell('Omschrijving'), cell('Waardering'), cell(w('kolom'))]),
      row([
        cell('1'),
        cell(`${w('plan')}<text:span>${w('deel')}</text:span>`),
        cell('B 1'),
        cell(w('eigen'), remark()),
      ]),
      row([cell('2'), cell(w('verborgen')), cell('B 1'), cell('', remark())], ' table:visibility="collapse"'),
    ].join(
      '',
    )}</table:table><table:table table:name="Oud" table:style-name="ta2">${row([cell(w('oud'))])}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const styles = `<office:document-styles ${ns}><office:master-styles><style:master-page><style:header>${p(w('kop'))}</style:header><style:footer><style:region-left>${p(`${w('voet')} <text:page-number>1</text:page-number>`)}</style:region-left></style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const object = `<office:document-content ${ns}><office:body>${p(w('grafiek'))}</office:body></office:document-content>`;
    const file = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(content),
      'styles.xml': strToU8(styles),
      'Object 1/content.xml': strToU8(object),
    });
    const brought = await bring('lijst.ods', file);
    assertNothingGone(words, brought);
    const told = brought.remarks.map(({ place }) => place);
    for (const place of ['blad Lijst, rij 4', 'blad Lijst, kolom D', 'blad Oud'])
      assert.ok(told.includes(place), place);
  });

  test('the list of the VNG', async () => {
    const words = new Words();
    const w = (place: string): string => words.of(place);
    const types = [
      {
        url: 'https://selectielijst.example.nl/api/v1/procestypen/1',
        nummer: 1,
        naam: w('type'),
        omschrijving: w('omschrijving'),
        toelichting: w('toelichting'),
        procesobject: w('object'),
        nieuwVeld: w('onbekend'),
        resultaten: [
          {
            url: 'https://selectielijst.example.nl/api/v1/resultaten/cc5ae4e3-a9e6-4386-bcee-46be4986a829',
            nummer: 1,
            volledigNummer: '1.1',
            generiek: true,
            specifiek: false,
            naam: w('resultaat'),
            omschrijving: w('uitleg'),
            herkomst: w('herkomst'),
            waardering: 'vernietigen',
            procestermijn: 'nihil',
            bewaartermijn: 'P10Y',
            toelichting: w('meer'),
            nieuw: w('veld'),
          },
        ],
      },
    ];
    assertNothingGone(words, await bring('vng.json', JSON.stringify(types)));
  });

  test('a PDF', async () => {
    const words = new Words();
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.Helvetica);
    for (let number = 1; number <= 3; number += 1) {
      const page = file.addPage([595, 842]);
      const draw = (text: string, x: number, y: number, size = 10): void => {
        page.drawText(text, { x, y, size, font });
      };
      draw(words.of('kop'), 70, 810, 8);
      draw(words.of('titel'), 70, 760, 18);
      for (const step of [0, 1, 2]) draw(words.of('regel'), 70, 700 - 14 * step);
      for (const column of [0, 1, 2]) draw(words.of('cel'), 70 + 150 * column, 600);
      draw(words.of('voet'), 70, 30, 8);
    }
    assertNothingGone(words, await bring('lijst.pdf', await file.save()));
  });
});
