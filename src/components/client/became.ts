/** What became of a passage, as elements: where it stands now, and was and is word by word. */
import type { WordRun } from '../../compare/piece.ts';
import { element } from '../../browser/dom.ts';
import type { Became, NamedPlace } from '../../editions/browser/since.ts';
import type { CitedTexts } from './later-texts.ts';

/** Links to places, with a mark between them. */
export function places(all: readonly NamedPlace[], link: (path: string) => string): (string | Node)[] {
  return all.flatMap(({ naam, adres }, index) => [
    ...(index === 0 ? [] : ['; ']),
    element('a', { href: link(adres) }, naam),
  ]);
}

/** What it became, in a few words. */
export function fateOf({ lot }: Became, { elsewhere }: Pick<CitedTexts, 'elsewhere'>): string {
  return lot.length === 0 ? elsewhere : lot.join(' en ');
}

/** The words that were cited, or what differs from them. */
export function wordsOf({ tekst, verschillen }: Became, texts: CitedTexts): HTMLElement[] {
  if (tekst !== null) return [element('p', {}, texts.was), element('blockquote', {}, tekst)];
  if (verschillen.length === 0) return [];
  const items = verschillen.map(({ veld, delen }) =>
    element(
      'li',
      {},
      ...(veld === null ? [] : [`${veld}: `]),
      ...delen.flatMap((run) => [runOf(run, texts), ' ']),
    ),
  );
  return [element('ul', { class: 'plain-list change-texts' }, ...items)];
}

function runOf({ kind, text }: WordRun, { del, ins, end }: CitedTexts): string | Node {
  if (kind === 'gelijk') return text;
  const hidden = (words: string): HTMLElement => element('span', { class: 'visually-hidden' }, words);
  return element(
    kind === 'weg' ? 'del' : 'ins',
    {},
    hidden(`[${kind === 'weg' ? del : ins}: `),
    text,
    hidden(` ${end}]`),
  );
}

/** The texts about one version. */
export function aboutVersion(version: string, texts: CitedTexts): CitedTexts {
  const filled = Object.entries(texts).map(([key, text]: [string, unknown]) => [
    key,
    typeof text === 'string' ? text.replaceAll('{oud}', () => version) : text,
  ]);
  return { ...texts, ...Object.fromEntries(filled) } as CitedTexts;
}
