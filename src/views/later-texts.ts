import { sinceFile, viewPath } from '../addresses.ts';
import type { CitedTexts, LaterTexts } from '../components/client/later-texts.ts';
import { anyPage, anyPlace, citation, placeTexts } from './citation.ts';
import { comparedEditions } from './compared-editions.ts';
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
      version: versie,
      home: siteLink('/'),
      prints: siteLink('/vingerafdrukken.json'),
      row: t('citeren.rij'),
      wholeTable: t('citeren.hele-tabel'),
      tableRow: t('blok.rij', { nummer: '{nummer}' }),
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
    cited: citedTexts(),
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

/** What is said of a citation of an earlier edition. */
function citedTexts(): CitedTexts {
  const { document, t } = publication;
  const { versie } = document.lijst;
  const oud = '{oud}';
  return {
    home: siteLink('/'),
    editions: comparedEditions(publication).flatMap(({ document: one, below }) =>
      below === ''
        ? []
        : [
            {
              version: one.lijst.versie,
              since: siteLink(`${below}/${sinceFile}`),
              href: siteLink(`${below}/`),
            },
          ],
    ),
    name: t('aangehaald.naam'),
    unchanged: t('aangehaald.ongewijzigd', { oud }),
    changed: t('aangehaald.anders', { oud, plaats: anyPlace, lot: '{lot}' }),
    elsewhere: t('aangehaald.elders'),
    now: t('aangehaald.nu'),
    was: t('aangehaald.zoals', { oud }),
    frozen: t('aangehaald.lees', { oud }),
    otherWords: t('aangehaald.andere-woorden', { oud }),
    noPlace: t('aangehaald.geen-plaats', { oud }),
    noEdition: t('aangehaald.geen-uitgave', { oud, nieuw: versie }),
    close: t('aangehaald.sluiten'),
    del: t('wijzigingen.was'),
    ins: t('wijzigingen.wordt'),
    end: t('wijzigingen.einde'),
  };
}
