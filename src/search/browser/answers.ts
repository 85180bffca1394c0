import { citedArticles } from './articles.ts';
import type { CitedArticle } from './articles.ts';
import { citedBlocks, citedPage, citedRecords, looksCited } from './citations.ts';
import type { Cited } from './citations.ts';
import type { BlocksFile } from './files.ts';
import { nameKey } from './names.ts';
import type { Named, Names } from './names.ts';
import type { Sources } from './search.ts';

/** What a query asks for by name: shown above what was found. */
export interface Answers {
  /** Blocks that it cites, and entries that are called so. */
  readonly cited: readonly Cited[];
  readonly articles: readonly CitedArticle[];
  /** Page of the PDF, with where it begins on the site. */
  readonly page: { readonly number: number; readonly href: string } | null;
  /** The query is a citation and nothing else: its words need not be looked for. */
  readonly isCitation: boolean;
  /** Numbers of the records that are called so: they need not be found once more. */
  readonly called: readonly number[];
}

/** What only some queries need. */
export interface AnswerSources extends Sources {
  readonly readBlocks: () => Promise<BlocksFile>;
  /** Where every page of the PDF begins on the site: the first page first. */
  readonly readPages: () => Promise<readonly string[]>;
}

/** Most answers of one kind. */
const most = 4;

/** Kinds of entries, the first of which tells most of a name: the others with the same name are left out. */
const telling = ['begrip', 'actor', 'regeling', 'bron', 'afkorting'];

/** Looks for what a query asks for by name. */
export async function answersTo(query: string, sources: AnswerSources): Promise<Answers> {
  const { names } = sources;
  const number = citedPage(query);
  if (number !== null) {
    const href = (await sources.readPages())[number - 1] ?? '';
    return { ...noAnswers, page: href === '' ? null : { number, href }, isCitation: href !== '' };
  }
  const articles = (await citedArticles(query, names, (key) => sources.index.find(key))).slice(0, most);
  const article = await articleIn(query, names);
  const records = citedRecords(query, names, article).slice(0, most);
  if (records.length > 0)
    return { ...noAnswers, articles, cited: records, called: records.map(({ record }) => record) };
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
  const blocks = looksCited(query, names, article)
    ? citedBlocks(query, await sources.readBlocks(), names, article)
    : [];
  return { ...noAnswers, articles, cited: blocks.slice(0, most), isCitation: blocks.length > 0 };
}

/** The article of the list itself that a query cites. Few lists have articles: how those are read is fetched for them alone. */
async function articleIn(query: string, { citing }: Names): Promise<string | null> {
  if (!citing.has('artikel')) return null;
  const { citedArticle } = await import('./cited-article.ts');
  return citedArticle(query);
}

export const noAnswers: Answers = { cited: [], articles: [], page: null, isCitation: false, called: [] };

/** The entries that are called so, in whatever form. */
function calledSo(query: string, records: readonly Named[]): Named[] {
  const wanted = nameKey(query);
  return wanted === '' ? [] : records.filter(({ names }) => names.some((name) => nameKey(name) === wanted));
}

function tellingMost(entries: readonly Named[]): Named[] {
  const rank = ({ id }: Named): number => {
    const at = telling.indexOf(/^[a-z]+/.exec(id)?.[0] ?? '');
    return at < 0 ? telling.length : at;
  };
  const [first, ...others] = [...entries].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
  return first === undefined ? [] : [first, ...others.filter((other) => rank(other) === rank(first))];
}
