import type { Lijst } from '../../document/schema/lijst.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The running head: version and status, title, file number if there is one, month. */
function runningHead({ versie, status, titel, kenmerk, datum }: Lijst, t: Translate): string {
  const version = t('head.versie', { versie, status: t(`status.${status}`) });
  return [version, titel, kenmerk, formatDate(datum)].filter((part) => part !== undefined).join(' | ');
}

/** CSS that puts the running head and foot in the margins of every page but the cover. */
export function runningCss(lijst: Lijst, t: Translate): string {
  const head = cssString(runningHead(lijst, t));
  return `@page {
  @top-left { content: ${head}; }
  @bottom-left { content: ${cssString(`${t('foot.pagina')} `)} counter(page) ${cssString(` ${t('foot.van')} `)} counter(pages); }
}
@page cover { @top-left { content: none; } @bottom-left { content: none; } }`;
}

/** A string for a stylesheet within HTML, where `</style>` would end it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
