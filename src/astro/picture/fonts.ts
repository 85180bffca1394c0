import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const resolve = createRequire(import.meta.url).resolve;

/** Letters of the site's own font, and how heavy they are. */
const serif = (['latin', 'latin-ext', 'vietnamese'] as const).flatMap((letters) =>
  ([400, 600] as const).map((weight) => ({ letters, weight })),
);

/** Name of the font in the drawing: that of the site, and behind it one with all letters of Latin script. */
export const fontFamily = 'serif, wide';

/** The fonts of the picture; a letter is drawn in the first that has it. */
export async function pictureFonts(): Promise<Font[]> {
  const own = serif.map(async ({ letters, weight }): Promise<Font> => {
    const path = `@fontsource/source-serif-4/files/source-serif-4-${letters}-${String(weight)}-normal.woff`;
    return { name: 'serif', data: await readFile(resolve(path)), weight, style: 'normal' };
  });
  const wide = readFile(resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf'));
  return [...(await Promise.all(own)), { name: 'wide', data: await wide, weight: 400, style: 'normal' }];
}
