import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { invisible } from '../diagnostics/invisible.ts';

/** Written as HTML does: seen in the file, and not where it is read. */
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(shy|ZeroWidthSpace|NoBreak));/;
const entityCodes: Readonly<Record<string, number>> = { shy: 0xad, ZeroWidthSpace: 0x200b, NoBreak: 0x2060 };

const names: Readonly<Record<number, string>> = {
  0xad: 'een zacht afbreekstreepje',
  0x200b: 'een spatie zonder breedte',
  0x2060: 'een woordverbinder',
  0xfeff: 'een byte order mark binnen de tekst',
};

/**
 * Reports what stands in a text without being seen.
 *
 * @param path - for the messages
 * @param text - the whole file
 * @param markup - in Markdown, a character may be written as an entity
 */
export function invisibleCharacters(path: string, text: string, markup: boolean): Diagnostic[] {
  if (!invisible.test(text) && !(markup && entity.test(text))) return [];
  const wanted = new RegExp(markup ? `${invisible.source}|${entity.source}` : invisible.source, 'g');
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(wanted)).flatMap((match) => {
      const code = codeOf(match);
      if (!invisible.test(String.fromCodePoint(code)) || isCode(line, match.index)) return [];
      return [{ file: path, line: index + 1, column: match.index + 1, ...complaint(code) }];
    }),
  );
}

function codeOf([whole, decimal, hex, name]: RegExpExecArray): number {
  if (name !== undefined) return entityCodes[name] ?? 0;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const known = Number.isNaN(code) ? (whole.codePointAt(0) ?? 0) : code;
  return known > 0x10ffff ? 0 : known;
}

/** An entity in a code span stands for itself. */
function isCode(line: string, index: number): boolean {
  return line[index] === '&' && line.slice(0, index).split('`').length % 2 === 0;
}

function complaint(code: number): Pick<Diagnostic, 'code' | 'severity' | 'found' | 'expected' | 'repair'> {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[code];
  if (name === undefined)
    return {
      code: 'BE38',
      severity: 'error',
      found: `een onzichtbaar teken dat de leesrichting verandert (${number})`,
      expected: 'tekst die er staat zoals zij wordt gelezen',
      repair:
        'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ de woorden eromheen opnieuw.',
    };
  return {
    code: 'BE37',
    severity: 'warning',
    found: `${name} (${number})`,
    expected: 'alleen tekens die te zien zijn',
    repair: 'Haal het teken weg: zet de cursor erachter en druk op Backspace, of typ het woord opnieuw.',
  };
}
