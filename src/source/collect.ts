import type { Root } from 'mdast';
import type { z } from 'zod';
import type { ParsedFile, Row } from '../document/assemble/draft.ts';
import { registers } from '../document/registers.ts';
import type { FolderRegister, Register } from '../document/registers.ts';
import { resolveConflicts } from './conflicts.ts';
import { merge, nothing, originKey, tell } from './collected.ts';
import type { Collected } from './collected.ts';
import { decode } from './decode.ts';
import { isOfEdition } from './editions/read-editions.ts';
import { readBody } from './body.ts';
import { fallbackChapter, kindNamedIn, namesOf } from './fallback.ts';
import { parseFrontMatter } from './front-matter.ts';
import { judgeCharacters } from './characters.ts';
import { judgeImage } from './images/judge-image.ts';
import type { ContentFile } from './read.ts';
import { nameFault, sameNames } from './names.ts';
import { fromReading, readBefore, remember } from './readings.ts';
import type { Reading } from './readings.ts';
import { fileSchemas, isFolder, kindOfPath } from './records.ts';
import type { FileKind } from './records.ts';
import { misplacedCategory, missingFile, strayFile, withoutKind } from './stray.ts';
import { typedMarkdown, typedYaml } from './typed.ts';
import type { Typed } from './typed.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';
import type { KeyPath, ParsedYaml } from './yaml.ts';

/**
 * Reads every file for what it is. One that cannot be read is reported and does not stop the others. A file that was
 * read before, the very same bytes under the same path, is not read again.
 *
 * @param files - the content folder
 * @returns what is in them, with trees that are the caller's own to change
 */
export function collect(files: readonly ContentFile[]): Collected {
  const collected = nothing();
  for (const file of files) merge(collected, readBefore(file) ?? readNow(file));
  tell(collected, sameNames(files.map(({ path }) => path)));
  if (!files.some(({ path }) => path === 'lijst.yaml')) collected.findings.push(missingFile('lijst.yaml'));
  if (!collected.lijst) collected.refused.add('lijst.yaml');
  return collected;
}

/** Takes over what an earlier command found in the very same file, in the place of reading it. */
export function takeOver(file: ContentFile, reading: Reading): void {
  remember(
    file,
    fromReading(reading, () => readAlone(file)),
  );
}

function readNow(file: ContentFile): Collected {
  const collected = readAlone(file);
  remember(file, collected);
  return collected;
}

function readAlone(file: ContentFile): Collected {
  const collected = nothing();
  addFile(file, collected);
  return collected;
}

function addFile(file: ContentFile, collected: Collected): void {
  const kind = kindOfPath(file.path);
  if (file.unread !== undefined) {
    addUnread(file, file.unread, kind, collected);
    return;
  }
  if (isOfEdition(file.path)) {
    collected.editionFiles.push(file);
    return;
  }
  const badName = nameFault(file.path, kind);
  if (badName) collected.findings.push(badName);
  // A name that is not to be seen cannot be shown at what is wrong in the file either.
  if (badName && badName.place.file !== file.path) return;
  if (kind === null) {
    collected.findings.push(strayFile(file.path));
    return;
  }
  if (kind === 'image') {
    addImage(file, collected);
    return;
  }
  const decoded = decode(file);
  if (decoded.finding) collected.findings.push(decoded.finding);
  const conflicts = resolveConflicts(file.path, decoded.text);
  tell(collected, conflicts.findings);
  // What stood in the version that is not read may be what others refer to.
  if (conflicts.findings.length > 0) collected.refused.add(file.path);
  const text: Text = { path: file.path, text: conflicts.text, isWhole: decoded.finding === null };
  if (kind === 'lijst') {
    const yaml = parseYaml(file.path, text.text);
    addCharacters(text, () => typedYaml(text.text), collected);
    tell(collected, yaml.findings, yaml.lost);
    collected.lijst = addRecord(fileSchemas.lijst, yaml, [], file.path, collected);
    collected.soort = kindNamedIn(yaml.partial, text.text);
    tell(collected, withoutKind(file.path, yaml.value));
  } else if (isFolder(kind) && !registers[kind].text) {
    addFrontMatter(kind, text, collected);
  } else if (kind === 'hoofdstuk' || kind === 'categorie' || isFolder(kind)) {
    addMarkdown(kind, text, collected);
  } else {
    addRegister(kind, text, collected);
  }
}

function addImage(file: ContentFile, collected: Collected): void {
  const findings = judgeImage(file);
  tell(collected, findings);
  collected.images.set(file.path, findings.length === 0 ? file.bytes : null);
}

/** What cannot be read leaves its names behind, so that nobody who refers to it is blamed. */
function addUnread(file: ContentFile, reason: string, kind: FileKind | null, collected: Collected): void {
  const place = { file: file.path, line: 1, column: 1 };
  collected.findings.push({ kind: 'file-unread', place, reason });
  collected.refused.add(file.path);
  if (kind === 'image') collected.images.set(file.path, null);
  else refuse(undefined, file.path, collected);
  if (kind === 'hoofdstuk')
    collected.chapters.push({
      record: fallbackChapter(undefined, file.path),
      source: place,
      tree: noText(),
    });
}

