import { strToU8, zipSync } from 'fflate';

/** Parts of a document of Word besides its text, as XML within their root. */
export interface MoreParts {
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly numbering?: string;
  readonly relations?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** What the prefixes of such a document stand for. */
export const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const styles = `<w:styles ${spaces}>${[
  ['Titel', 'Title'],
  ['Kop1', 'heading 1'],
  ['Kop2', 'heading 2'],
  ['Kop3', 'heading 3'],
  ['Inhopg1', 'toc 1'],
  ['Lijst', 'List Paragraph'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${String(id)}"><w:name w:val="${String(name)}"/></w:style>`,
  )
  .join('')}</w:styles>`;

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document as Word writes it, with only what the test is about. */
export function wordFile(body: string, more: MoreParts = {}): Uint8Array {
  const part = (name: string, inner: string | undefined): Record<string, Uint8Array> =>
    inner === undefined ? {} : { [`word/${name}.xml`]: strToU8(`<w:${name} ${spaces}>${inner}</w:${name}>`) };
  const relation = (name: string): string =>
    `<Relationship Id="r-${name}" Type="${kind}/${name}" Target="${name}.xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kind}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes', 'comments'].map(relation).join('')}${more.relations ?? ''}${more.header === undefined ? '' : `<Relationship Id="r-header" Type="${kind}/header" Target="header1.xml"/>`}</Relationships>`,
    ),
    'word/styles.xml': strToU8(styles),
    ...part('footnotes', more.footnotes),
    ...part('comments', more.comments),
    ...part('numbering', more.numbering),
    ...(more.header === undefined
      ? {}
      : { 'word/header1.xml': strToU8(`<w:hdr ${spaces}>${more.header}</w:hdr>`) }),
    ...more.files,
  });
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph with a style; runs, or words that become one. */
export function alinea(content: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content.includes('<') ? content : run(content)}</w:p>`;
}

/** An item of a list. */
export function item(text: string, list: number, level = 0): string {
  return `<w:p><w:pPr><w:pStyle w:val="Lijst"/><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

/** A table of words. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row
      .map(
        (cell) =>
          `<w:tc>${cell
            .split('\n')
            .map((line) => alinea(line))
            .join('')}</w:tc>`,
      )
      .join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Lists: 1 has bullets, 2 has letters, 3 has Roman numbers. */
export const numbering = ['bullet', 'lowerLetter', 'lowerRoman']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${String(index)}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
  )
  .concat(
    [1, 2, 3].map(
      (id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id - 1)}"/></w:num>`,
    ),
  )
  .join('');
