import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../document/nearest.ts';
import { kindOfPath, knownPaths } from './records.ts';

/** A file that has no place in the content folder would silently be left out of the list. */
export function strayFile(path: string): Diagnostic {
  // A folder or an ending with capitals or accents: `categorieën/`, `.MD`.
  const simple = path.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const guess =
    kindOfPath(simple) === null
      ? nearest(
          path,
          knownPaths.filter((known) => known.endsWith('.yaml')),
        )[0]
      : simple;
  return {
    code: 'BE06',
    severity: 'error',
    file: path,
    line: 1,
    column: 1,
    found: `een bestand dat hier niet hoort: \`${path}\``,
    expected: `een van ${knownPaths.map((known) => `\`${known}\``).join(', ')}`,
    repair: guess
      ? `Bedoelde u \`${guess}\`?`
      : 'Verplaats of verwijder het bestand, of laat de naam met `_` beginnen om het over te slaan.',
  };
}

export function missingFile(path: string): Diagnostic {
  return {
    code: 'BE08',
    severity: 'error',
    file: path,
    line: 1,
    column: 1,
    found: `geen bestand \`${path}\``,
    expected: 'de gegevens van de lijst',
    repair: `Maak \`${path}\`; zie content/README.md.`,
  };
}
