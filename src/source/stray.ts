import { nearest } from '../document/nearest.ts';
import { categorie } from '../document/schema/categorie.ts';
import { hoofdstuk } from '../document/schema/hoofdstuk.ts';
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

/** A category among the chapters, where each of its keys would be found wrong; null for what is none. */
export function misplacedCategory(path: string, value: unknown): SourceFinding | null {
  if (typeof value !== 'object' || value === null || !('nummer' in value)) return null;
  const own = Object.keys(value).filter((key) => key in categorie.shape && !(key in hoofdstuk.shape));
  // A chapter may only have been given a number.
  if (own.length < 2) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { kind: 'category-misplaced', place: { file: path, line: 1, column: 1 }, to: `categorieen/${name}` };
}

/** What a list is that does not say so nobody chose. */
export function withoutKind(path: string, value: unknown): SourceFinding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'soort' in value) return [];
  return [{ kind: 'kind-not-named', place: { file: path, line: 1, column: 1 } }];
}

export function missingFile(path: string): SourceFinding {
  return { kind: 'list-missing', place: { file: path, line: 1, column: 1 } };
}
