import { base, chapter, replaceKeys } from './base.ts';

/** What a list must have before it is laid open, put over the base. */
const inspection = replaceKeys(
  base['lijst.yaml'] ?? '',
  'status: ter-inzage',
  'ordeningsstructuur: { naam: Zaaksysteem, toelichting: De processen zijn de zaaktypen. }',
  'betrokkenen:\n  - { rol: informatiebeheer, organisatie: Proefdienst }\n  - { rol: archivaris, organisatie: Archiefdienst }\n  - { rol: externe-deskundige, organisatie: Universiteit }',
  'inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { publicatie: Staatscourant, datum: 2015-03-13 }\n  locaties:\n    - { naam: Archief, adres: Kade 1, openingstijden: Op werkdagen. }',
  'zienswijze:\n  wie: iedereen\n  wijzen:\n    - { soort: schriftelijk, adres: Kade 1, aan: Archivaris }\n    - { soort: mondeling, telefoon: 070-0000000 }\n  verzendkenmerk: zienswijze',
);

const adoption = replaceKeys(
  inspection,
  'status: vastgesteld',
  'verslag: { zienswijzen: 0 }',
  'besluiten: [{ orgaan: minister, datum: 2015-09-01, kenmerk: A/1 }]',
  'staatscourant: [{ jaar: 2015, nummer: 30001, datum: 2015-09-10, url: "https://zoek.officielebekendmakingen.nl/stcrt-2015-30001.html" }]',
  'geldigheid: { inwerkingtreding: 2015-09-12, einddatum: 2026-12-31 }',
);

const chapters: Readonly<Record<string, string>> = {
  'hoofdstukken/1-toelichting/2-leeswijzer.md': chapter('Leeswijzer', 'Zo leest u.', 'soort: leeswijzer'),
  'hoofdstukken/1-toelichting/3-verantwoording.md': chapter(
    'Verantwoording',
    'Zo is gewogen.',
    'soort: verantwoording',
  ),
  'hoofdstukken/1-toelichting/4-uitzonderingen.md': chapter(
    'Uitzonderingen',
    'Dit blijft bewaard.',
    'soort: uitzonderingen',
  ),
  'hoofdstukken/1-toelichting/5-verslag.md': chapter(
    'Verslag',
    'Er kwamen geen zienswijzen.',
    'soort: verslag-procedure',
  ),
  'hoofdstukken/2-lijst/1-sturing.md': chapter(
    'Sturing',
    'Plannen en verslagen.',
    'soort: proces\ntaak: toezicht',
  ),
};

/** A list laid open about which nothing is said, some keys of `lijst.yaml` changed: see `replaceKeys`. */
export function laidOpen(...keys: readonly string[]): Record<string, string> {
  return { ...chapters, 'lijst.yaml': replaceKeys(inspection, ...keys) };
}

/** An adopted list about which nothing is said, some keys of `lijst.yaml` changed: see `replaceKeys`. */
export function adopted(...keys: readonly string[]): Record<string, string> {
  return { ...chapters, 'lijst.yaml': replaceKeys(adoption, ...keys) };
}

/** A category of the process of the base; `keys` as in `replaceKeys`. */
export function category(nummer: string, ...keys: readonly string[]): Record<string, string> {
  const file = `---
nummer: "${nummer}"
titel: Categorie ${nummer}
soort: werkproces
proces: sturing
herkomst: reconstructie
actoren: [dienst]
grondslag: [{ regeling: archiefwet-1995, artikel: "3" }]
waarderingen: [{ waarde: B, criteria: [1] }]
---

Toelichting.
`;
  return { [`categorieen/${nummer}-x.md`]: replaceKeys(file, ...keys) };
}
