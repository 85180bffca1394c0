import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { listStart } from '../document/list-entries.ts';
import { isNumberedByActor, kindOfList } from '../document/list-kinds.ts';
import { nearest } from '../document/nearest.ts';
import { allSections } from '../document/queries.ts';
import type { Afwijking } from '../document/schema/afwijking.ts';
import { catalogue } from './catalogue.ts';
import { processesOf, scopesOf } from './exception-scope.ts';
import type { Scope } from './exception-scope.ts';
import { meant, valueFix } from './meant.ts';
import { nearCodes } from './near-codes.ts';
import type { Context } from './rule.ts';
import { didYouMean } from './wording.ts';

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
  const known = processesOf(context);
  const idle = exceptions.flatMap((one): Diagnostic[] => {
    if (!codes.includes(one.regel)) return [unknownRule(one, diagnostics)];
    if (one.process !== null && !known.includes(one.process.name))
      return [unknownProcess(one, one.process.name, { known, exceptions, context })];
    return used.has(one) || needMore.has(one.regel) ? [] : [idleException(one, context)];
  });
  return [...accepted, ...idle];
}

const codes = catalogue.map(({ code }) => code);

/** Where no code is like it, what rules do find there is what may have been meant. */
function unknownRule({ regel, place, covers }: Exception, diagnostics: readonly Diagnostic[]): Diagnostic {
  const spoken = diagnostics.filter(({ code, file }) => code.startsWith('SL') && covers(file));
  const there = [...new Set(spoken.map(({ code }) => code))];
  const near = [nearCodes(regel, there), nearCodes(regel, codes), there.slice(0, 3)];
  return {
    ...{ code: 'BE36', severity: 'warning', ...place },
    found: `een afwijking van ${regel}, een regel die er niet is`,
    expected: 'de code van een regel die hier iets meldt',
    repair: didYouMean(
      near.find(({ length }) => length > 0) ?? [],
      'Neem de code over uit de melding die mag blijven staan, of haal de afwijking weg.',
    ),
  };
}

/** What a name of a process can be held against. */
interface Known {
  readonly known: readonly string[];
  readonly exceptions: readonly Exception[];
  readonly context: Context;
}

function unknownProcess(
  { regel, place }: Exception,
  name: string,
  { known, exceptions, context }: Known,
): Diagnostic {
  const { lijst } = context.document;
  const { nouns } = kindOfList(lijst);
  const which = nouns.groep.article === 'het' ? 'dat' : 'die';
  const soort = isNumberedByActor(lijst) ? 'actor' : 'proces';
  const { repair, fix } = meant(name, nearest(name, known), 'Verbeter de naam bij `processen`.', (guess) =>
    valueFix(name, guess),
  );
  // Beside the name that it is most like, it may as well be one too many.
  const isNamed = exceptions.some(
    (one) => one.regel === regel && repair.includes(`\`${one.process?.name ?? ''}\``),
  );
  return {
    ...{ code: 'BE36', severity: 'warning', ...place },
    found: `een afwijking van ${regel} voor ${groupName(name, context)}, ${which} er niet is`,
    expected: `de bestandsnaam (zonder nummer) van een hoofdstuk met \`soort: ${soort}\``,
    repair,
    ...(fix && !isNamed && { fix }),
  };
}

function idleException({ regel, place, process }: Exception, context: Context): Diagnostic {
  const { lijst } = context.document;
  const isForeign = kindOfList(lijst).without.includes(regel);
  const said = isForeign
    ? `een afwijking van ${regel}, een regel die bij \`soort: ${lijst.soort}\` niet geldt`
    : process === null
      ? `een afwijking van ${regel}, terwijl die regel hier niets meldt`
      : `een afwijking van ${regel} voor ${groupName(process.name, context)}, terwijl die regel daar niets meldt`;
  return {
    ...{ code: 'BE36', severity: 'warning', ...place },
    found: said,
    expected: 'alleen afwijkingen van regels die iets melden',
    repair: 'Haal de afwijking weg, of verbeter de code of de reikwijdte.',
  };
}

function groupName(name: string, { document }: Context): string {
  const { article, one } = kindOfList(document.lijst).nouns.groep;
  return `${article} ${one} \`${name}\``;
}

function exceptionsOf(context: Context): Exception[] {
  const { lijst, delen, categorieen, begrippen } = context.document;
  const files = new Map<string, readonly Afwijking[]>();
  for (const { passages } of allSections(delen))
    for (const { source, afwijkingen } of passages) files.set(source.file, afwijkingen);
  for (const { source, afwijkingen } of [...categorieen, ...begrippen]) files.set(source.file, afwijkingen);
  const place = (file: string, ...path: readonly (string | number)[]): Place =>
    context.locate({ file, line: 1, column: 1 }, ['afwijkingen', ...path]);
  return [
    ...[...files].flatMap(([file, recorded]) =>
      recorded.map((afwijking, index) => ({
        ...afwijking,
        place: place(file, index, 'regel'),
        covers: (found: string) => found === file,
        breadth: 1,
        process: null,
      })),
    ),
    ...lijst.afwijkingen.flatMap((afwijking, index) =>
      scopesOf(afwijking, context).map((scope) => ({
        ...afwijking,
        ...scope,
        place:
          scope.process === null
            ? place(listStart.file, index, 'regel')
            : place(listStart.file, index, 'processen', scope.process.index),
      })),
    ),
  ];
}
