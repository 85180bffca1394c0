import { lawUrl } from '../../law/law-link.ts';
import { articleKey } from './files.ts';
import { nameKey } from './names.ts';
import type { Named, Names } from './names.ts';
import type { Found } from './pagefind.ts';

/** An article of law that a query names. */
export interface CitedArticle {
  /** What the list calls the law, as short as it does. */
  readonly law: string;
  readonly article: string;
  /** On wetten.overheid.nl; null for what is not there. */
  readonly url: string | null;
  readonly found: Found;
  readonly categories: number;
}

const number = String.raw`(\d[\w:.]*)`;
const before = new RegExp(
  String.raw`^\s*(?:artikel|art\.?)\s*${number},?\s*(?:(?:van\s+)?(?:de|het)\s+)?(.+?)\s*$`,
  'i',
);
const behind = new RegExp(String.raw`^\s*(.+?),?\s+(?:artikel|art\.?)\s*${number}\s*$`, 'i');

/** The article and the law that a query names; null when it names none. */
export function readArticle(query: string): { readonly article: string; readonly law: string } | null {
  const [, article, law] = before.exec(query) ?? [];
  if (article !== undefined && law !== undefined) return { article: article.replace(/[.:]$/, ''), law };
  const [, first, second] = behind.exec(query) ?? [];
  return first === undefined || second === undefined ? null : { article: second, law: first };
}

/**
 * What cites an article: of every law that is called so, those with most categories first. `Wiv` is each law whose name
 * begins so.
 */
export async function citedArticles(
  query: string,
  names: Names,
  find: (key: string) => Promise<Found>,
): Promise<CitedArticle[]> {
  const asked = readArticle(query);
  if (asked === null) return [];
  const wanted = nameKey(asked.law);
  if (wanted === '') return [];
  const isCalled = (how: (name: string) => boolean): Named[] =>
    names.records.filter((one) => one.names.some((name) => how(nameKey(name))));
  const exact = isCalled((name) => name === wanted);
  const candidates = [...new Set([...exact, ...isCalled((name) => name.startsWith(`${wanted} `))])];
  const all = await Promise.all(
    candidates.map(async (law): Promise<CitedArticle> => {
      const found = await find(articleKey(law.number, asked.article));
      const place = names.laws[String(law.number)];
      const [shortest = law.title] = [...law.names].sort((a, b) => a.length - b.length);
      return {
        law: shortest,
        article: asked.article,
        url: place === undefined ? null : lawUrl(place[0], { artikel: asked.article, lid: null }, place[1]),
        found,
        categories: [...found.keys()].filter((record) => names.records[record]?.isCategory === true).length,
      };
    }),
  );
  return all.filter(({ found }) => found.size > 0).sort((a, b) => b.categories - a.categories);
}
