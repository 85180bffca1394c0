import { viewPath } from '../addresses.ts';
import type { LaterTexts } from '../components/client/later-texts.ts';
import { anyPage, anyPlace, citation, placeTexts } from './citation.ts';
import { publication } from './document.ts';
import { siteLink } from './links.ts';

/** The words of what opens on a page when a reader asks for it. */
export function textsForLater(): LaterTexts {
  const { document, pageMap, t } = publication;
  const { id, titel, versie, zienswijze } = document.lijst;
  const aantal = '{aantal}';
  return {
    cite: {
      ...placeTexts(t),
      title: t('citeren.titel'),
      citation: citation(document.lijst, anyPlace, t),
      onPage: t('citeren.plaats', { plaats: anyPlace, pagina: anyPage }),
      copy: t('citeren.kopieer'),
      copied: t('citeren.gekopieerd'),
      failed: t('citeren.mislukt'),
      hint: t('citeren.uitleg'),
      more: t('citeren.meer'),
      about: `${siteLink('/over/')}#citeren`,
      view: zienswijze
        ? {
            respond: t('citeren.reageer'),
            edition: JSON.stringify({ id, titel, versie }),
            kept: t('citeren.bewaard'),
            unkept: t('citeren.onbewaard'),
            name: t('mijn.titel'),
            href: siteLink(viewPath),
          }
        : null,
    },
    explanation: { term: t('begrip.naar'), note: t('noten.naar') },
    tree: {
      title: t('nav.inhoud'),
      filter: t('inhoud.vinden'),
      close: t('inhoud.sluiten'),
      none: t('inhoud.gevonden.geen'),
      one: t('inhoud.gevonden.een'),
      more: t('inhoud.gevonden.meer', { aantal }),
    },
    completions: {
      name: t('nav.voorstellen'),
      one: t('nav.voorstellen.een'),
      more: t('nav.voorstellen.meer', { aantal }),
      page: t('zoeken.pdfpagina', { pagina: '{p}' }),
      words: t('nav.voorstellen.zoek', { woorden: '{woorden}' }),
      hasPages: pageMap !== null,
    },
    found: {
      one: t('zoeken.gemarkeerd.een'),
      more: t('zoeken.gemarkeerd.meer', { aantal }),
      off: t('zoeken.markering-uit'),
    },
  };
}
