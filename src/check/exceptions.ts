import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { allSections } from '../document/queries.ts';
import type { Afwijking } from '../document/schema/afwijking.ts';
import type { Context } from './rule.ts';

/** Rules that only speak when they are given more than the content: their silence proves nothing. */
const needMore: ReadonlySet<string> = new Set(['SL01', 'SL11', 'SL39', 'SL44', 'SL45', 'SL46', 'SL51']);

interface Exception extends Afwijking {
  /** The file that records it; that of the list speaks for the registers too. */
  readonly file: string;
  readonly place: Place;
}

/**
 * Marks what the editors let stand, with their reason, and tells of reasons that are not needed.
 *
 * @param diagnostics - all that was found
 * @param context - the list, whose records name what they let stand
 * @returns the same diagnostics; those let stand only inform
 */
export function acceptExceptions(diagnostics: readonly Diagnostic[], context: Context): Diagnostic[] {
  const exceptions = exceptionsOf(context);
  const used = new Set<Exception>();
  const accepted = diagnostics.map((diagnostic): Diagnostic => {
    const exception = exceptions.find(
      ({ file, regel }) => regel === diagnostic.code && covers(file, diagnostic.file),
    );
    if (!exception) return diagnostic;
    used.add(exception);
    return { ...diagnostic, severity: 'info', accepted: exception.reden };
  });
  // What could not be read may have needed it.
  if (context.refused.size > 0) return accepted;
  const idle = exceptions.filter((exception) => !used.has(exception) && !needMore.has(exception.regel));
  return [...accepted, ...idle.map(idleException)];
}

function covers(recorded: string, found: string): boolean {
  return recorded === found || (recorded === 'lijst.yaml' && /^[^/]+\.yaml$/.test(found));
}

function idleException({ regel, place }: Exception): Diagnostic {
  return {
    code: 'BE36',
    severity: 'warning',
    ...place,
    found: `een afwijking van ${regel}, terwijl die regel hier niets meldt`,
    expected: 'alleen afwijkingen van regels die iets melden',
    repair: 'Haal de afwijking weg, of verbeter de code.',
  };
}

function exceptionsOf({ document, locate }: Context): Exception[] {
  const { lijst, delen, categorieen, begrippen } = document;
  const files = new Map<string, readonly Afwijking[]>([['lijst.yaml', lijst.afwijkingen]]);
  for (const { passages } of allSections(delen))
    for (const { source, afwijkingen } of passages) files.set(source.file, afwijkingen);
  for (const { source, afwijkingen } of [...categorieen, ...begrippen]) files.set(source.file, afwijkingen);
  return [...files].flatMap(([file, recorded]) =>
    recorded.map((afwijking, index) => ({
      ...afwijking,
      file,
      place: locate({ file, line: 1, column: 1 }, ['afwijkingen', index, 'regel']),
    })),
  );
}
