import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../document/nearest.ts';
import { allSections } from '../document/queries.ts';
import type { Afwijking } from '../document/schema/afwijking.ts';
import { processesOf, scopeOf } from './exception-scope.ts';
import type { Scope } from './exception-scope.ts';
import type { Context } from './rule.ts';

/** Rules that only speak when they are given more than the content: their silence proves nothing. */
const needMore: ReadonlySet<string> = new Set(['SL01', 'SL11', 'SL39', 'SL44', 'SL45', 'SL46', 'SL51']);

/** What is let stand, with the files that it holds for. */
interface Exception extends Afwijking, Scope {
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
  const exceptions = exceptionsOf(context).sort((a, b) => a.breadth - b.breadth);
  const used = new Set<Exception>();
  const accepted = diagnostics.map((diagnostic): Diagnostic => {
    const exception = exceptions.find(
      ({ covers, regel }) => regel === diagnostic.code && covers(diagnostic.file),
    );
    if (!exception) return diagnostic;
    used.add(exception);
    return { ...diagnostic, severity: 'info', accepted: exception.reden };
  });
  // What could not be read may have needed it.
  if (context.refused.size > 0) return accepted;
  const idle = exceptions.filter((exception) => !used.has(exception) && !needMore.has(exception.regel));
  return [...accepted, ...idle.map((one) => idleException(one, processesOf(context)))];
}

function idleException(
  { regel, place, unknown: [process] }: Exception,
  known: readonly string[],
): Diagnostic {
  const said = { code: 'BE36', severity: 'warning', ...place } as const;
  if (process === undefined)
    return {
      ...said,
      found: `een afwijking van ${regel}, terwijl die regel hier niets meldt`,
      expected: 'alleen afwijkingen van regels die iets melden',
      repair: 'Haal de afwijking weg, of verbeter de code of de reikwijdte.',
    };
  const [guess] = nearest(process, known);
  return {
    ...said,
    found: `een afwijking van ${regel} voor het proces \`${process}\`, dat er niet is`,
    expected: 'de bestandsnaam (zonder nummer) van een hoofdstuk met `soort: proces`',
    repair: guess === undefined ? 'Verbeter de naam bij `processen`.' : `Bedoelde u \`${guess}\`?`,
  };
}

function exceptionsOf(context: Context): Exception[] {
  const { lijst, delen, categorieen, begrippen } = context.document;
  const files = new Map<string, readonly Afwijking[]>();
  for (const { passages } of allSections(delen))
    for (const { source, afwijkingen } of passages) files.set(source.file, afwijkingen);
  for (const { source, afwijkingen } of [...categorieen, ...begrippen]) files.set(source.file, afwijkingen);
  const place = (file: string, index: number): Place =>
    context.locate({ file, line: 1, column: 1 }, ['afwijkingen', index, 'regel']);
  return [
    ...[...files].flatMap(([file, recorded]) =>
      recorded.map((afwijking, index) => ({
        ...afwijking,
        place: place(file, index),
        covers: (found: string) => found === file,
        breadth: 1,
        unknown: [],
      })),
    ),
    ...lijst.afwijkingen.map((afwijking, index) => ({
      ...afwijking,
      place: place('lijst.yaml', index),
      ...scopeOf(afwijking, context),
    })),
  ];
}
