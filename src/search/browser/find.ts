import { answersTo, noAnswers } from './answers.ts';
import type { AnswerSources, Answers } from './answers.ts';
import type { CitedArticle } from './articles.ts';
import type { Meaning } from './match.ts';
import { meantBy } from './meant.ts';
import { faultOf, parseQuery } from './query.ts';
import { search } from './search.ts';
import type { Outcome } from './search.ts';
import { tidied } from './tidy.ts';

/** All that there is to show for a query. */
export interface Findings {
  /** What was looked for: the query as it was meant. */
  readonly asked: string;
  /** Why nothing was looked for; null where something was. */
  readonly fault: ReturnType<typeof faultOf>;
  readonly answers: Answers;
  /** Numbers of the records found, best first, those that answer by name included. */
  readonly records: readonly number[];
  readonly outcome: Outcome;
}

const nothing: Outcome = { records: [], isPartial: false, meanings: [], unknown: [], replaced: [] };

/** Answers a query: by name what it cites, and by its words all else. */
export async function find(text: string, sources: AnswerSources): Promise<Findings> {
  const asked = tidied(text);
  const query = await parseQuery(asked);
  const fault = faultOf(asked, query);
  // With words alone that may not be there, nearly everything would be found.
  if (fault === 'leeg' || fault === 'lang' || fault === 'zonder')
    return { asked, fault, answers: noAnswers, records: [], outcome: nothing };
  const answers = await answersTo(asked, sources);
  const [article] = answers.articles;
  if (article)
    return { asked, fault: null, answers, ...(await citing(article, await search(query, sources), sources)) };
  if (answers.valuation)
    return { asked, fault: null, answers, records: answers.valuation.records, outcome: nothing };
  if (answers.isCitation) return { asked, fault: null, answers, records: [], outcome: nothing };
  const outcome = fault === null ? await search(meantBy(asked, query, sources.names), sources) : nothing;
  const called = answers.called.filter((record) => !outcome.records.includes(record));
  return {
    asked,
    fault: answers.cited.length > 0 ? null : fault,
    answers,
    records: [...called, ...outcome.records],
    outcome,
  };
}

/** What cites an article of law, categories first, and then what names it in words. */
async function citing(
  { found, article }: CitedArticle,
  inWords: Outcome,
  { names }: AnswerSources,
): Promise<Pick<Findings, 'records' | 'outcome'>> {
  const isOther = (record: number): number => (names.records[record]?.isCategory === true ? 0 : 1);
  const citing = [...found.keys()].sort((a, b) => isOther(a) - isOther(b) || a - b);
  const records = [...new Set([...citing, ...inWords.records])];
  const text = `artikel ${article}`;
  const { all } = await parseQuery(text);
  const [run] = all.map(([term]) => (term?.kind === 'pair' ? term.run : []));
  const meaning: Meaning = { term: { kind: 'word', text, keys: [] }, keys: [], runs: [run ?? []] };
  return { records, outcome: { ...nothing, records, meanings: [meaning] } };
}
