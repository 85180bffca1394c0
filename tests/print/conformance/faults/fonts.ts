import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import type { Draft } from '../base/draft.ts';
import { encode, toUnicode } from '../base/font.ts';
import { change, drop } from './fault.ts';
import type { Faults } from './fault.ts';

export const FONT_FAULTS: Faults = {
  'font-embedded': [
    change('no program', ({ fonts }) => {
      drop(fonts.descriptor, 'FontFile2');
    }),
    change('a program that is none', (draft) => {
      const { context } = draft;
      draft.set(draft.fonts.descriptor, { FontFile2: context.register(context.stream('none')) });
    }),
  ],
  'font-keys': [
    change('a font that does not say so', ({ fonts }) => {
      drop(fonts.font, 'Type');
    }),
    change('a simple font without widths', (draft) => {
      simpleFont(draft);
      drop(draft.fonts.font, 'Widths');
    }),
  ],
  'font-notdef': [
    change('the glyph for what the font lacks', (draft) => {
      widen(draft, 0, 600.1);
      text(draft, '<0000> <0061> <001D>', '<0000>');
    }),
  ],
  'font-glyph': [
    change('a glyph past the last', (draft) => {
      widen(draft, 0xff_f0, 0);
      text(draft, '<0003> <0061> <0020> <FFF0> <FFF0> <0041>', '<FFF0>');
    }),
  ],
  'font-width': [
    change('one width for all', (draft) => {
      draft.set(draft.fonts.cidFont, { W: [3, 97, 500] });
    }),
    change('no widths', (draft) => {
      drop(draft.fonts.cidFont, 'W');
    }),
  ],
  'font-unicode': [
    change('capitals only', (draft) => {
      text(draft, '<0003> <0040> <0020>', encode('A'));
    }),
  ],
  'font-unicode-value': [
    change('a byte order mark', (draft) => {
      text(draft, '<0003> <0060> <0020> <0061> <0061> <FEFF>', encode('~'));
    }),
    change('a zero', (draft) => {
      text(draft, '<0003> <0060> <0020> <0061> <0061> <0000>', encode('~'));
    }),
  ],
  'cid-system-info': [
    change('no collection', ({ fonts }) => {
      drop(fonts.cidFont, 'CIDSystemInfo');
    }),
  ],
  'cid-to-gid': [
    change('no map to glyphs', ({ fonts }) => {
      drop(fonts.cidFont, 'CIDToGIDMap');
    }),
  ],
  cmap: [
    change('a CMap that is elsewhere', (draft) => {
      draft.set(draft.fonts.font, { Encoding: 'UniGB-UCS2-H' });
    }),
  ],
  'cid-set': [
    change('an empty set', (draft) => {
      const { context, fonts } = draft;
      draft.set(fonts.descriptor, { CIDSet: context.register(context.stream(new Uint8Array(13))) });
    }),
  ],
  'simple-encoding': [
    change('a font for text without an encoding', (draft) => {
      simpleFont(draft);
      draft.set(draft.fonts.descriptor, { Flags: 32 });
    }),
  ],
};

/** Shows codes in a paragraph, in a font whose texts are these. */
function text(draft: Draft, range: string, codes: string): void {
  const { context, fonts } = draft;
  draft.set(fonts.font, { ToUnicode: context.register(context.stream(toUnicode(range))) });
  draft.mark(draft.element('paragraph'), `BT /F1 9 Tf ${codes} Tj ET`);
}

function widen({ context, fonts }: Draft, code: number, width: number): void {
  const widths = fonts.cidFont.lookup(PDFName.of('W'), PDFArray);
  widths.push(context.obj(code));
  widths.push(context.obj([width]));
}

/** Makes the font a simple one: every pair of bytes is then two codes. */
function simpleFont(draft: Draft): void {
  const { font, descriptor } = draft.fonts;
  drop(font, 'DescendantFonts', 'Encoding');
  draft.set(font, {
    Subtype: 'TrueType',
    FirstChar: 0,
    LastChar: 255,
    Widths: Array.from({ length: 256 }, () => 600),
    FontDescriptor: draft.ref(descriptor),
  });
  const { context } = draft;
  draft.set(font, { ToUnicode: context.register(context.stream(toUnicode('<00> <FF> <0100>'))) });
}
