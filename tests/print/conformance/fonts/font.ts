/** A font as the rules see it. */
import { at, itemsOf, nameOf, numberOf, streamBytes } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import { isList } from '../read/values.ts';
import type { Dict } from '../read/values.ts';
import { readToUnicode } from './to-unicode.ts';
import { readTrueType } from './truetype.ts';
import type { TrueType } from './truetype.ts';

export interface Font {
  readonly name: string;
  readonly composite: boolean;
  /** The font itself, or the one below a composite font. */
  readonly base: Value;
  readonly embedded: boolean;
  /** Only for an embedded TrueType program that can be read. */
  readonly program: TrueType | undefined;
  readonly unicode: ReadonlyMap<number, string>;
  readonly codes: (bytes: Uint8Array) => Iterable<number>;
  /** The glyph of a code, where it is known without a cmap. */
  readonly glyph: (code: number) => number | undefined;
  /** Width that the dictionary gives to a code, in thousandths of an em. */
  readonly width: (code: number) => number | undefined;
}

const known = new WeakMap<Dict, Font>();

export function readFont(dict: Dict): Font {
  const font = known.get(dict) ?? read(dict);
  known.set(dict, font);
  return font;
}

function read(dict: Dict): Font {
  const composite = nameOf(at(dict, 'Subtype')) === 'Type0';
  const base = composite ? at(dict, 'DescendantFonts', 0) : dict;
  const descriptor = at(base, 'FontDescriptor');
  const file = ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => at(descriptor, key))
    .find((one) => one !== undefined);
  const truetype = at(descriptor, 'FontFile2');
  const widths = composite ? cidWidths(base) : simpleWidths(dict);
  return {
    name: nameOf(at(dict, 'BaseFont')) ?? '(no name)',
    composite,
    base,
    embedded: nameOf(at(dict, 'Subtype')) === 'Type3' || file !== undefined,
    program: truetype === undefined ? undefined : readTrueType(streamBytes(truetype)),
    unicode: readToUnicode(streamBytes(at(dict, 'ToUnicode'))),
    codes: composite ? twoBytes : (bytes) => bytes,
    glyph: composite ? glyphs(dict, base) : () => undefined,
    width: (code) => widths.get(code) ?? (composite ? (numberOf(at(base, 'DW')) ?? 1000) : undefined),
  };
}

function* twoBytes(bytes: Uint8Array): Generator<number> {
  for (let index = 0; index + 1 < bytes.length; index += 2)
    yield (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0);
}

function glyphs(dict: Dict, base: Value): Font['glyph'] {
  const identity = /^Identity-[HV]$/u.test(nameOf(at(dict, 'Encoding')) ?? '');
  const map = at(base, 'CIDToGIDMap');
  if (!identity || nameOf(at(base, 'Subtype')) !== 'CIDFontType2' || map === undefined)
    return () => undefined;
  if (nameOf(map) === 'Identity') return (code) => code;
  const bytes = streamBytes(map);
  return (code) => (bytes[2 * code] ?? 0) * 256 + (bytes[2 * code + 1] ?? 0);
}

function simpleWidths(dict: Dict): Map<number, number> {
  const first = numberOf(at(dict, 'FirstChar')) ?? 0;
  return new Map(
    itemsOf(at(dict, 'Widths')).map((width, index): [number, number] => [
      first + index,
      numberOf(width) ?? 0,
    ]),
  );
}

/** The W array (ISO 32000-1, 9.7.4.3): "c [w1 w2 …]" or "first last w". */
function cidWidths(base: Value): Map<number, number> {
  const widths = new Map<number, number>();
  const items = itemsOf(at(base, 'W'));
  for (let index = 0; index < items.length;) {
    const first = numberOf(items[index]) ?? 0;
    const next = items[index + 1];
    if (isList(next)) {
      for (const [step, width] of itemsOf(next).entries()) widths.set(first + step, numberOf(width) ?? 0);
      index += 2;
    } else {
      const last = Math.min(numberOf(next) ?? first, 0xff_ff);
      for (let code = first; code <= last; code += 1) widths.set(code, numberOf(items[index + 2]) ?? 0);
      index += 3;
    }
  }
  return widths;
}
