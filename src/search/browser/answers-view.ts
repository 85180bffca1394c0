import { element } from '../../browser/dom.ts';
import { addressOf } from './address.ts';
import type { Answers } from './answers.ts';
import type { CitedArticle } from './articles.ts';
import type { Cited } from './citations.ts';
import { describe } from './describe.ts';
import { divide } from './match.ts';
import { excerptOf } from './excerpt.ts';
import { quote } from './results-view.ts';
import type { AnswerSources } from './answers.ts';
import type { Say } from './page-texts.ts';
import type { AskedValuation } from './valuations.ts';

/** Most words of a definition that are shown at once. */
const longest = 60;

/** Cards with what a query asks for by name. */
export async function answerCards(
  { cited, articles, page, valuation }: Answers,
  loaded: AnswerSources,
  base: string,
  say: Say,
): Promise<HTMLElement[]> {
  const cards = [
    ...(page === null
      ? []
      : [card(element('a', { href: page.href }, say('zoeken.pdfpagina', { pagina: page.number })))]),
    ...(valuation === null ? [] : [valuationCard(valuation, base, say)]),
    ...articles.map((article) => articleCard(article, say)),
    ...(await Promise.all(cited.map((one) => citedCard(one, loaded, base, say)))),
  ];
  return cards.length === 0
    ? []
    : [element('section', { class: 'search-answers', 'aria-label': say('zoeken.antwoorden') }, ...cards)];
}

function card(heading: HTMLElement | string, ...content: readonly HTMLElement[]): HTMLElement {
  return element('article', { class: 'search-answer' }, element('h3', {}, heading), ...content);
}

async function citedCard(
  cited: Cited,
  { names, readTexts }: AnswerSources,
  base: string,
  say: Say,
): Promise<HTMLElement> {
  const record = names.records[cited.record];
  const texts = await readTexts(cited.record);
  if (!record) return card(cited.label);
  const isWhole = cited.id === record.id;
  const [page, ...blocks] = texts.texts;
  const own =
    blocks.find(([id, , , , isAside]) => id === cited.id && isAside !== 1) ??
    blocks.find(([id]) => id.startsWith(`${cited.id}.`));
  const excerpt = isWhole
    ? (describe(record, texts, []).blocks[0]?.excerpt ?? [])
    : own === undefined
      ? []
      : excerptOf(divide(own[3]), [], longest);
  const named =
    isWhole && !cited.label.includes(record.title) ? `${cited.label} ${record.title}` : cited.label;
  const number = cited.page ?? (isWhole ? page : 0);
  const words = number === 0 ? named : `${named} · ${say('zoeken.pagina', { pagina: number })}`;
  return card(
    element('a', { href: addressOf(record, cited.id, [], base) }, words),
    ...(excerpt.length === 0 ? [] : [quote(excerpt)]),
  );
}

/** Leads to the overview, which shows a valuation with all that belongs to it. */
function valuationCard({ code, records }: AskedValuation, base: string, say: Say): HTMLElement {
  const values = { waardering: say(`waardering.${code}`), letter: code, aantal: records.length };
  const words = say(records.length === 1 ? 'zoeken.waardering.een' : 'zoeken.waardering.meer', values);
  return card(element('a', { href: `${base}categorieen/?waardering=${code}` }, words));
}

function articleCard({ law, article, url, categories }: CitedArticle, say: Say): HTMLElement {
  const values = { wet: law, artikel: article, aantal: categories };
  const words = say(
    categories === 0 ? 'zoeken.wet.geen' : categories === 1 ? 'zoeken.wet.een' : 'zoeken.wet.meer',
    values,
  );
  const link =
    url === null
      ? []
      : [element('p', {}, element('a', { href: url, class: 'law' }, say('zoeken.wet.tekst')))];
  return card(words, ...link);
}