/** A file as text. */
interface Text {
  readonly path: string;
  readonly text: string;
  /** Not so where a byte was no text: of what stands in its place no more is said. */
  readonly isWhole: boolean;
}

function addCharacters({ path, text, isWhole }: Text, typed: () => Typed, collected: Collected): void {
  if (!isWhole) return;
  const { findings, signs } = judgeCharacters(path, text, typed);
  // Of a file full of them there may be more than one call can take.
  tell(collected, findings);
  for (const sign of signs) collected.signs.push(sign);
}

function addRegister(kind: Exclude<Register, FolderRegister>, file: Text, collected: Collected): void {
  const { path, text } = file;
  const yaml = parseYaml(path, text);
  addCharacters(file, () => typedYaml(text), collected);
  tell(collected, yaml.findings, yaml.lost);
  // Any name may have stood in a register that cannot be read: its own path stands for all of them.
  if (!Array.isArray(yaml.value) && yaml.value !== null) collected.refused.add(path);
  if (yaml.value === undefined || yaml.value === null) return;
  if (!Array.isArray(yaml.value)) {
    collected.findings.push({ kind: 'register-no-list', place: yaml.locate([]) });
    return;
  }
  // The schema and the rows of one register go together; the compiler cannot see that through the key.
  const rows = collected.registers[kind] as Row<object>[];
  for (const index of yaml.value.keys()) {
    const row = addRecord(fileSchemas[kind], yaml, [index], path, collected);
    if (row) rows.push(row);
  }
}

/** Files of which the body is none of the list: it is not read at all. */
function addFrontMatter(kind: FolderRegister, file: Text, collected: Collected): void {
  const { path, text } = file;
  const { yaml, end } = parseFrontMatter(path, text);
  const front = text.slice(0, end ?? text.length);
  addCharacters({ ...file, text: front }, () => typedMarkdown(front, front.length, noText()), collected);
  tell(collected, yaml.findings, yaml.lost);
  const row = addRecord(fileSchemas[kind], yaml, [], path, collected);
  const rows = collected.registers[kind] as Row<object>[];
  if (row) rows.push(row);
}

function noText(): Root {
  return { type: 'root', children: [] };
}

function addMarkdown(
  kind: 'hoofdstuk' | 'categorie' | FolderRegister,
  file: Text,
  collected: Collected,
): void {
  const { path, text } = file;
  const { yaml, end } = parseFrontMatter(path, text);
  const misplaced = kind === 'hoofdstuk' ? misplacedCategory(path, yaml.value) : null;
  if (misplaced) {
    tell(collected, [misplaced]);
    refuse(yaml.value, path, collected);
    return;
  }
  const { tree, findings, isRefused } = readBody(path, text, end);
  addCharacters(file, () => typedMarkdown(text, end ?? text.length, tree), collected);
  if (isRefused) collected.refused.add(path);
  tell(collected, yaml.findings, yaml.lost, findings);
  if (kind === 'hoofdstuk') {
    const row = addRecord(fileSchemas.hoofdstuk, yaml, [], path, collected);
    collected.chapters.push({
      ...(row ?? { record: fallbackChapter(yaml.partial, path), source: { file: path, line: 1, column: 1 } }),
      tree,
    });
  } else if (kind === 'categorie') {
    pushFile(collected.categories, addRecord(fileSchemas.categorie, yaml, [], path, collected), tree);
  } else {
    const files = collected.registers[kind] as ParsedFile<object>[];
    pushFile(files, addRecord(fileSchemas[kind], yaml, [], path, collected), tree);
  }
}

function pushFile<T>(files: ParsedFile<T>[], row: Row<T> | null, tree: Root): void {
  if (row) files.push({ ...row, tree });
}

/** Validates one record; a refused one leaves its names behind, so that references to it are not called unknown. */
function addRecord<T>(
  schema: z.ZodType<T>,
  yaml: ParsedYaml,
  path: KeyPath,
  file: string,
  collected: Collected,
): Row<T> | null {
  const source = path.length === 0 ? { file, line: 1, column: 1 } : yaml.locate(path);
  collected.origins.set(originKey(source), { yaml, path });
  if (yaml.findings.length > 0) {
    refuse(yaml.partial, file, collected);
    return null;
  }
  const result = validate(schema, yaml, path);
  if (!('findings' in result)) return { record: result.value, source };
  tell(collected, result.findings);
  refuse(path.length === 0 ? yaml.value : (yaml.value as unknown[])[Number(path[0])], file, collected);
  return null;
}

function refuse(value: unknown, path: string, collected: Collected): void {
  if (path.endsWith('.md')) collected.refused.add(path);
  for (const name of namesOf(value, path)) collected.refused.add(name);
}
