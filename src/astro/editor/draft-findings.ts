import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ValuePath } from '../../diagnostics/patch.ts';
import { plainText } from '../../source/patch/splice.ts';
import { pathsAt } from '../../source/patch/fix-changes.ts';
import { frontMatterIn } from '../../source/front-matter.ts';
import { control } from './control.ts';
import type { EditedFile } from './content-file.ts';
import { nameOf } from './field.ts';
import type { Field } from './field.ts';

/** A finding, and the field of the form that it is beside; null for one about the file as a whole, or another file. */
export interface PlacedFinding {
  readonly field: string | null;
  readonly diagnostic: Diagnostic;
}

/**
 * The findings of a file beside the fields that they are about.
 *
 * @param raw - the file that they were found in
 * @param at - where the record of the form stands in its data
 * @param fields - those of the form; a finding about a part of one, such as a line of a list, is beside that
 */
export function placeFindings(
  diagnostics: readonly Diagnostic[],
  { path, raw, at, fields }: Pick<EditedFile, 'path' | 'raw' | 'at' | 'fields'>,
): PlacedFinding[] {
  const names = new Set(fields?.flatMap(namesIn));
  const text = plainText(raw);
  const body = path.endsWith('.md') ? frontMatterIn(text)?.body : undefined;
  const bodyLine = body === undefined ? Infinity : text.slice(0, body).split('\n').length;
  return diagnostics
    .filter(({ file, accepted }) => file === path && accepted === undefined)
    .flatMap((diagnostic): PlacedFinding[] => {
      if (diagnostic.line > bodyLine) return [{ field: control.body, diagnostic }];
      const found = pathsAt(text, diagnostic).at(-1);
      if (found === undefined) return [{ field: null, diagnostic }];
      const isHere = at.every((key, index) => found[index] === key);
      // Another record of the same file has a form of its own.
      return isHere ? [{ field: nearestField(found.slice(at.length), names), diagnostic }] : [];
    });
}

/** Of findings the one that stands highest in a form. */
export function highest(
  findings: readonly PlacedFinding[],
  fields: EditedFile['fields'],
): PlacedFinding | undefined {
  const names = [control.record, ...(fields ?? []).flatMap(namesIn), control.body];
  const rank = ({ field }: PlacedFinding): number => names.indexOf(field ?? control.record);
  return findings.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** The name of a field, and of those within it. */
function namesIn(field: Field): string[] {
  const within = field.kind === 'group' ? field.fields : field.kind === 'items' ? field.items : [];
  return [nameOf(field.path), ...within.flatMap(namesIn)];
}

/** The field in which something stands: the innermost that the form has; null where that is the record as a whole. */
function nearestField(path: ValuePath, names: ReadonlySet<string>): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = nameOf(path.slice(0, length));
    if (names.has(name)) return name;
  }
  return null;
}

/**
 * The findings that a change brings about.
 *
 * @param after - what is found with it
 * @param before - what is found without it
 */
export function newFindings(after: readonly Diagnostic[], before: readonly Diagnostic[]): Diagnostic[] {
  const known = Map.groupBy(before, signOf);
  return after.filter((diagnostic) => {
    // Each stands for one: the same may be found once more.
    const isKnown = known.get(signOf(diagnostic))?.pop() !== undefined;
    return !isKnown && diagnostic.accepted === undefined;
  });
}

/** The line is no part of it: what stands above may have become longer. */
function signOf({ file, code, found, accepted }: Diagnostic): string {
  return JSON.stringify([file, code, found, accepted !== undefined]);
}
