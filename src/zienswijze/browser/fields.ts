import { wishes } from '../../document/view-limits.ts';
import { withPart } from './kept.ts';
import type { Edit, Kept, ViewTexts } from './kept.ts';

/** A text that one can type, of the view itself or of one of its parts. */
export type Field =
  | { readonly part: null; readonly name: keyof ViewTexts }
  | { readonly part: string; readonly name: 'opmerking' | 'wens' };

/** What was typed: from what, and to what. */
export interface Typed {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

export function textOf(view: Kept, field: Field): string {
  if (field.part === null) return view[field.name];
  return view.parts.find(({ key }) => key === field.part)?.[field.name] ?? '';
}

/** Sets a text, whatever it was. */
export function withText(field: Field, text: string): Edit {
  return (view) => {
    if (field.part === null) return { ...view, [field.name]: text };
    const { part, name } = field;
    const wens = wishes.find((wish) => wish === text);
    if (name === 'wens' && wens === undefined) return view;
    const parts = view.parts.map((one) =>
      one.key === part
        ? { ...one, ...(name === 'wens' ? { wens: wens ?? one.wens } : { opmerking: text }) }
        : one,
    );
    return { ...view, parts };
  };
}

/**
 * Puts what was typed in a view that may have changed since, elsewhere: what both wrote stays, and so does a part of
 * which one removed what the other wrote on.
 *
 * @param mine - the view in which it was typed
 */
export function merged({ field, from, to }: Typed, mine: Kept): Edit {
  return (view) => {
    const part = field.part === null ? undefined : mine.parts.find(({ key }) => key === field.part);
    const whole = part === undefined ? view : withPart(part)(view);
    const now = textOf(whole, field);
    const both = now !== from && now !== to && now !== '' && to !== '' && field.name !== 'wens';
    const between = field.name === 'algemeen' || field.name === 'opmerking' ? '\n\n' : ' / ';
    return withText(field, both ? `${now}${between}${to}` : to)(whole);
  };
}
