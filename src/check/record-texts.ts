import { keyName } from '../source/validate.ts';
import type { KeyPath } from '../source/yaml.ts';
import type { Context } from './rule.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** A text that an editor wrote at a key, in `lijst.yaml`, a register or above a chapter or category. */
export interface RecordText {
  readonly text: string;
  /** Its key as messages name it: `inzage.locaties[1].adres`. */
  readonly key: string;
  /** Asked of few: most texts are only looked at. */
  readonly place: () => Place;
}

/** Every text at a key, of all records that could be read. */
export function* recordTexts({
  records,
  locate,
}: Pick<Context, 'records' | 'locate'>): Generator<RecordText> {
  for (const { record, source } of records)
    for (const { path, text } of textsIn(record, []))
      yield { text, key: keyName(path), place: () => locate(source, path) };
}

function* textsIn(
  value: unknown,
  path: KeyPath,
): Generator<{ readonly path: KeyPath; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}
