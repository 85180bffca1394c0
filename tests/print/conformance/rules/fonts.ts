/** Fonts: embedded, whole, as wide as they say, and readable as text. */
import type { Shown } from '../content/survey.ts';
import { readFont } from '../fonts/font.ts';
import type { Font } from '../fonts/font.ts';
import { at, nameOf, numberOf, streamBytes, textOf } from '../read/objects.ts';
import { Stream } from '../read/values.ts';
import type { Dict } from '../read/values.ts';
import type { Finding, Rule } from '../rule.ts';

export const FONT_RULES: readonly Rule[] = [
  {
    id: 'font-embedded',
    standard: 'PDF/UA-1',
    clause: '7.21.4.1-1, PDF/A-2a 6.2.11.4.1-1',
    description: 'Every font that shows anything is embedded, with a program that can be read.',
    check: eachFont(({ font, dict }, codes) => {
      if (![...codes.values()].some(({ visible }) => visible)) return undefined;
      if (!font.embedded) return 'It is not embedded.';
      const truetype =
        at(font.base, 'FontDescriptor', 'FontFile2') ?? at(dict, 'FontDescriptor', 'FontFile2');
      return truetype !== undefined && font.program === undefined ? 'Its program is no TrueType.' : undefined;
    }),
  },
  {
    id: 'font-keys',
    standard: 'PDF/A-2a',
    clause: '6.2.11.2',
    description: 'A font has Type, a Subtype of ISO 32000-1 and BaseFont; a simple one also its widths.',
    check: eachFont(({ font, dict }) => {
      const kind = nameOf(at(dict, 'Subtype')) ?? '';
      if (nameOf(at(dict, 'Type')) !== 'Font') return 'Type is not Font.';
      if (!['Type0', 'Type1', 'MMType1', 'TrueType', 'Type3'].includes(kind)) return `Subtype is ${kind}.`;
      if (kind !== 'Type3' && nameOf(at(dict, 'BaseFont')) === undefined) return 'It has no BaseFont.';
      const simple = ['FirstChar', 'LastChar', 'Widths'].every((key) => at(dict, key) !== undefined);
      return font.composite || simple ? undefined : 'It has no widths.';
    }),
  },
  {
    id: 'font-notdef',
    standard: 'PDF/UA-1',
    clause: '7.21.8-1, PDF/A-2a 6.2.11.8-1',
    description: 'No character is shown that the font does not have.',
    check: eachCode(({ font }, code) => (font.glyph(code) === 0 ? `Code ${code} is .notdef.` : undefined)),
  },
  {
    id: 'font-glyph',
    standard: 'PDF/UA-1',
    clause: '7.21.4.1-2, PDF/A-2a 6.2.11.4.1-2',
    description: 'Every glyph that is shown is in the program.',
    check: eachCode(({ font: { program, glyph } }, code) =>
      program !== undefined && (glyph(code) ?? 0) >= program.glyphs
        ? `Code ${code} is glyph ${glyph(code) ?? 0} of ${program.glyphs}.`
        : undefined,
    ),
  },
  {
    id: 'font-width',
    standard: 'PDF/UA-1',
    clause: '7.21.5-1, PDF/A-2a 6.2.11.5-1',
    description: 'A glyph is as wide in the dictionary as in the program, to 1/1000 em.',
    check: eachCode(({ font: { program, glyph, width } }, code) => {
      const id = glyph(code);
      if (program === undefined || id === undefined || id >= program.glyphs) return undefined;
      const [said, real] = [width(code) ?? 0, program.width(id)];
      return Math.abs(said - real) > 1
        ? `Code ${code} is ${real.toFixed(1)} wide, W says ${said}.`
        : undefined;
    }),
  },
  {
    id: 'font-unicode',
    standard: 'PDF/UA-1',
    clause: '7.21.7-1, PDF/A-2a 6.2.11.7.2-1',
    description: 'Every code that is shown has a text.',
    check: eachCode(({ font, dict }, code) =>
      (font.unicode.get(code) ?? '') !== '' || hasLatinEncoding(dict) ? undefined : `Code ${code} has none.`,
    ),
  },
  {
    id: 'font-unicode-value',
    standard: 'PDF/UA-1',
    clause: '7.21.7-2, PDF/A-2a 6.2.11.7.2-2',
    description: 'No code has U+0000, U+FEFF or U+FFFE for its text.',
    check: eachCode(({ font }, code) =>
      // eslint-disable-next-line no-control-regex -- U+0000 is one of the three that the clause names.
      /[\u0000\uFEFF\uFFFE]/u.test(font.unicode.get(code) ?? '') ? `Code ${code} has.` : undefined,
    ),
  },
  {
    id: 'cid-system-info',
    standard: 'PDF/UA-1',
    clause: '7.21.3.1-1, PDF/A-2a 6.2.11.3.1-1',
    description: 'A CID font says its character collection.',
    check: eachFont(({ font }) => {
      const info = at(font.base, 'CIDSystemInfo');
      const whole =
        textOf(at(info, 'Registry')) !== undefined &&
        textOf(at(info, 'Ordering')) !== undefined &&
        numberOf(at(info, 'Supplement')) !== undefined;
      return !font.composite || whole ? undefined : 'CIDSystemInfo is not whole.';
    }),
  },
  {
    id: 'cid-to-gid',
    standard: 'PDF/UA-1',
    clause: '7.21.3.2-1, PDF/A-2a 6.2.11.3.2-1',
    description: 'An embedded CIDFontType2 has a CIDToGIDMap: a stream or Identity.',
    check: eachFont(({ font }) => {
      const map = at(font.base, 'CIDToGIDMap');
      const good = nameOf(map) === 'Identity' || map instanceof Stream;
      return nameOf(at(font.base, 'Subtype')) !== 'CIDFontType2' || good ? undefined : 'It has none.';
    }),
  },
  {
    id: 'cmap',
    standard: 'PDF/UA-1',
    clause: '7.21.3.3-1, PDF/A-2a 6.2.11.3.3-1',
    description: 'The CMap of a composite font is Identity-H, Identity-V or embedded.',
    check: eachFont(({ font, dict }) => {
      const encoding = at(dict, 'Encoding');
      const good = encoding instanceof Stream || /^Identity-[HV]$/u.test(nameOf(encoding) ?? '');
      return !font.composite || good ? undefined : 'It is not.';
    }),
  },
  {
    id: 'cid-set',
    standard: 'PDF/A-2a',
    clause: '6.2.11.4.2-2, PDF/UA-1 7.21.4.2-2',
    description: 'A CIDSet, if there is one, has every character that is shown.',
    check: eachCode(({ font }, code) => {
      const set = at(font.base, 'FontDescriptor', 'CIDSet');
      const byte = streamBytes(set)[code >> 3] ?? 0;
      return set === undefined || (byte & (0x80 >> (code & 7))) !== 0 ? undefined : `It lacks code ${code}.`;
    }),
  },
  {
    id: 'simple-encoding',
    standard: 'PDF/UA-1',
    clause: '7.21.6, PDF/A-2a 6.2.11.6',
    description: 'A simple TrueType font is symbolic without Encoding, or not and uses MacRoman or WinAnsi.',
    check: eachFont(({ dict }) => {
      if (nameOf(at(dict, 'Subtype')) !== 'TrueType') return undefined;
      const symbolic = ((numberOf(at(dict, 'FontDescriptor', 'Flags')) ?? 0) & 4) !== 0;
      const good = symbolic ? at(dict, 'Encoding') === undefined : hasLatinEncoding(dict);
      return good ? undefined : 'It is neither.';
    }),
  },
];

