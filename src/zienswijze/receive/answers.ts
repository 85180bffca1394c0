import { parse, stringify } from 'yaml';
import type { Row, ViewLine } from './table.ts';

/** What an official fills in for one thing that a view says; empty until then. */
interface Answer {
  readonly onderdeel: number;
  readonly samenvatting: string;
  readonly antwoord: string;
  /** `overnemen`, `deels`, `niet` or `geen`. */
  readonly besluit: string;
  /** Id of the block that changed; empty without a change. */
  readonly wijziging: string;
}

/** How to fill it in, as a comment in the file. */
const guide = [
  ' samenvatting: in eigen woorden, zonder naam. antwoord: wat de organisatie ervan vindt.',
  ' besluit: overnemen, deels, niet of geen. wijziging: het id van het gewijzigde blok, zoals 2.1.a3; anders leeg.',
].join('\n');

/**
 * The file to answer a view in: what is to be filled in above, the words of the view below, as code so that nothing in them
 * is Markdown.
 *
 * @param rows - what the view says, in its own order
 */
export function answerFile({ nummer, wijze, ontvangen }: ViewLine, rows: readonly Row[]): string {
  const data = {
    nummer,
    wijze,
    ontvangen,
    onderdelen: rows.map(({ onderdeel }): Answer => ({
      onderdeel,
      samenvatting: '',
      antwoord: '',
      besluit: '',
      wijziging: '',
    })),
  };
  const head = `---\n#${guide.replaceAll('\n', '\n#')}\n${stringify(data, { lineWidth: 0 })}---\n`;
  return [head, `# Zienswijze ${nummer}\n`, ...rows.map(wordsOf)].join('\n');
}

function wordsOf({ onderdeel, aanduiding, pagina, adres, plaatsing, citaat, wens, opmerking }: Row): string {
  const page = pagina === null ? '' : ` (p. ${pagina})`;
  // The place as a sender typed it may be anything.
  const place =
    plaatsing === null ? fenced(aanduiding) : `Plaats (${plaatsing}): ${aanduiding}${page}, <${adres ?? ''}>`;
  return [
    `## Onderdeel ${onderdeel}`,
    place,
    ...(citaat === null ? [] : ['Citaat:', fenced(citaat)]),
    ...(wens === null ? [] : [`Wens: ${wens}`]),
    ...(opmerking === '' ? [] : ['Opmerking:', fenced(opmerking)]),
    '',
  ].join('\n\n');
}

/** Behind a fence that is longer than any within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** How much of a view has been answered. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/**
 * Counts the answers in a file that `answerFile` made and people filled in.
 *
 * @returns null for a file whose data can no longer be read
 */
export function progressOf(source: string): Progress | null {
  try {
    const [, head = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source.replaceAll('\r\n', '\n')) ?? [];
    const { onderdelen } = parse(head, { logLevel: 'error', maxAliasCount: 0 }) as { onderdelen: unknown };
    if (!Array.isArray(onderdelen)) return null;
    const isAnswered = (one: unknown): boolean =>
      typeof one === 'object' && one !== null && isFilled('antwoord', one) && isFilled('besluit', one);
    return { answered: onderdelen.filter(isAnswered).length, total: onderdelen.length };
  } catch {
    return null;
  }
}

function isFilled(key: keyof Answer, record: object): boolean {
  const value = (record as Partial<Record<keyof Answer, unknown>>)[key];
  return typeof value === 'string' && value.trim() !== '';
}
