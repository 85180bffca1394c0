import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf } from '../../pdf/font-coverage.ts';
import { fontFolder } from './fonts.ts';

/** The font of the text; the others help out where it has no form for a sign. */
const main = 'DejaVuSans.ttf';

/**
 * Tells what the fonts of the PDF have a form for, as Chromium chooses among them: it takes a sign that the font of the
 * text lacks from any of the bundled fonts, but a letter with loose marks only as a whole, and surely only from the
 * font of the text itself. The fonts are read when first asked for.
 *
 * @returns whether a sign, with its marks, can be printed
 */
export function printCoverage(): (sign: string) => boolean {
  let own: ReadonlySet<number> | undefined;
  let others: readonly ReadonlySet<number>[] | undefined;
  return (sign) => {
    // Of a space no more than its width is needed, and Chromium knows that of each.
    if (/^\p{Zs}$/u.test(sign)) return true;
    const forms = [sign.normalize('NFC'), sign.normalize('NFD')].map(drawnCodes);
    own ??= read(main);
    const isOwn = (code: number): boolean => own?.has(code) ?? false;
    if (forms.some((codes) => codes.every(isOwn))) return true;
    others ??= readdirSync(fontFolder)
      .filter((name) => name.endsWith('.ttf') && name !== main)
      .map(read);
    return forms.some(([code, ...marks]) => {
      if (code === undefined || marks.length > 0) return false;
      return others?.some((font) => font.has(code)) ?? false;
    });
  };
}

/** What is there to choose a form, or to join, is not drawn itself. */
const undrawn = /\p{Default_Ignorable_Code_Point}/gu;

function drawnCodes(sign: string): number[] {
  return Array.from(sign.replace(undrawn, ''), (character) => character.codePointAt(0) ?? 0);
}

function read(name: string): ReadonlySet<number> {
  return charactersOf(readFileSync(join(fontFolder, name)));
}
