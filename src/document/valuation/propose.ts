import { eventNouns, isScope, namesRecords } from './plain-words.ts';

const beginsEvent = new RegExp(String.raw`^(?:het |de )?(?:${eventNouns}|wijziging)(?!\p{L})`, 'iu');

/** Ways in which a text that cannot be read is often meant, as a rewriting of it; the first that can be read is shown. */
const rewritings: readonly ((text: string, understood: string, rest: string) => string | null)[] = [
  (text) => rewrite(text, /^V \((\d{1,3})\)$/u, 'V $1 jaar'),
  (text) => rewrite(text, /\bjaaar\b|\bja\b|\bjaren\b/giu, 'jaar'),
  (text) =>
    rewrite(
      text,
      /(\d+) jaar na (.+?) \+ (\d+) jaar\.?$/iu,
      (_, first: string, event: string, second: string) =>
        `${String(Number(first) + Number(second))} jaar na ${event}`,
    ),
  (text) => rewrite(text, /\bnb\.? na\b/giu, 'na'),
  (text) =>
    rewrite(
      text,
      /^V\b[,:]? ?wanneer (.+?) de leeftijd van (\d+) jaar (?:heeft bereikt|bereikt)\.?$/iu,
      'V direct na het bereiken van de $2-jarige leeftijd door $1',
    ),
  (text) => rewrite(text, /(?:de )?leeftijd van (\d+) jaar/giu, 'de $1-jarige leeftijd'),
  (_, understood, rest) => (beginsEvent.test(rest) ? `${understood} na ${rest}` : null),
  (_, understood, rest) =>
    /\d/.test(understood) && !understood.includes(' voor ') && isScope(bare(rest)) && namesRecords(rest)
      ? `${understood} voor ${bare(rest)}`
      : null,
  // A sentence that explains begins with a capital and goes on.
  (_, understood, rest) =>
    /\d/.test(understood) &&
    /^[,:(. ]*(?!Gerekend|Vanaf|Ook|Daarna|Dossiers|Stukken)\p{Lu}\p{Ll}+ \S+ /u.test(rest)
      ? `${understood}. Toelichting: ${bare(rest)}`
      : null,
];

/**
 * How a text that cannot be read may be meant, in a spelling that can.
 *
 * @param understood - what was read of it, in standard spelling
 * @param rest - what was not
 * @param readsAs - the standard spelling of what a text says; null where it cannot be read
 */
export function proposalFor(
  text: string,
  understood: string,
  rest: string,
  readsAs: (text: string) => string | null,
): string | null {
  for (const rewriting of rewritings) {
    const candidate = rewriting(text.trim(), understood, rest);
    const read = candidate === null ? null : readsAs(candidate);
    if (read !== null) return read;
  }
  return null;
}

/** Without the marks around it. */
function bare(rest: string): string {
  return rest.replace(/^[,:(. ]+|[). ]+$/gu, '');
}

/** The text rewritten; null where the pattern does not occur. */
function rewrite(
  text: string,
  pattern: RegExp,
  by: string | ((...groups: string[]) => string),
): string | null {
  const rewritten = typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);
  return rewritten === text ? null : rewritten;
}
