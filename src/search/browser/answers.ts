import type { CitedArticle } from './articles.ts';
import { citedBlocks, citedPage, citedRecords, looksCited } from './citations.ts';
import type { Cited } from './citations.ts';
import type { Missing } from './missing.ts';
import { isFunctionWord } from './function-words.ts';
import { joined, pairKey, stemOf, tokensOf } from './keys.ts';
import { nameKey } from './names.ts';
import type { Named, Names } from './names.ts';
import type { Sources } from './answer-word.ts';
import type { Facets } from './facets.ts';
import type { AddressSources } from './pasted.ts';
import type { AskedValuation } from './valuations.ts';

/** What a query asks for by name: shown above what was found. */
export interface Answers {
  /** Blocks that it cites, and entries that are called so. */
  readonly cited: readonly Cited[];
  readonly articles: readonly CitedArticle[];
  /** Page of the PDF, with where it begins on the site. */
  readonly page: { readonly number: number; readonly href: string } | null;
  readonly valuation: AskedValuation | null;
  /** What it cites that is not there; what there is instead is among the others. */
  readonly missing: Missing | null;
  /** The query is a citation and nothing else: its words need not be looked for. */
  readonly isCitation: boolean;
  /** Numbers of the records that are called so: they need not be found once more. */
  readonly called: readonly number[];
}

/** What only some queries need. */
export interface AnswerSources extends Sources, AddressSources {
  /** Where every page of the PDF begins on the site: the first page first. */
  readonly readPages: () => Promise<readonly string[]>;
  readonly readFacets: () => Promise<Facets>;
}

/** Most answers of one kind. */
const most = 4;
/** Most places of one citation: each chapter has notes with the same numbers, and `1.1–16.7` is nearly all. */
const mostBlocks = 20;

/** Kinds of entries, the first of which tells most of a name: the others with the same name are left out. */
const telling = ['begrip', 'actor', 'regeling', 'bron', 'afkorting'];

/** Looks for what a query asks for by name. */
export async function answersTo(query: string, sources: AnswerSources): Promise<Answers> {
  const { names } = sources;
  const number = citedPage(query);
  if (number !== null) return await pageAnswer(number, await sources.readPages());
  // What few queries ask for is fetched when one does.
  const pasted = /\/|\bversie\b/i.test(query) ? await pastedAnswers(query, sources) : null;
  if (pasted !== null) return pasted;
  const valuation = /\b[bvn]\W*$/i.test(query)
    ? await (await import('./valuations.ts')).askedValuation(query, sources.readFacets)
    : null;
  if (valuation !== null) return { ...noAnswers, valuation };
  const article = await articleIn(query, names);
  const laws = /\bart/i.test(query) ? await import('./articles.ts') : null;
  const read = laws?.readArticle(query) ?? null;
  // An article of the list itself is cited without a law.
  const asked = read?.law === '' && article !== null ? null : read;
  const cites = asked && (await laws?.citedArticles(asked, names, (key) => sources.index.find(key)));
  const articles = cites?.slice(0, most) ?? [];
  const records = citedRecords(query, names, article).slice(0, most);
  if (records.length > 0)
    return { ...noAnswers, articles, cited: records, called: records.map(({ record }) => record) };
  const several = /\d\.\w+\D+\d+\./.test(query)
    ? (await import('./several.ts')).severalRecords(query, names).slice(0, mostBlocks)
    : [];
  if (several.length > 0)
    return { ...noAnswers, cited: several, called: several.map(({ record }) => record) };
  const called = calledSo(query, names.records);
  if (called.length > 0) {
    const cited = tellingMost(called).map(({ number: record, id, label }) => ({
      record,
      id,
      label,
      page: null,
    }));
    return { ...noAnswers, articles, cited: cited.slice(0, most), called: called.map((one) => one.number) };
  }
  const all = looksCited(query, names, article) ? await sources.readBlocks() : [];
  const blocks = citedBlocks(query, all, names, article);
  if (articles.length > 0 || blocks.length > 0)
    return { ...noAnswers, articles, cited: blocks.slice(0, mostBlocks), isCitation: blocks.length > 0 };
  const [law] = asked === null ? [] : (laws?.lawsCalled(asked.law, names) ?? []);
  if (!/\d|\b[ivx]+\b/i.test(query)) return noAnswers;
  const { missingArticle, missingPlace } = await import('./missing.ts');
  const missing =
    asked !== null && law !== undefined
      ? missingArticle(asked.article, law)
      : (await isWritten(query, sources))
        ? null
        : missingPlace(query, names.records, all);
  return missing === null ? noAnswers : { ...noAnswers, missing, cited: missing.near, isCitation: true };
}

