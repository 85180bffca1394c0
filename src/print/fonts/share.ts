import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { name, numberIn, textOf } from '../../pdf/library.ts';
import { streamBytes, streamText } from '../../pdf/stream-text.ts';
import { shallow } from '../file/copy.ts';
import { deflated } from '../file/deflated.ts';
import { readToUnicode, writeToUnicode } from './to-unicode.ts';
import { mergeFonts } from './truetype.ts';
import { readWidths, writeWidths } from './widths.ts';

/** A font as a part has it: some letters of one of ours, under the numbers they have in that. */
interface PartFont {
  /** Index of the part. */
  readonly part: number;
  readonly ref: PDFRef;
  readonly font: PDFDict;
  readonly descendant: PDFDict;
  readonly descriptor: PDFDict;
  readonly file: PDFRawStream;
  readonly widths: PDFArray;
  readonly toUnicode: PDFRawStream;
}

/**
 * Gives the parts of a print each font once. Chromium gives every part a font of its own, with the letters it uses:
 * beside each other they would make a file half as large again.
 *
 * @param target - gets the fonts
 * @param parts - the objects of each
 * @returns for each part where its fonts are in the target; a font of another kind is left out
 */
export async function shareFonts(
  target: PDFContext,
  parts: readonly PDFContext[],
): Promise<Map<PDFRef, PDFRef>[]> {
  const places = parts.map(() => new Map<PDFRef, PDFRef>());
  const all = parts.flatMap((context, part) => fontsIn(context, part));
  const groups = [...Map.groupBy(all, ({ descendant }) => baseOf(descendant)).values()];
  await Promise.all(
    groups.map(async (fonts, index) => {
      const shared = target.nextRef();
      for (const { part, ref } of fonts) places[part]?.set(ref, shared);
      target.assign(shared, await joinFonts(target, fonts, index));
    }),
  );
  return places;
}

function fontsIn(context: PDFContext, part: number): PartFont[] {
  return context.enumerateIndirectObjects().flatMap(([ref, font]): PartFont[] => {
    if (!(font instanceof PDFDict) || font.get(name('Subtype')) !== name('Type0')) return [];
    const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const descriptor = descendant.lookup(name('FontDescriptor'), PDFDict);
    const [file, widths, toUnicode] = [
      descriptor.lookup(name('FontFile2')),
      descendant.lookup(name('W')),
      font.lookup(name('ToUnicode')),
    ];
    const known = font.get(name('Encoding')) === name('Identity-H');
    if (
      !known ||
      !(file instanceof PDFRawStream) ||
      !(widths instanceof PDFArray) ||
      !(toUnicode instanceof PDFRawStream)
    )
      return [];
    return [{ part, ref, font, descendant, descriptor, file, widths, toUnicode }];
  });
}

/** Name of the font that the letters are of, without the mark of some letters (ISO 32000-1, 9.6.4). */
function baseOf(descendant: PDFDict): string {
  return textOf(descendant.lookup(name('BaseFont'), PDFName)).replace(/^[A-Z]{6}\+/, '');
}

/** Width of a letter that a font does not tell the width of (ISO 32000-1, table 117). */
const usualWidth = 1000;

async function joinFonts(target: PDFContext, fonts: readonly PartFont[], index: number): Promise<PDFDict> {
  const [first] = fonts;
  if (!first) throw new Error('There is no font to join.');
  const given = name(`${markOf(index)}+${baseOf(first.descendant)}`);
  const bytes = mergeFonts(fonts.map(({ file }) => streamBytes(file)));
  const stream = async (content: Buffer, length1: boolean): Promise<PDFRef> =>
    target.register(
      PDFRawStream.of(
        target.obj({ Filter: 'FlateDecode', ...(length1 && { Length1: content.length }) }),
        await deflated(content),
      ),
    );
  const file = await stream(bytes, true);
  const codes = new Map<number, string>();
  const widths = new Map<number, number>();
  for (const { descendant, toUnicode: text, ...font } of fonts) {
    const letters = readToUnicode(streamText(text));
    const given = readWidths(font.widths);
    const usual = numberIn(descendant.get(name('DW'))) ?? usualWidth;
    for (const [code, letter] of letters) codes.set(code, letter);
    // What a list of widths says of letters between those that are there is nothing.
    for (const glyph of new Set([...letters.keys(), ...given.keys()]))
      widths.set(glyph, Math.max(given.get(glyph) ?? usual, widths.get(glyph) ?? 0));
  }
  const toUnicode = await stream(Buffer.from(writeToUnicode(codes), 'latin1'), false);
  const descriptor = target.register(own(first.descriptor, { FontName: given, FontFile2: file }));
  const descendant = target.register(
    own(first.descendant, {
      BaseFont: given,
      FontDescriptor: descriptor,
      W: writeWidths(target, widths),
      DW: PDFNumber.of(usualWidth),
    }),
  );
  return own(first.font, {
    BaseFont: given,
    DescendantFonts: target.obj([descendant]),
    ToUnicode: toUnicode,
  });
}

/** Six letters that tell the fonts of a file apart. */
function markOf(index: number): string {
  const letters = Array.from({ length: 6 }, (_, place) => Math.floor(index / 26 ** place) % 26);
  return String.fromCharCode(...letters.toReversed().map((letter) => 65 + letter));
}

/** A dictionary of the part with some other values; what else it has stands in itself. */
function own(dict: PDFDict, values: Readonly<Record<string, PDFObject>>): PDFDict {
  const copy = shallow(dict);
  for (const [key, value] of Object.entries(values)) copy.set(name(key), value);
  return copy;
}