interface Subject {
  readonly dict: Dict;
  readonly font: Font;
}

function hasLatinEncoding(dict: Dict): boolean {
  const encoding = at(dict, 'Encoding');
  const name = nameOf(encoding) ?? nameOf(at(encoding, 'BaseEncoding')) ?? '';
  return ['WinAnsiEncoding', 'MacRomanEncoding'].includes(name);
}

type Codes = ReadonlyMap<number, Shown>;

function eachFont(fault: (subject: Subject, codes: Codes) => string | undefined): Rule['check'] {
  return function* ({ content, place }): Generator<Finding> {
    for (const [dict, codes] of content.fonts) {
      const font = readFont(dict);
      const message = fault({ dict, font }, codes);
      if (message !== undefined) yield { message, where: `${place(dict)} (${font.name})` };
    }
  };
}

/** Of every font each code that is shown. Text in mode 3 is not drawn, but a program reads it all the same. */
function eachCode(fault: (subject: Subject, code: number) => string | undefined): Rule['check'] {
  return function* ({ content, place }): Generator<Finding> {
    for (const [dict, codes] of content.fonts) {
      const font = readFont(dict);
      for (const [code, { where }] of codes) {
        const message = fault({ dict, font }, code);
        if (message !== undefined) yield { message, where: `${where}, ${place(dict)} (${font.name})` };
      }
    }
  };
}