/** What a copied citation or address leads to; null where the query is neither, or leads nowhere. */
async function pastedAnswers(query: string, sources: AnswerSources): Promise<Answers | null> {
  const { citedByAddress, pastedAddress, pastedPlace } = await import('./pasted.ts');
  const address = pastedAddress(query);
  const cited = address === null ? [] : await citedByAddress(address, sources);
  if (cited.length > 0) return { ...noAnswers, cited, isCitation: true };
  const place = pastedPlace(query);
  const answers = place === null ? noAnswers : await answersTo(place, sources);
  return answers.isCitation || answers.cited.length > 0 ? { ...answers, isCitation: true } : null;
}

/** Where a page of the PDF begins on the site; of one that is not there the last, or the first. */
async function pageAnswer(asked: number, pages: readonly string[]): Promise<Answers> {
  const number = Math.max(1, Math.min(asked, pages.length));
  const href = pages[number - 1] ?? '';
  if (href === '') return noAnswers;
  const missing = number === asked ? null : (await import('./missing.ts')).missingPage(pages.length);
  return { ...noAnswers, missing, page: { number, href }, isCitation: true };
}

/** Whether what a query would cite stands in a text, as the words or the number that it is. */
async function isWritten(query: string, { index }: AnswerSources): Promise<boolean> {
  const [first, second] = tokensOf(query).map(({ keys }) => keys[0] ?? '');
  const key = second === undefined ? first : pairKey(first ?? '', second);
  return key !== undefined && key !== null && (await index.find(key)).size > 0;
}

/** The article of the list itself that a query cites. Few lists have articles: how those are read is fetched for them alone. */
async function articleIn(query: string, { citing }: Names): Promise<string | null> {
  if (!citing.has('artikel')) return null;
  const { citedArticle } = await import('./cited-article.ts');
  return citedArticle(query);
}

export const noAnswers: Answers = {
  cited: [],
  articles: [],
  page: null,
  valuation: null,
  missing: null,
  isCitation: false,
  called: [],
};

/** How people ask what a word means. */
const asking =
  /^\s*(?:(?:de\s+)?(?:betekenis|definitie)(?:\s+van)?|wat\s+(?:is|zijn|betekent)|wie\s+(?:is|zijn))\s+/i;

/** The entries that are called so, in whatever form, however divided in words and with or without `de` and `van`. */
function calledSo(query: string, records: readonly Named[]): Named[] {
  const name = query.replace(asking, '');
  const called = calledBy.get(records) ?? namesIn(records);
  calledBy.set(records, called);
  const [found] = keysOfName(name).flatMap((key) => called.get(key) ?? []);
  return [...(found ?? [])];
}

/** The keys by which a name is found, the nearest to how it is written first. */
function keysOfName(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => !isFunctionWord(word));
  const keys = [nameKey(name), nameKey(words.join(' '))];
  const whole = stemOf(joined(name));
  return [...keys, ...(whole.length < shortestJoined ? [] : [whole])].filter((key) => key !== '');
}

/** A shorter name that is divided otherwise is another. */
const shortestJoined = 5;

/** The names of all records, made ready once. */
const calledBy = new WeakMap<readonly Named[], ReadonlyMap<string, ReadonlySet<Named>>>();

function namesIn(records: readonly Named[]): ReadonlyMap<string, ReadonlySet<Named>> {
  const called = new Map<string, Set<Named>>();
  for (const record of records)
    for (const name of record.names)
      for (const key of keysOfName(name)) called.set(key, (called.get(key) ?? new Set()).add(record));
  return called;
}

function tellingMost(entries: readonly Named[]): Named[] {
  const rank = ({ id }: Named): number => {
    const at = telling.indexOf(/^[a-z]+/.exec(id)?.[0] ?? '');
    return at < 0 ? telling.length : at;
  };
  const [first, ...others] = [...entries].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
  return first === undefined ? [] : [first, ...others.filter((other) => rank(other) === rank(first))];
}
