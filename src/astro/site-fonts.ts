import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import nl from '../i18n/nl.json' with { type: 'json' };
import { renamed } from './font-name.ts';
import { kept } from './kept.ts';
import type { PageData } from './site.ts';

/** What style sheets and pages write before the name of a file of the font. */
const written = '@fontsource/source-serif-4/files';

/** The style sheet that names the files. */
const sheet = new URL('../styles/fonts.css', import.meta.url);

/** What the files are called: "Source" may be in the name of no font but the whole one (SIL OFL 1.1, condition 3). */
const family = 'Inzage Serif';

/**
 * What stays of the font's layout: what `src/styles` asks for, and pairs of letters set closer. The rest, such as
 * fractions, is a fourth of each file. Ligatures are too: this font's f touches no letter behind it.
 */
const features = ['kern', 'tnum'];
/** Italics and semibold stand in words and short lines as large as the text, where a fourth of the file would not be seen. */
const fewWords = ['tnum'];

/** Lines for other scripts, choices of a font that can vary, and hints for screens of old: browsers need none. */
const unused = ['BASE', 'STAT', 'gasp', 'prep'];

/** What makes the fonts. */
const makers = {
  code: [new URL(import.meta.url), new URL('font-name.ts', import.meta.url)],
};

/** What people may type or any text may come to hold; and what pages put between texts themselves. */
const always = ' !"%&\'()*+,-./:;?0123456789–‘’“”…·§€↑\u00a0\u00ad';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The characters that pages show: of the list, of the fixed texts, and some that are always there.
 *
 * @param pages - what pages are made of; the rules, on a page for editors, have signs that no list has
 */
export function shownCharacters(pages: Omit<PageData, 'rules'>): string {
  // Without what is filled in, and without code, which has a font of the reader's.
  const texts = Object.values(nl)
    .join('')
    .replace(/\{[\w-]+\}|`[^`]*`/g, '');
  const shown = new Set<string>();
  const add = (text: string): void => {
    for (const sign of text) shown.add(sign);
  };
  for (const text of [texts, letters, letters.toUpperCase(), always]) add(text);
  // Of earlier editions what changed is shown, but none of their files.
  const editions = pages.editions.map(({ document }) => document);
  // Keys and the signs of JSON itself are shown nowhere.
  JSON.stringify({ ...pages, rules: null, editions }, (_, value: unknown) => {
    if (typeof value === 'string') add(value);
    return value;
  });
  return [...shown].sort().join('');
}

/**
 * Writes the site's fonts with the given characters alone: half of what a page weighs were letters that no page shows.
 * A character that is not in them is shown in the next font of the reader's.
 *
 * @param characters - as `shownCharacters` gives them
 * @param folder - where to write; it is made
 * @returns for Vite's `resolve.alias`: the files in the place of the whole ones
 */
export async function siteFonts(characters: string, folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  const whole = dirname(
    createRequire(import.meta.url).resolve(`${written}/source-serif-4-latin-400-normal.woff2`),
  );
  for (const name of await fontNames()) {
    const font = await readFile(join(whole, name));
    const options = {
      keepFeatures: /italic|600/.test(name) ? fewWords : features,
      dropTables: unused,
    };
    const make = async (): Promise<Uint8Array> => {
      const part = await subsetFont(font, characters, { ...options, targetFormat: 'truetype' });
      return subsetFont(renamed(part, family), characters, { ...options, targetFormat: 'woff2' });
    };
    await writeFile(join(folder, name), await kept(name, { ...makers, inputs: [font, characters] }, make));
  }
  return { [written]: folder };
}

async function fontNames(): Promise<string[]> {
  const styles = await readFile(sheet, 'utf8');
  return [...styles.matchAll(/url\('@fontsource\/source-serif-4\/files\/([^']+)'\)/g)].map(
    ([, name = '']) => name,
  );
}
