import type { Change, ValuePath } from '../../diagnostics/patch.ts';
import { registers } from '../../document/registers.ts';
import type { Register } from '../../document/registers.ts';
import { frontMatterIn } from '../../source/front-matter.ts';
import { applyChange } from '../../source/patch/apply.ts';
import type { Applied } from '../../source/patch/apply.ts';
import { readYamlOf } from '../../source/patch/file-yaml.ts';
import { plainText } from '../../source/patch/splice.ts';
import { kindOfPath } from '../../source/records.ts';
import type { fileSchemas } from '../../source/records.ts';
import { control } from './control.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { recordFrom } from './filled-in.ts';
import type { FilledIn } from './filled-in.ts';
import { versionOf } from './version.ts';

/** A file of the list, or one record of a register, as the form shows it. */
export interface EditedFile {
  readonly path: string;
  readonly raw: string;
  /** Whether it is on the disk: a register begins with its first record. */
  readonly isThere: boolean;
  /** Tells whether somebody else has changed the file since. */
  readonly version: string;
  readonly kind: keyof typeof fileSchemas;
  /** Where the record stands in the data of the file. */
  readonly at: ValuePath;
  /** Null where the data cannot be read: then only the text of the file can be changed. */
  readonly fields: readonly Field[] | null;
  readonly value: unknown;
  /** The text below the data; of a file whose data cannot be read, all of it. Null where there is none. */
  readonly body: string | null;
}

/** The records of a file that is a list of them; null for any other. */
export function recordsIn(path: string, raw: string): readonly unknown[] | null {
  if (!isList(path)) return null;
  const value = readYamlOf(path, plainText(raw))?.nodes.value;
  // Where nothing stands there are none yet.
  return value === null ? [] : Array.isArray(value) ? value : null;
}

/** Whether a file is a list of records. */
export function isList(path: string): boolean {
  const kind = kindOfPath(path);
  return kind !== null && kind in registers && !registers[kind as Register].folder;
}

/**
 * Takes a file for the form.
 *
 * @param stored - the file as it is; null where it is to be made
 * @param index - of the record, in a file that is a list of them
 * @returns null for what the form cannot show: an image, a file that has no place in the list
 */
export function editedFile(path: string, stored: string | null, index: number | null): EditedFile | null {
  const kind = kindOfPath(path);
  if (kind === null || kind === 'image') return null;
  const raw = stored ?? '';
  const text = plainText(raw);
  const yaml = readYamlOf(path, text);
  const whole = yaml?.nodes.value;
  const at: ValuePath = isList(path) && index !== null ? [index] : [];
  const value: unknown = at.length === 0 ? whole : Array.isArray(whole) ? whole[index ?? 0] : undefined;
  const body = frontMatterIn(text)?.body;
  const isReadable = yaml !== null && at.length > 0 === isList(path);
  return {
    path,
    raw,
    isThere: stored !== null,
    version: versionOf(raw),
    kind,
    at,
    value,
    fields: isReadable ? fieldsOf(kind, value) : null,
    body: !isReadable ? text : path.endsWith('.md') && body !== undefined ? text.slice(body) : null,
  };
}

/** The file as the form has it, every other byte as it was; or why that cannot be. */
export function withFilledIn(file: EditedFile, filled: FilledIn): Applied {
  let raw = file.raw;
  for (const change of changesOf(file, filled)) {
    const applied = applyChange(file.path, raw, change);
    if ('refused' in applied) return applied;
    raw = applied.raw;
  }
  return { raw };
}

function changesOf({ fields, value, at, body, path }: EditedFile, filled: FilledIn): Change[] {
  const typed = filled.get(control.body)?.replaceAll('\r\n', '\n');
  const data = fields === null ? [] : dataChanges(fields, value, at, filled);
  if (body === null || typed === undefined) return data;
  // A browser leaves out the first line end of a text.
  const wanted = body.startsWith('\n') && !typed.startsWith('\n') ? leadingLines(body) + typed : typed;
  if (fields === null) return [{ kind: 'text', line: 1, column: 1, old: body, new: wanted }];
  return path.endsWith('.md') ? [...data, { kind: 'body', old: body, new: wanted }] : data;
}

/** What goes comes first: so it is known which item goes, where others change. */
function dataChanges(fields: readonly Field[], value: unknown, at: ValuePath, filled: FilledIn): Change[] {
  const record = recordFrom(fields, value, filled);
  // A record to be added, in which nothing was filled in, is none.
  if (value === undefined && Object.keys(record as object).length === 0) return [];
  const boxes = new Map([...filled].filter(([name]) => name.startsWith(control.removal)));
  const less = value === undefined ? value : recordFrom(fields, value, boxes);
  return [
    { kind: 'value', path: at, old: value, new: less },
    { kind: 'value', path: at, old: less, new: record },
  ];
}

function leadingLines(text: string): string {
  return /^\n+/.exec(text)?.[0] ?? '';
}
