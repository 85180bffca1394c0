import { shownLine } from '../diagnostics/invisible.ts';
import type { SourceFinding } from './findings.ts';
import { hasGoodName } from './records.ts';
import type { FileKind } from './records.ts';

/**
 * What is wrong with the name of a file: it may become an address, and others refer to it by what they can type.
 *
 * @param kind - what the file is; null when it has no place, which is another's to say
 */
export function nameFault(path: string, kind: FileKind | null): SourceFinding | null {
  const shown = shownLine(path.replaceAll('\n', '\u2028'));
  if (shown !== path) return badName(shown, 'hidden');
  if (kind === null) return null;
  if (!hasGoodName(path, kind)) return badName(path, 'signs');
  return path === path.normalize('NFC') ? null : badName(path, 'accents');
}

function badName(shown: string, fault: 'signs' | 'hidden' | 'accents'): SourceFinding {
  return { kind: 'file-name', place: { file: shown, line: 1, column: 1 }, shown, fault };
}

/** Names of which a Mac or a Windows machine can keep only one. */
export function sameNames(paths: readonly string[]): SourceFinding[] {
  const first = new Map<string, string>();
  return paths.flatMap((path): SourceFinding[] => {
    const name = path.normalize('NFC').toLowerCase();
    const other = first.get(name);
    if (other === undefined) first.set(name, path);
    if (other === undefined || other === path) return [];
    return [{ kind: 'file-name-twice', place: { file: path, line: 1, column: 1 }, other }];
  });
}
