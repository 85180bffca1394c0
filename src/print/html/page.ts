import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Document } from '../../document/document.ts';
import { chapters, headingText } from '../../document/queries.ts';
import type { Loaded } from '../../source/load.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { toHtmlText } from '../../markdown/html/render.ts';
import { printedBlocks } from '../../document/printed-blocks.ts';
import { markExpansions } from './abbreviations.ts';
import { printContext } from './context.ts';
import { colophon, contents, cover, frontPages } from './front.ts';
import { keepTogether } from './keep-together.ts';
import { letLongRowsBreak } from './long-rows.ts';
import { addMarginNumbers, marginNumbers } from './margin-numbers.ts';
import { linkElsewhere, unlinkRelative } from './links.ts';
import { runningCss } from './running.ts';
import type { NamedChapter } from './running.ts';
import { placeMentions } from './mentions.ts';
import { chapterClass, deel, isWide } from './sections.ts';
import { indexId, subjectIndex } from './subject-index.ts';
import { addSurvey, surveyOf } from './survey.ts';
import type { Survey } from './survey.ts';
import { settleWhiteSpace } from './white-space.ts';

/**
 * Most blocks in one part, some fifteen pages. Parts are printed beside each other, and one that is as it was is not
 * printed again; smaller ones would cost more than they save. Chromium asks on every page for the place of every id, so
 * that its work grows with the square of a part, too. No report found.
 */
const mostBlocks = 150;

/**
 * The whole list as one HTML page for Chromium to print. It asks for nothing but `/print.css` and the fonts that
 * names; page numbers still are zeros.
 *
 * @param loaded - the Document and its images
 * @returns the text of an HTML file
 */
export function printHtml(loaded: Pick<Loaded, 'document' | 'images'>): string {
  const [whole = ''] = printParts(loaded, { size: Infinity });
  return whole;
}

interface PartsOptions {
  /** Most blocks in a part that has more than one chapter. */
  readonly size?: number;
  /** What is printed in place of the list as it is. */
  readonly pieces?: readonly Element[][];
  /** Ids besides those of the list that bookmarks and links lead to. */
  readonly cited?: readonly string[];
  /** What the head of every page begins with. */
  readonly head?: string;
}

/**
 * The list as HTML pages to be printed beside each other; a short list is one. A part begins where a chapter begins
 * a page, so that the pages are those of the whole.
 *
 */
export function printParts(
  loaded: Pick<Loaded, 'document' | 'images'>,
  { size = mostBlocks, pieces: own, cited: others = [], head }: PartsOptions = {},
): string[] {
  const context = printContext(loaded);
  const printed = printedBlocks(context.document).map(({ id }) => id);
  const margin = marginNumbers(context.document, context.t);
  const cited = new Set([...printed, ...frontPages.map(([id]) => id), indexId, ...others]);
  const parts: { readonly elements: Element[]; readonly survey: Survey; readonly blocks: string[] }[] = [];
  for (const pieces of own ?? piecesOf(context)) {
    const elements = settleWhiteSpace(pieces);
    keepTogether(elements);
    letLongRowsBreak(elements);
    addMarginNumbers(elements, margin);
    const survey = surveyOf(elements);
    markExpansions(survey.abbreviations, context.document);
    const blocks = [...survey.ids].filter((id) => cited.has(id));
    const last = parts.at(-1);
    if (last && last.blocks.length + blocks.length <= size) {
      last.elements.push(...elements);
      last.blocks.push(...blocks);
      addSurvey(last.survey, survey);
    } else parts.push({ elements, survey, blocks });
  }
  return parts.map(({ elements, survey, blocks }) => {
    linkElsewhere(survey.links, survey.ids);
    unlinkRelative(survey.links);
    const places = [...blocks, ...survey.rows, ...placeMentions(elements, survey.ids)];
    return htmlPage([...elements, destinations([...new Set(places)])], context, head);
  });
}

/** What is printed, in pieces that can each begin a part. */
function piecesOf(context: RenderContext): Element[][] {
  const text = context.document.delen.flatMap((section) => deel(section, context));
  return [
    [cover(context), colophon(context), contents(context)],
    ...[...text, ...subjectIndex(context)].map((piece) => [piece]),
  ];
}

/** What `printParts` prints, as elements of which no two are the same: to be changed before they are printed. */
export function piecesToPrint(loaded: Pick<Loaded, 'document' | 'images'>): Element[][] {
  return piecesOf(printContext(loaded)).map((pieces) => settleWhiteSpace(pieces));
}

function htmlPage(body: readonly Element[], { t, document }: RenderContext, opening?: string): string {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', document.lijst.titel),
    h('link', { rel: ['stylesheet'], href: '/print.css' }),
    h('style', runningCss(document.lijst, t, namedChapters(document), opening)),
    h('style', { id: 'telling' }),
  ];
  const page = h('html', { lang: 'nl-NL' }, [h('head', head), h('body', [...body])]);
  return `<!doctype html>\n${toHtmlText([page])}`;
}

function namedChapters(document: Document): NamedChapter[] {
  if (document.lijst.kopregel === 'vast') return [];
  return chapters(document).map((chapter) => ({
    className: chapterClass(chapter),
    title: headingText(chapter),
    wide: isWide(chapter),
  }));
}

/**
 * A hidden link to every block: Chromium writes a named destination only for ids that some link
 * points at, and those destinations are where page numbers come from.
 *
 * Reported: https://github.com/ggrossetie/asciidoctor-web-pdf/pull/79
 */
function destinations(ids: readonly string[]): Element {
  return h(
    'div',
    { dataDestinations: true, hidden: true },
    ids.map((id) => h('a', { href: `#${id}` })),
  );
}
