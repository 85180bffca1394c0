import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetCss } from '../sheet.ts';
import { fontFolder } from './fonts.ts';

/** A file the print page may ask for, by its path. */
export type Assets = ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array }>;

/** In the order of the cascade, after `sheet.ts`; the numbers and letters of lists look as they do on the site. */
const styles = [
  ...[
    'page',
    'text',
    'headings',
    'tables',
    'categories',
    'overview',
    'front',
    'subject-index',
    'renvooi',
  ].map((name) => `../styles/${name}.css`),
  '../../markdown/html/list-marks.css',
];

const fonts = [
  'DejaVuSans',
  'DejaVuSans-Bold',
  'DejaVuSans-Oblique',
  'DejaVuSans-BoldOblique',
  'DejaVuSans-ExtraLight',
];

/** Reads the stylesheet and the fonts of the PDF. */
export async function readAssets(): Promise<Assets> {
  const css = await Promise.all(styles.map((path) => readFile(new URL(path, import.meta.url))));
  const files = await Promise.all(
    fonts.map(
      async (name) =>
        [
          `/fonts/${name}.ttf`,
          { type: 'font/ttf', body: await readFile(join(fontFolder, `${name}.ttf`)) },
        ] as const,
    ),
  );
  return new Map([
    ['/print.css', { type: 'text/css', body: Buffer.concat([Buffer.from(sheetCss()), ...css]) }],
    ...files,
  ]);
}
