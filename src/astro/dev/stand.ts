import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visibleDiagnostic } from '../../diagnostics/visible.ts';
import { months } from '../../i18n/dates.ts';

/** What an open page is told: which version there is, and what keeps a newer one from being shown. */
export interface Stand {
  /** Grows with every version of the site. */
  readonly version: number;
  readonly trouble: Trouble | null;
  /** What could not be looked at, and why. */
  readonly unread: readonly string[];
}

/** What is wrong, in words. */
export interface Trouble {
  readonly summary: string;
  readonly findings: readonly TroubleFinding[];
  /** What is left out, if anything. */
  readonly more: string | null;
}

export interface TroubleFinding extends Pick<Diagnostic, 'code' | 'found' | 'expected' | 'repair'> {
  /** `lijst.yaml, regel 6, kolom 3` */
  readonly place: string;
}

/** What is shown beside an error: what was good at some time, what could be read, or nothing. */
export type Fallback = { readonly since: Date } | 'part' | 'nothing';

/** How many findings are told; an editor mends them one by one. */
const most = 20;

const fallbackWords = {
  part: 'u ziet wat wel kon worden gelezen',
  nothing: 'zolang kan er niets worden getoond',
};

/**
 * Says what is wrong with the content.
 *
 * @param errors - in the order in which they are told
 * @param fallback - what is shown meanwhile
 * @param now - to tell a time of today from one of another day
 */
export function troubleOf(
  errors: readonly Diagnostic[],
  fallback: Fallback,
  now = new Date(),
): Trouble | null {
  const [first] = errors;
  if (first === undefined) return null;
  const files = new Set(errors.map(({ file }) => file)).size;
  const count = `${String(errors.length)} ${errors.length === 1 ? 'fout' : 'fouten'}`;
  const begin = `${errors.length === 1 ? '' : 'de eerste op '}regel ${String(first.line)}`;
  const { file } = visibleDiagnostic(first);
  const where =
    files === 1
      ? `in ${file}, ${begin}`
      : `in ${String(files)} bestanden, de eerste in ${file}, regel ${String(first.line)}`;
  return {
    summary: `${count} ${where}; ${shownWords(fallback, now)}`,
    findings: errors.slice(0, most).map(findingOf),
    more: errors.length > most ? `En nog ${String(errors.length - most)}: zie de terminal.` : null,
  };
}

/** Says that the folder cannot be read at all. */
export function unreadable(why: string, fallback: Fallback, now = new Date()): Trouble {
  return {
    summary: `De inhoud kan niet worden gelezen; ${shownWords(fallback, now)}`,
    findings: [],
    more: why,
  };
}

function findingOf(diagnostic: Diagnostic): TroubleFinding {
  const { file, line, column, code, found, expected, repair } = visibleDiagnostic(diagnostic);
  return { place: `${file}, regel ${String(line)}, kolom ${String(column)}`, code, found, expected, repair };
}

function shownWords(fallback: Fallback, now: Date): string {
  if (typeof fallback === 'string') return fallbackWords[fallback];
  const { since } = fallback;
  const time = `${twoDigits(since.getHours())}.${twoDigits(since.getMinutes())} uur`;
  const isToday = since.toDateString() === now.toDateString();
  const day = isToday ? '' : `${String(since.getDate())} ${months[since.getMonth()] ?? ''}, `;
  return `u ziet de versie van ${day}${time}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
