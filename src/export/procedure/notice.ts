import type { Document } from '../../document/document.ts';

import type { Lijst } from '../../document/schema/lijst.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import { actorNames } from '../../markdown/html/valuation.ts';
import { placeLine } from '../../markdown/html/inspection.ts';

/**
 * Proposes the text of the notice of an inspection from what the list says of it: what lies open, where and when, who
 * can respond and how (Awb 3:12(3)).
 *
 * @param t - texts of the list
 * @param home - address of its site, or null while that is not known
 * @returns the text, in alineas with an empty line between them; null where no inspection is known
 */
export function toNotice(document: Document, t: Translate, home: string | null): string | null {
  const { lijst } = document;
  const { titel, volledigeTitel, versie, inleiding = '', inzage, zienswijze, zorgdragers, colofon } = lijst;
  if (!inzage) return null;
  const names = actorNames(zorgdragers, document);
  const bestuur = names.length === 0 ? colofon.organisatie : names.join(', ');
  const { start, einde, locaties, stukken, geweigerdeStukken } = inzage;
  const alineas = [
    t('kennisgeving.titel', { titel }),
    t('kennisgeving.wat', { bestuur, titel: volledigeTitel ?? titel, versie, inleiding }),
    t('kennisgeving.wanneer', { start: formatDate(start), einde: formatDate(einde) }),
    items(
      t('kennisgeving.waar'),
      locaties.map(({ naam, adres, openingstijden }) => `${naam}, ${placeLine(adres, openingstijden)}`),
    ),
    home === null ? '' : t('kennisgeving.web', { adres: home }),
    items(
      t('kennisgeving.stukken'),
      stukken.map((one) => `${one.titel}: ${one.url}`),
    ),
    items(
      t('kennisgeving.geweigerd'),
      geweigerdeStukken.map((one) => `${one.titel} (${one.grond})`),
    ),
    ...(zienswijze ? responseAlineas(zienswijze, einde, t) : []),
  ];
  return `${alineas
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '')
    .join('\n\n')}\n`;
}

function responseAlineas(
  zienswijze: NonNullable<Lijst['zienswijze']>,
  einde: string,
  t: Translate,
): string[] {
  const { wie, wijzen, verzendkenmerk, privacyUrl } = zienswijze;
  return [
    items(
      t('kennisgeving.wie', { einde: formatDate(einde), wie }),
      wijzen.map((way) => t(`kennisgeving.${way.soort}`, way)),
    ),
    t('kennisgeving.onderwerp', { kenmerk: verzendkenmerk }),
    privacyUrl === undefined ? '' : t('kennisgeving.privacy', { url: privacyUrl }),
  ];
}

/** A line with what it announces below it; nothing where there is nothing to announce. */
function items(above: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [above, ...lines.map((line) => `- ${line}`)].join('\n');
}
