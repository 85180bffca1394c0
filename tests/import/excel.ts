import { strToU8, zipSync } from 'fflate';

/** A sheet, with only what the test is about. */
export interface SheetOf {
  readonly name: string;
  /** Its rows as XML. */
  readonly rows: string;
  /** XML before and after its rows. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** Parts that belong to it: kind of the relation, path in the file, and XML. */
  readonly parts?: readonly (readonly [string, string, string])[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespaces of a part of a workbook. */
export const sheetSpaces = `xmlns="${main}" xmlns:r="${kinds}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;

function relations(all: readonly (readonly [string, string])[]): Uint8Array {
  const written = all.map(
    ([kind, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${kinds}/${kind}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  );
}

/**
 * A workbook as Excel writes it, with only what the test is about.
 *
 * @param folder - where it lies in the file; `book` is what its own part is called
 */
export function excelFile(
  sheets: readonly SheetOf[],
  {
    strings,
    folder = 'xl',
    book = 'workbook',
    files: others = {},
  }: {
    strings?: string;
    folder?: string;
    book?: string;
    files?: Readonly<Record<string, string>>;
  } = {},
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': relations([['officeDocument', `${folder}/${book}.xml`]]),
    [`${folder}/${book}.xml`]: strToU8(
      `<workbook ${sheetSpaces}><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="r${String(index + 1)}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    [`${folder}/_rels/${book}.xml.rels`]: relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const),
      ...(strings === undefined ? [] : [['sharedStrings', 'texts.xml'] as const]),
    ]),
    ...(strings === undefined
      ? {}
      : { [`${folder}/texts.xml`]: strToU8(`<sst ${sheetSpaces}>${strings}</sst>`) }),
  };
  sheets.forEach(({ rows, before = '', after = '', parts = [] }, index) => {
    const name = `sheet${String(index + 1)}.xml`;
    files[`${folder}/worksheets/${name}`] = strToU8(
      `<worksheet ${sheetSpaces}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
    files[`${folder}/worksheets/_rels/${name}.rels`] = relations(
      parts.map(([kind, path]) => [kind, `/${path}`]),
    );
    for (const [, path, xml] of parts) files[path] = strToU8(xml);
  });
  for (const [path, xml] of Object.entries(others)) files[path] = strToU8(xml);
  return zipSync(files);
}

/** A row of texts. */
export function textRow(number: number, texts: readonly string[], more = ''): string {
  const cells = texts.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + column)}${String(number)}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${String(number)}"${more}>${cells.join('')}</row>`;
}
