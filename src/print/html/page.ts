import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Loaded } from '../../source/load.ts';
import { toHtmlText } from '../../markdown/html/render.ts';
import { printedBlocks } from '../printed-blocks.ts';
import { printContext } from './context.ts';
import { colophon, contents, cover } from './front.ts';
import { unlinkRelative } from './links.ts';
import { runningCss } from './running.ts';
import { deel } from './sections.ts';

/**
 * The whole list as one HTML page for Chromium to print. It asks for nothing but `/print.css` and the fonts that
 * names; page numbers still read `000`.
 *
 * @param loaded - the Document and its images
 * @returns the text of an HTML file
 */
export function printHtml(loaded: Pick<Loaded, 'document' | 'images'>): string {
  const context = printContext(loaded);
  const { document, t } = context;
  const { lijst } = document;
  const body = [
    cover(context),
    colophon(context),
    contents(context),
    ...document.sections.map((section) => deel(section, context)),
  ];
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', lijst.titel),
    h('link', { rel: ['stylesheet'], href: '/print.css' }),
    h('style', runningCss(lijst, t)),
  ];
  const page = h('html', { lang: 'nl-NL' }, [h('head', head), h('body', [...body, destinations(loaded)])]);
  unlinkRelative({ type: 'root', children: [page] });
  return `<!doctype html>\n${toHtmlText([page])}`;
}

/**
 * A hidden link to every block: Chromium writes a named destination only for ids that some link
 * points at, and those destinations are where page numbers come from.
 */
function destinations({ document }: Pick<Loaded, 'document'>): Element {
  return h(
    'div',
    { hidden: true },
    printedBlocks(document).map(({ id }) => h('a', { href: `#${id}` })),
  );
}
