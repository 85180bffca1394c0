import { fromOrdinal } from '../../i18n/ordinals.ts';
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

/** What stands behind the number of an article: a lid of it, and what stands in that. */
const within = String.raw`(?:,?\s+(?:(?:en\s+)?aanhef|(?:en\s+)?(?:onder|onderdeel|sub)\s+\w{1,3}°?|lid\s+\w+|\w+\s+lid)(?![\p{L}\p{N}]))*`;
const number = String.raw`(\d[\w:.]*)(${within})`;
const before = new RegExp(
  String.raw`^\s*(?:artikel|art\.?)\s*${number},?\s*(?:(?:van\s+)?(?:de|het)\s+)?(.+?)\s*$`,
  'iu',
);
const behind = new RegExp(String.raw`^\s*(.+?),?\s+(?:artikel|art\.?)\s*${number}\s*$`, 'iu');

const alone = new RegExp(String.raw`^\s*(?:artikel|art\.?)\s*${number}[\s.]*$`, 'iu');

/** The article of a law that a query names, and the lid of it where it names one. */
export interface AskedArticle {
  readonly article: string;
  readonly lid: string | null;
  /** As the query calls it; empty where it does not. */
  readonly law: string;
}

/** The article and the law that a query names; null when it names none. */
export function readArticle(query: string): AskedArticle | null {
  const [, ofAny, inAny = ''] = alone.exec(query) ?? [];
  if (ofAny !== undefined) return { article: ofAny.replace(/[.:]$/, ''), lid: lidIn(inAny), law: '' };
  const [, article, inFront = '', law] = before.exec(query) ?? [];
  if (article !== undefined && law !== undefined)
    return { article: article.replace(/[.:]$/, ''), lid: lidIn(inFront), law };
  const [, first, second, last = ''] = behind.exec(query) ?? [];
  return first === undefined || second === undefined
    ? null
    : { article: second, lid: lidIn(last), law: first };
}

function lidIn(parts: string): string | null {
  const [, named, behindIt] = /(\w+)\s+lid\b|\blid\s+(\w+)/i.exec(parts) ?? [];
  const lid = (behindIt ?? named)?.toLowerCase().replace(/(?<=\d)d?e$/, '');
  return lid === undefined ? null : (fromOrdinal(lid) ?? lid);
}

/** The regulations that are called so; `Wiv` is each whose name begins so. */
export function lawsCalled(called: string, { records }: Names): Named[] {
  const wanted = nameKey(called);
  if (wanted === '') return [];
  const isCalled = (how: (name: string) => boolean): Named[] =>
    records.filter((one) => one.names.some((name) => how(nameKey(name))));
  const exact = isCalled((name) => name === wanted);
  return [...new Set([...exact, ...isCalled((name) => name.startsWith(`${wanted} `))])];
}

function regulations({ records }: Names): Named[] {
  return records.filter(({ id }) => id.startsWith('regeling-'));
}

/** What cites an article: of every law that is called so, or of every law at all, those with most categories first. */
export async function citedArticles(
  asked: AskedArticle,
  names: Names,
  find: (key: string) => Promise<Found>,
): Promise<CitedArticle[]> {
  const all = await Promise.all(
    (asked.law === '' ? regulations(names) : lawsCalled(asked.law, names)).map(
      async (law): Promise<CitedArticle> => {
        const found = await find(articleKey(law.number, asked.article));
        const place = names.laws[String(law.number)];
        const [shortest = law.title] = [...law.names].sort((a, b) => a.length - b.length);
        return {
          law: shortest,
          article: asked.article,
          url:
            place === undefined
              ? null
              : lawUrl(place[0], { artikel: asked.article, lid: asked.lid }, place[1]),
          found,
          categories: [...found.keys()].filter((record) => names.records[record]?.isCategory === true).length,
        };
      },
    ),
  );
  return all.filter(({ found }) => found.size > 0).sort((a, b) => b.categories - a.categories);
}
