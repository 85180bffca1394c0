import { nearest } from '../document/nearest.ts';
import { withoutAccents } from '../i18n/letters.ts';
import type { SourceFinding } from './findings.ts';
import { kindOfPath, knownPaths } from './records.ts';

/** A file that has no place in the content folder would silently be left out of the list. */
export function strayFile(path: string): SourceFinding {
  // A folder or an ending with capitals or accents: `categorieën/`, `.MD`.
  const simple = withoutAccents(path);
  const registers = knownPaths.filter((known) => known.endsWith('.yaml'));
  return {
    kind: 'file-stray',
    place: { file: path, line: 1, column: 1 },
    suggestions: kindOfPath(simple) === null ? nearest(path, registers) : [simple],
  };
}

export function missingFile(path: string): SourceFinding {
  return { kind: 'list-missing', place: { file: path, line: 1, column: 1 } };
}
