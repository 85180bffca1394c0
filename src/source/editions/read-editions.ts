import { hashOf } from '../content-key.ts';
import type { ContentFile } from '../read.ts';
import type { SourceFinding } from '../findings.ts';
import { strayFile } from '../stray.ts';
import { controleName } from './controle-name.ts';
import { editionsFolder, hashesFile, isVersion } from './forms.ts';
import { compareVersions } from './frozen-files.ts';
import type { FrozenFiles } from './frozen-files.ts';
import { readEdition } from './read-edition.ts';

/** Frozen editions, and what is wrong with those that are not among them. */
export interface ReadEditions {
  readonly editions: readonly FrozenFiles[];
  readonly findings: readonly SourceFinding[];
}

/** Whether a path below the content folder is that of a frozen edition. */
export function isOfEdition(path: string): boolean {
  return path.startsWith(editionsFolder);
}

/**
 * Reads the frozen editions and holds them against their hashes, and against each other.
 *
 * @param files - those of which `isOfEdition` is true and that can be read
 * @returns the editions that are whole and unchanged, the oldest first
 */
export function readEditions(files: readonly ContentFile[]): ReadEditions {
  const findings: SourceFinding[] = [];
  const folders = new Map<string, Map<string, Uint8Array>>();
  let hashes: Uint8Array | null = null;
  for (const { path, bytes } of files) {
    const [versie = '', ...names] = path.slice(editionsFolder.length).split('/');
    if (path === hashesFile) hashes = bytes;
    else if (names.length === 0 || !isVersion(versie)) findings.push(strayFile(path));
    else
      folders.set(versie, (folders.get(versie) ?? new Map<string, Uint8Array>()).set(names.join('/'), bytes));
  }
  const versions = [...folders.keys()].sort(compareVersions);
  const read = versions.map((versie) => readEdition(versie, folders.get(versie) ?? new Map()));
  const editions = read.flatMap(({ edition }) => (edition === null ? [] : [edition]));
  findings.push(
    ...read.flatMap((one) => one.findings),
    ...outOfOrder(editions, versions),
    ...againstHashes(folders, hashes),
  );
  return { editions, findings };
}

/** Each names the one before it by its hash, so that a gap shows, and one that was put in the place of another. */
function outOfOrder(editions: readonly FrozenFiles[], versions: readonly string[]): SourceFinding[] {
  const byVersion = new Map(editions.map((edition) => [edition.versie, edition]));
  return editions.flatMap(({ versie, map, before }): SourceFinding[] => {
    const stands = versions[versions.indexOf(versie) - 1] ?? null;
    const previous = stands === null ? undefined : byVersion.get(stands);
    // Of one that cannot be read enough is said already.
    const isSame = before?.versie === previous?.versie && before?.sha256 === previous?.hashes[controleName];
    if (isSame || (stands !== null && previous === undefined && before?.versie === stands)) return [];
    const place = { file: `${map}/${controleName}`, line: 1, column: 1 };
    return [{ kind: 'edition-out-of-order', place, versie, says: before?.versie ?? null, stands }];
  });
}

/** The last edition has none after it that holds its hash: the list of hashes does, in a form that other programs check. */
function againstHashes(
  folders: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
  hashes: Uint8Array | null,
): SourceFinding[] {
  const place = { file: hashesFile, line: 1, column: 1 };
  const lines = new TextDecoder().decode(hashes ?? new Uint8Array()).split(/\r?\n/);
  const listed = new Map<string, string>();
  const findings: SourceFinding[] = [];
  for (const [index, line] of lines.entries()) {
    const [, hash = '', versie = ''] = /^([0-9a-f]{64}) [ *]([\d.]+)\/controle\.json$/.exec(line) ?? [];
    if (hash !== '') listed.set(versie, hash);
    else if (line.trim() !== '')
      findings.push({
        kind: 'edition-unreadable',
        place: { ...place, line: index + 1 },
        form: 'hashes',
        what: line,
      });
  }
  for (const [versie, expected] of listed) {
    const bytes = folders.get(versie)?.get(controleName);
    const file = `${editionsFolder}${versie}/${controleName}`;
    if (!folders.has(versie)) findings.push({ kind: 'edition-unlisted', place, versie, listed: true });
    else if (bytes && hashOf(bytes) !== expected)
      findings.push({
        kind: 'edition-changed',
        place: { file, line: 1, column: 1 },
        expected,
        found: hashOf(bytes),
      });
  }
  for (const versie of folders.keys())
    if (!listed.has(versie)) findings.push({ kind: 'edition-unlisted', place, versie, listed: false });
  return findings;
}

/** The list of hashes with one more edition in it. */
export function addHash(before: string, versie: string, sha256: string): string {
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${sha256}  ${versie}/${controleName}\n`;
}
