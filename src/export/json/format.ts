/**
 * Version of the form of the JSON files, as `groot.klein`, apart from the version of the list. An addition that a
 * reader can pass over raises the second number; what an existing reader could break on raises the first, and the old
 * form is announced here before it goes. Editions were put down in every form since 4.0: what raises it comes with its step
 * in `migrations.ts`, and with a sample in `tests/fixtures/edities/vormen/`.
 */
export const format = '4.3' as const;

/** What each version of the form brought, newest first: shown on the page that documents the files. */
export const formatChanges: readonly { readonly versie: string; readonly wijziging: string }[] = [
  {
    versie: '4.3',
    wijziging:
      '`lijst.wijzigingsnota` zegt waarom iets is gewijzigd sinds de vorige uitgave: bij `blokken` wat, bij `reden` waarom. `overgang.csv` en `overgang.json` hebben er `redenen` bij. Een blok houdt zijn id in een volgende uitgave, ook als er tekst voor komt of wegvalt; wat nieuw is, krijgt een id dat nog geen blok had: `2.3.a4-1` staat na `2.3.a4`. Waar een blok nu staat, zegt `standsAt` bij `blokken`, als het van het id verschilt.',
  },
  {
    versie: '4.2',
    wijziging:
      'De tabellen hebben een kolom `lijst.stand`: van welke stand van de categorieën de tabel is gemaakt, zodat een import ziet wat erin is veranderd. `zienswijzen` heeft wat is ingediend met het antwoord erop: per onderdeel het `blok` waarover het gaat, het `besluit`, en bij `wijzigingen` de blokken die erdoor zijn gewijzigd.',
  },
  {
    versie: '4.1',
    wijziging:
      'De tabellen hebben achter hun andere kolommen voor elk kenmerk van de lijst een eigen kolom: `kenmerk.` met de naam van het kenmerk.',
  },
  {
    versie: '4.0',
    wijziging:
      'De lijst zegt bij `soort` wat voor lijst zij is. `herkomst` ontbreekt bij een uitgave van een eigen lijst, en is bij delen en hun stukken tekst dan null. `regime` kan `geen` zijn en `periode` ontbreken, alleen bij een document dat geen lijst is. Het nummer van een categorie kan met letters beginnen of eindigen (`A.1`, `12bis`), en in een lijst van handelingen heeft elke actor eigen nummers: het id zegt dan ook welke actor. Een vervallen nummer kan zonder `opvolger` zijn. `onderZorgVan` van een actor is een lijst. Een categorie kan `grondslagTekst`, `typering`, `procesobject`, `procestermijn`, `taakgebieden`, `uuid` en `kenmerken` hebben. Een afwijking van de lijst kan bij `reikwijdte` of `processen` zeggen waarvoor zij geldt; zonder deze sleutels is dat, als voorheen, de lijst met haar registers. Het bestand van een categorie noemt bij `vorige` en `volgende` haar `sleutel` en `nummer`, waar eerder alleen het nummer stond: in een lijst van handelingen zegt dat niet welke is bedoeld. Een regel van de concordantie kan daar bij `nieuweActor` zeggen bij wie het nieuwe nummer staat.',
  },
  {
    versie: '3.0',
    wijziging:
      'De lijst en haar registers heten zoals de bestanden waarin zij staan: `delen`, `categorieen`, `begrippen`, `afkortingen`, `actoren`, `regelgeving`, `bronnen`, `concordantie`, `blokken` en `verwijzingen`, waar eerder `sections`, `categories`, `terms`, `abbreviations`, `actors`, `legislation`, `sources`, `concordance`, `blocks` en `references` stond. Een knoop `registerReference` in de tekst noemt bij `register` het register ook zo: `regelgeving`, `begrippen`, `actoren` of `bronnen`, waar eerder `regeling`, `begrip`, `actor` of `bron` stond.',
  },
  {
    versie: '2.0',
    wijziging:
      '`behoudens` is een lijst: per uitzondering `wat`, en waar de lijst dat zegt wat ermee gebeurt. Een waardering kan een `voorwaarde` hebben, een bovengrens (`maximum`), en termijnen met een eigen aangrijpingspunt waarvan de laatste telt (`laatste`). Een categorie zegt bij `uitvoerbaar` of een archiefsysteem haar zelf kan uitvoeren. De lijst kan een eigen regel voor `overbrenging` hebben, en bij `verslag` het aantal zienswijzen. Een knoop `dataReference` (`:gegeven`) in de tekst noemt een gegeven van de lijst, met de woorden ervan bij `value`. Bij `geldigTot` van een regeling staat de laatste dag waarop zij gold.',
  },
  {
    versie: '1.2',
    wijziging:
      'Criteria, taken, betrokkenen en de ordeningsstructuur zijn aan te halen: zij hebben een id. Een criterium voor uitzonderingen kan een naam en een toelichting hebben, en een paragraaf een overzicht. Een onderdeel van een genummerde lijst heeft bij `marker` zijn nummer of letter zoals getypt.',
  },
  { versie: '1.1', wijziging: 'De lijst kan bij `licentie` het webadres van haar licentie noemen.' },
  { versie: '1.0', wijziging: 'Eerste vorm.' },
];
