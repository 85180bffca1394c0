/** DejaVu Sans, embedded whole: its glyphs for ASCII follow the order of ASCII. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { readTrueType } from '../fonts/truetype.ts';

const PROGRAM = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const PACKED = deflateSync(PROGRAM);
/** Glyph of the space, U+0020. */
const FIRST_GLYPH = 3;
const FIRST_CHARACTER = 0x20;
const LAST_CHARACTER = 0x7e;

export interface FontParts {
  readonly font: PDFDict;
  readonly cidFont: PDFDict;
  readonly descriptor: PDFDict;
}

/** An operand of Tj. */
export function encode(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0) - FIRST_CHARACTER + FIRST_GLYPH);
  return `<${codes.map((code) => code.toString(16).padStart(4, '0')).join('')}>`;
}

/** The CMap that gives a range of codes their texts. */
export function toUnicode(range = `<0003> <0061> <0020>`): string {
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange ${range} endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

export function addFont(context: PDFContext): FontParts {
  const count = LAST_CHARACTER - FIRST_CHARACTER + 1;
  const truetype = readTrueType(PROGRAM);
  const widths = Array.from({ length: count }, (_, index) => truetype?.width(FIRST_GLYPH + index) ?? 0);
  const file = context.stream(PACKED, { Filter: 'FlateDecode', Length1: PROGRAM.length });
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'DejaVuSans',
    Flags: 4,
    FontBBox: [-1021, -463, 1794, 1233],
    ItalicAngle: 0,
    Ascent: 928,
    Descent: -236,
    CapHeight: 729,
    StemV: 80,
    FontFile2: context.register(file),
  });
  const cidFont = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'DejaVuSans',
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: context.register(descriptor),
    W: [FIRST_GLYPH, widths],
  });
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'DejaVuSans',
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(cidFont)],
    ToUnicode: context.register(context.stream(toUnicode())),
  });
  return { font, cidFont, descriptor };
}
