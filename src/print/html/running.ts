import type { Lijst } from '../../document/schema/lijst.ts';
import { formatDate } from '../../i18n/dates.ts';
import { printedVersion } from '../../i18n/status.ts';
import type { Translate } from '../../i18n/translate.ts';
import { headSize } from './head-size.ts';
import { pageBox } from '../sheet.ts';

/** The running head: what the file is where it is not the official one, version and status, title, file number if there is one, month. */
function runningHead(lijst: Lijst, t: Translate, opening: string | undefined): string {
  const { titel, kenmerk, datum } = lijst;
  return [opening, printedVersion(lijst, t), titel, kenmerk, formatDate(datum)]
    .filter((part) => part !== undefined)
    .join(' | ');
}

/**
 * CSS that puts the running head and foot in the margins of every page but the cover.
 *
 * @param named - chapters that the head must name, with the class of each; none for a head that is the same everywhere
 * @param opening - what the head begins with
 */
export function runningCss(
  lijst: Lijst,
  t: Translate,
  named: readonly NamedChapter[],
  opening?: string,
): string {
  const head = runningHead(lijst, t, opening);
  const { size, top: start } = headSize([head, ...named.map(({ title }) => `${head}\n${title}`)]);
  return [
    `@page {
  @top-left { content: ${cssString(head)}; font-size: ${String(size)}pt; padding-block-start: ${String(start)}mm; }
  @bottom-left { content: ${cssString(`${t('foot.pagina')} `)} counter(page) ${cssString(` ${t('foot.van')} `)} var(--pages, counter(pages)); }
}
@page cover { @top-left { content: none; } @bottom-left { content: none; } }`,
    landscape('landscape', ''),
    wideMargin('wide'),
    ...named.map(({ className, title, wide }) => {
      const top = `@top-left { content: ${cssString(`${head}\n${title}`)}; }`;
      return `.${className} { page: ${className}; }
.${className} .landscape { page: ${className}-landscape; }
@page ${className} { ${top} }
${wide ? wideMargin(className) : ''}
${landscape(`${className}-landscape`, top)}`;
    }),
  ].join('\n');
}

/** A chapter whose title stands in the running head of its pages. */
export interface NamedChapter {
  readonly className: string;
  readonly title: string;
  /** Its pages have a narrower margin. */
  readonly wide: boolean;
}

/** Pages of chapters with many short texts: more of them, on longer lines. */
function wideMargin(name: string): string {
  return `@page ${name} { ${pageBox('wide')} }`;
}

/** Chromium has no running strings: each chapter has pages of a name of its own, on their side too. No report found. */
function landscape(name: string, rules: string): string {
  return `@page ${name} {
  ${pageBox('landscape')}
  @top-left { inline-size: auto; padding-inline-start: 0; }
  @bottom-left { padding-inline-start: 0; }
  ${rules}
}`;
}

/** A string for a stylesheet within HTML, where `</style>` would end it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
