import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../document/nearest.ts';
import { knownPaths } from './records.ts';

/** A file that has no place in the content folder would silently be left out of the list. */
export function strayFile(path: string): Diagnostic {
  const [guess] = nearest(
    path,
    knownPaths.filter((known) => known.endsWith('.yaml')),
  );
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

/** The name of a chapter or term is its address on the site, and what others refer to it by. */
export function badName(path: string): Diagnostic {
  return {
    code: 'BE06',
    severity: 'error',
    file: path,
    line: 1,
    column: 1,
    found: `de naam \`${path}\``,
    expected: 'kleine letters, cijfers en koppeltekens, zoals `2-taken-en-organisatie.md`',
    repair: 'Geef het bestand of de map een naam zonder hoofdletters, spaties, accenten en andere tekens.',
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
