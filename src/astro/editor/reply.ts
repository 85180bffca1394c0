import type { Element } from 'hast';
import { h } from 'hastscript';
import { control } from './control.ts';
import type { Desk } from './desk.ts';
import type { FilledIn } from './filled-in.ts';
import { editorPath, pageText, statusElement } from './html/shell.ts';
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
export type Answer =
  | { readonly status: number; readonly type: 'html' | 'json'; readonly text: string }
  | { readonly status: 303; readonly location: string };

/** Says why something cannot be, in words; what was sent has to be given back with it. */
export interface Problem {
  readonly status: number;
  readonly problem: string;
}

export type Reply = Answer | Problem;

export function page(text: string, status = 200): Answer {
  return { status, type: 'html', text };
}

/** Says why something cannot be. */
export function problem(status: number, words: string): Problem {
  return { status, problem: words };
}

/**
 * What is sent back: where that is a problem, it is told where the one who asks can read it, with all that was typed, so
 * that no way of failing loses that.
 */
export function answered(
  base: string,
  reply: Reply,
  { form, asData }: Pick<Asked, 'form' | 'asData'>,
): Answer {
  if (!('problem' in reply)) return reply;
  const { status, problem: words } = reply;
  if (asData) return { status, type: 'json', text: JSON.stringify({ message: words, findings: null }) };
  const title = 'Dat kan niet';
  const content = [h('h1', title), statusElement(words), ...typedElements(typedTexts(form))];
  return page(pageText({ title, base, content }), status);
}

/** What somebody may have typed, by the name of its field. */
function typedTexts(form: FilledIn | null): (readonly [name: string, text: string])[] {
  const own: ReadonlySet<string> = new Set([control.body, control.name]);
  return [...(form ?? [])].filter(
    ([name, text]) => text.trim() !== '' && (own.has(name) || !name.startsWith(':')),
  );
}

function typedElements(texts: ReturnType<typeof typedTexts>): Element[] {
  if (texts.length === 0) return [];
  const rows = texts.flatMap(([name, text]) => [h('dt', h('code', name)), h('dd', h('pre', text))]);
  return [
    h('section', { class: 'typed' }, [
      h('h2', 'Wat er in het formulier stond'),
      h('p', 'Neem over wat u wilt houden: als u deze pagina verlaat, is het weg.'),
      h('dl', rows),
    ]),
  ];
}

/** What was done, as the address of the next page says it: no words, which anybody could put there. */
const done = {
  bewaard: 'Bewaard.',
  weggehaald: 'Weggehaald. Bij “Vastleggen” legt u het vast of maakt u het ongedaan.',
} as const;

/** Goes on to another page of the form, which says what was done; the script of a page is told where to go. */
export function goTo(address: string, what: keyof typeof done, asData: boolean): Answer {
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
