import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { replaceKeys, chapter } from '../../src/check/examples/base.ts';
import { adopted } from '../../src/check/examples/stages.ts';
import { printSmall } from './print-small.ts';
import { smallList } from './small-list.ts';
import type { SmallEdition } from './print-small.ts';

/** All that stands in `lijst.yaml` itself and reaches no category. */
const full = replaceKeys(
  adopted()['lijst.yaml'] ?? '',
  'alternatieveTitels: [Lijst van de proef]',
  'melding: Dit is een proef.',
  'ordeningsstructuur: { naam: Zaaksysteem, toelichting: De processen zijn de zaaktypen. }',
  'taken: [{ id: toezicht, naam: Toezicht houden op alles., grondslag: { regeling: archiefwet-1995, artikel: "3" } }]',
  'betrokkenen:\n  - { rol: archivaris, organisatie: Archiefdienst, naam: P. Lid, overleg: [2014-03-05, "2014-06"] }',
  'selectiecriteria:\n  - { nummer: 1, tekst: Beleid bepalen., toelichting: Ook bijstellen., herkomst: algemeen }\n  - { nummer: 7, tekst: Grenzen trekken., herkomst: specifiek }',
  'uitzonderingscriteria:\n  - { id: hotspot, naam: Ophef, tekst: De zaak trok veel aandacht., toelichting: Kort erna. }\n  - { id: los, tekst: Er is niets anders. }',
  'inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { titel: Ontwerp van de lijst, publicatie: Staatscourant, datum: 2015-03-13 }\n  locaties: [{ naam: Leeszaal, adres: Kade 1, openingstijden: Op werkdagen. }]\n  stukken: [{ titel: Nota, url: "https://example.org/nota" }]\n  geweigerdeStukken: [{ titel: Bijlage 3, grond: "Woo 5.1, eerste lid" }]',
  'zienswijze:\n  wijzen:\n    - { soort: schriftelijk, adres: Kade 2, aan: Griffie }\n    - { soort: digitaal, url: "https://example.org/formulier", naam: Het loket }\n    - { soort: mondeling, telefoon: 070-0000000 }\n  opmerking: Reageer op tijd.\n  verzendkenmerk: proeflijst\n  privacyUrl: "https://example.org/privacy"',
  'historie: [{ datum: "2014-12", versie: "0.1", gebeurtenis: sio, toelichting: Besproken. }]',
  'intrekking: [{ lijst: Oude lijst, omvang: gedeeltelijk, nummers: ["7"], per: 2015-09-12 }]',
);

const inOverviews = [
  'Taak 1 Toezicht houden op alles. Grondslag: Archiefwet 1995, art. 3. Uitgewerkt in: Proces 1 (p. ',
  'Zaaksysteem De processen zijn de zaaktypen.',
  'Archivaris Archiefdienst; P. Lid. Overleg: 5 maart 2014, juni 2014.',
  'Criterium 1, algemeen Beleid bepalen. Ook bijstellen.',
  'Criterium 7, eigen aan deze lijst Grenzen trekken.',
  'Ophef De zaak trok veel aandacht. Kort erna.',
  'Criterium 2 Er is niets anders.',
  'Let op Reageer op tijd.',
  'Ter inzage Van 16 maart 2015 tot en met 28 april 2015.',
  'Kennisgeving Ontwerp van de lijst. Staatscourant, 13 maart 2015.',
  'Plaatsen van inzage Leeszaal, Kade 1. Op werkdagen.',
  'Stukken bij het ontwerp Nota.',
  'Stukken die niet ter inzage liggen Bijlage 3 (Woo 5.1, eerste lid).',
  'Wie Een zienswijze indienen kan iedereen.',
  'Schriftelijk Stuur een brief aan: Griffie, Kade 2.',
  'Digitaal Gebruik het formulier: Het loket.',
  'Mondeling Bel voor een afspraak: 070-0000000.',
  'Onderwerp proeflijst.',
  'Privacyverklaring https://example.org/privacy',
];

const inFront = [
  'Dit is een proef.',
  'Ook bekend als Lijst van de proef',
  'Begin van een termijn na het sluiten van het dossier, als een categorie niets anders zegt',
  'Besluit Minister, 1 september 2015, kenmerk A/1',
  'Bekendmaking Staatscourant 2015, 30001, 10 september 2015',
  'Geldig van 12 september 2015 tot en met 31 december 2026',
  'Ingetrokken lijsten Oude lijst: gedeeltelijk ingetrokken, nummers 7, per 12 september 2015',
  'Historie december 2014: Strategisch informatieoverleg, versie 0.1. Besproken.',
];

const names = [
  'taken',
  'ordeningsstructuur',
  'betrokkenen',
  'selectiecriteria',
  'uitzonderingscriteria',
  'terinzagelegging',
];

/** A chapter with a paragraph for each list. */
const sections = {
  'hoofdstukken/1-toelichting/9-gegevens/index.md': chapter('Gegevens', 'Hier staat alles.'),
  ...Object.fromEntries(
    names.map((name, index) => [
      `hoofdstukken/1-toelichting/9-gegevens/${index + 1}-stuk.md`,
      chapter(`Stuk ${index + 1}`, 'Zie hieronder.', `overzicht: ${name}`),
    ]),
  ),
};

/** Spaces are as good as any other white space; some lines end without one. */
function times(text: string, words: string): number {
  const bare = (value: string): string => value.replace(/\s+/gu, '');
  return bare(text).split(bare(words)).length - 1;
}

for (const [where, files, inColophon] of [
  ['in the sections that ask for it', sections, false],
  ['in the colophon when no section asks for it', {}, true],
] as const) {
  describe(`what stands in lijst.yaml, ${where}`, () => {
    let edition: SmallEdition;
    let front = '';
    before(async () => {
      edition = await printSmall(smallList({ ...adopted(), 'lijst.yaml': full, ...files }));
      const contents = edition.read.pages.findIndex(({ runs }) =>
        runs.some(({ text }) => text.trim() === 'Inhoud'),
      );
      front = edition.read.pages
        .slice(0, contents)
        .flatMap(({ runs }) => runs.map(({ text }) => text))
        .join(' ');
    });

    it('is printed, all of it and once', () => {
      const wrong = inOverviews.filter((words) => times(edition.text, words) !== 1);
      assert.deepEqual(wrong, []);
    });

    it(inColophon ? 'stands before the contents' : 'does not stand before the contents', () => {
      const found = inOverviews.filter((words) => times(front, words) > 0);
      assert.deepEqual(found, inColophon ? inOverviews : []);
    });

    it('has the facts of the edition on the cover and in the colophon', () => {
      assert.deepEqual(
        inFront.filter((words) => times(front, words) === 0),
        [],
      );
    });
  });
}
