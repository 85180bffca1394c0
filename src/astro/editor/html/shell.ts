import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtmlText } from '../../../markdown/html/render.ts';

/** Where the form stands, counted from the home page of the site. */
export const editorPath = '_redactie/';

export interface Shell {
  readonly title: string;
  /** Path below which the site stands: begins and ends with a slash. */
  readonly base: string;
  readonly content: readonly ElementContent[];
  /** Which of the pages that every page leads to it is, if it is one: its path below that of the form. */
  readonly place?: '' | 'vastleggen/';
}

/**
 * Where a page says what became of what was asked. Whoever comes there after asking begins there, so that it is read out
 * and the keyboard goes on from it.
 *
 * @param message - null where nothing was asked
 * @param otherwise - what stands there then
 */
export function statusElement(
  message: string | null,
  otherwise: readonly (ElementContent | string)[] = [],
): Element {
  return h(
    'p',
    { role: 'status', class: 'status', tabIndex: -1, ...(message !== null && { autoFocus: true }) },
    ...(message === null ? [] : coded(message)),
    ...(message === null || otherwise.length === 0 ? [] : [' ']),
    ...otherwise,
  );
}

/** Says what could not be looked at: nothing, mostly. */
export function unreadElements(unread: readonly string[]): Element[] {
  return unread.map((why) => h('p', { class: 'finding' }, ['Niet alles is nagekeken: ', ...coded(why)]));
}

/** The pages that every page leads to. */
const places = [
  ['', 'Alle bestanden'],
  ['vastleggen/', 'Vastleggen'],
] as const;

/** A page of the form. */
export function pageText({ title, base, content, place }: Shell): string {
  const page = h('html', { lang: 'nl' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', `${title} · Redactie`),
      h('link', { rel: 'stylesheet', href: `${base}src/styles/index.css` }),
      h('link', { rel: 'stylesheet', href: `${base}src/astro/editor/page/editor.css` }),
      h('script', { type: 'module', src: `${base}src/astro/editor/page/main.ts` }),
    ]),
    h('body', { class: 'editor' }, [
      h('a', { class: 'skip-link', href: '#inhoud' }, 'Naar de inhoud'),
      h('nav', { 'aria-label': 'Redactie' }, [
        ...places.map(([path, name]) =>
          h('a', { href: base + editorPath + path, ...(path === place && { 'aria-current': 'page' }) }, name),
        ),
        h('a', { href: base }, 'Naar de website'),
      ]),
      h('main', { id: 'inhoud' }, [...content]),
    ]),
  ]);
  return `<!doctype html>\n${toHtmlText([page])}\n`;
}

/** Words in which what stands between backticks is code. */
export function coded(text: string): (ElementContent | string)[] {
  return text.split('`').map((piece, at) => (at % 2 === 1 ? h('code', piece) : piece));
}

/** Address of the form for a file, or for a record of one. */
export function fileAddress(base: string, path: string, record?: number): string {
  return addressOf(base, 'bestand', path, record);
}

/** Address of the page that asks whether a file, or a record of one, may go. */
export function removalAddress(base: string, path: string, record?: number): string {
  return addressOf(base, 'weghalen', path, record);
}

function addressOf(base: string, name: string, path: string, record: number | undefined): string {
  const query = new URLSearchParams({
    pad: path,
    ...(record !== undefined && { onderdeel: String(record) }),
  });
  return `${base}${editorPath}${name}/?${query.toString()}`;
}
