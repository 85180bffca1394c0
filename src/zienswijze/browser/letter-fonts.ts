import bold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import regular from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import type { LetterFonts } from '../letter/to-pdf.ts';
import { fileAt } from './world.ts';

/** Gets the fonts of the letter: whole, as anyone may write anything. */
export async function letterFonts(): Promise<LetterFonts> {
  const [one, other] = await Promise.all([fileAt(regular), fileAt(bold)]);
  return { regular: one, bold: other };
}
