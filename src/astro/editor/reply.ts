import { h } from 'hastscript';
import type { Desk } from './desk.ts';
import type { FilledIn } from './filled-in.ts';
import { editorPath, pageText } from './html/shell.ts';
import type { Seen } from './seen.ts';

export interface EditorOptions {
  /** Path below which the site stands: begins and ends with a slash. */
  readonly base: string;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
}

/** What the pages of the form share in one run. */
export interface Office extends EditorOptions {
  readonly desk: Desk;
  /** Has to come back with every form: another website cannot know it. */
  readonly key: string;
  readonly saved: Set<string>;
  /** The files as forms were made of them. */
  readonly seen: Seen;
}

/** What is asked: an address of the form, and what was sent to it. */
export interface Asked {
  readonly query: URLSearchParams;
  /** Null where a page was only opened. */
  readonly form: FilledIn | null;
  /** Whether the script of the page asks. */
  readonly asData: boolean;
}

/** A reply: a page, data for the script of the page, or the address of the page to go on to. */
export type Reply =
  | { readonly status: number; readonly type: 'html' | 'json'; readonly text: string }
  | { readonly status: 303; readonly location: string };

export function page(text: string, status = 200): Reply {
  return { status, type: 'html', text };
}

/** A page that says why something cannot be. */
export function problem(base: string, status: number, words: string): Reply {
  const content = [h('h1', 'Dat kan niet'), h('p', words)];
  return page(pageText({ title: 'Dat kan niet', base, content }), status);
}

/** What was done, as the address of the next page says it: no words, which anybody could put there. */
const done = {
  bewaard: 'Bewaard.',
  weggehaald: 'Weggehaald. Bij “Vastleggen” legt u het vast of maakt u het ongedaan.',
} as const;

/** Goes on to another page of the form, which says what was done; the script of a page is told where to go. */
export function goTo(address: string, what: keyof typeof done, asData: boolean): Reply {
  const location = `${address}${address.includes('?') ? '&' : '?'}gedaan=${what}`;
  return asData
    ? { status: 200, type: 'json', text: JSON.stringify({ message: done[what], location, findings: null }) }
    : { status: 303, location };
}

/** What was done on the page before. */
export function doneBefore(query: URLSearchParams): string | null {
  const [, words = null] = Object.entries(done).find(([what]) => what === query.get('gedaan')) ?? [];
  return words;
}

/** Address of the list of all files. */
export function startAddress(base: string): string {
  return base + editorPath;
}
