import type { EditedFile } from './content-file.ts';
import { control } from './control.ts';
import type { Field } from './field.ts';
import { nameOf, removalName } from './field.ts';
import type { FilledIn } from './filled-in.ts';
import { structureOf } from './structure.ts';

/** What was typed and not saved, given back. */
export interface Typed {
  /** What stands in a field in the place of what is in the file, by its name; a box that was ticked is among them. */
  readonly inFields: ReadonlyMap<string, string>;
  /** What has no field: the file has other ones by now. */
  readonly beside: readonly TypedBeside[];
}

export interface TypedBeside {
  /** The labels on the way to the field. */
  readonly label: string;
  readonly text: string;
  /** What stands in the file by that name. */
  readonly now: string;
}

export const nothingTyped: Typed = { inFields: new Map(), beside: [] };

/**
 * What somebody changed in a form that could not be saved.
 *
 * @param file - as it is now
 * @param before - as it was when the form was made; null where that is not known
 */
export function typedIn(file: EditedFile, before: EditedFile | null, filled: FilledIn): Typed {
  const [now, then] = [shownIn(file), shownIn(before ?? file)];
  const labels = new Map([...now, ...then].map(([name, { label }]) => [name, label]));
  const changed = [...filled].flatMap(([name, value]): [string, string][] => {
    const text = value.replaceAll('\r\n', '\n');
    const isField = labels.has(name) || (!name.startsWith(':') && text !== '');
    return isField && text !== (then.get(name)?.text ?? '') ? [[name, text]] : [];
  });
  if (filled.get(control.structure) === structureOf(file.fields))
    return { inFields: new Map(changed), beside: [] };
  const beside = changed.map(([name, text]) => ({
    label: labels.get(name) ?? name,
    text: text === ticked ? 'weghalen bij het bewaren' : text,
    now: now.get(name)?.text ?? '',
  }));
  return { inFields: new Map(), beside };
}

/** What a box that is ticked sends. */
const ticked = 'ja';

interface Shown {
  readonly label: string;
  readonly text: string;
}

/** The fields of a form with what they show, by their names. */
function shownIn({ fields, body }: EditedFile): Map<string, Shown> {
  const shown = new Map((fields ?? []).flatMap((field) => shownFields(field, '')));
  if (body !== null) shown.set(control.body, { label: 'Tekst', text: body.replace(/^\n+/, '') });
  return shown;
}

function shownFields(field: Field, before: string): [string, Shown][] {
  const label = before + field.label;
  switch (field.kind) {
    case 'fixed':
      return [];
    case 'group':
      return field.fields.flatMap((one) => shownFields(one, `${label}, `));
    case 'items':
      return field.items.flatMap((item, index) => {
        const named = { ...item, label: `${field.label} ${String(index + 1)}` };
        const box: [string, Shown] = [removalName(item.path), { label: named.label, text: '' }];
        return [box, ...shownFields(named, before)];
      });
    default:
      return [[nameOf(field.path), { label, text: field.shown }]];
  }
}
