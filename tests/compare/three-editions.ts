/** A small list in three editions, with forty changes of every kind between them. */
import { base, chapter, replaceKeys } from '../../src/check/examples/base.ts';
import { category } from '../../src/check/examples/stages.ts';

type Files = Readonly<Record<string, string>>;

const opening = 'hoofdstukken/1-toelichting/1-inleiding.md';
const method = 'hoofdstukken/1-toelichting/2-methode.md';
const account = 'hoofdstukken/1-toelichting/3-verantwoording.md';
const sources = 'hoofdstukken/1-toelichting/4-bronnen.md';
const steering = 'hoofdstukken/2-lijst/1-sturing.md';
const purchase = 'hoofdstukken/2-lijst/2-inkoop.md';

const moving =
  'Stukken die bij een andere dienst zijn beland, blijven onder deze lijst vallen zolang zij niet zijn overgedragen.';
const splitting = [
  'De dienst heeft in het voorjaar alle kasten geopend en de inhoud per plank beschreven.',
  'Daarna is per dossier bepaald welke handeling het heeft doen ontstaan en wie daarvoor verantwoordelijk was.',
];
const merging = [
  'Voor de vergelijking met oudere lijsten zijn drie eerdere vaststellingen naast elkaar gelegd.',
  'Waar zij uiteenliepen, is de jongste gevolgd, tenzij die zonder toelichting van de oudere afweek.',
];

/** The first edition. */
export const first: Files = {
  ...base,
  'lijst.yaml': replaceKeys(
    base['lijst.yaml'] ?? '',
    'id: lijst-proefdienst',
    'titel: Lijst van de Proefdienst',
  ),
  [opening]: chapter(
    'Inleiding',
    `Deze lijst volgt het GWR en geldt voor alle archiefstukken van de dienst.\n\n${moving}\n\nDe dienst houdt zich aan de [wet](https://wetten.overheid.nl/oud) en aan de eigen regels.\n\nWie stukken zoekt, vindt bij elke categorie een toelichtig op haar inhoud.\n\nDeze alinea verdwijnt, want zij sprak alleen over de overgang naar het nieuwe gebouw.`,
  ),
  [method]: chapter(
    'Methode',
    `${splitting.join(' ')}\n\n${merging.join('\n\n')}\n\n- eerst de besluiten van het bestuur\n- dan de verslagen van de afdelingen\n- ten slotte de losse brieven`,
  ),
  [account]: chapter(
    'Verantwoording',
    'Er is gewogen op belang voor de verantwoording.[^1]\n\n[^1]: Zie het verslag van het driehoeksoverleg.\n\n:::tabel[Omvang]{#tabel-omvang}\n\n| soort | meter |\n| --- | --- |\n| dossiers | 120 |\n| kaarten | 14 |\n| foto’s | 3 |\n\n:::',
    'soort: verantwoording',
  ),
  [sources]: chapter('Bronnen', 'Gebruikt zijn de jaarverslagen en de notulen van het bestuur.'),
  [steering]: chapter(
    'Sturing',
    'Plannen en verslagen.\n\n## Toezicht\n\nToezicht door de minister.',
    'soort: proces',
  ),
  [purchase]: chapter('Inkoop', 'Bestellen en betalen.', 'soort: proces'),
  'begrippen/dossier.md': '---\nterm: dossier\n---\n\nStukken die bij elkaar horen.\n',
  'begrippen/serie.md': '---\nterm: serie\n---\n\nDossiers van dezelfde aard.\n',
  ...category('1.2', 'titel: Begrotingen', 'waarderingen: [{ waarde: V, termijn: P5Y }]'),
  ...category('1.3', 'titel: Rekeningen', 'waarderingen: [{ waarde: V, termijn: P7Y }]'),
  ...category('1.4', 'titel: Agenda’s', 'waarderingen: [{ waarde: V, termijn: P1Y }]'),
  ...category('1.5', 'titel: Verslagen', 'waarderingen: [{ waarde: B, criteria: [1] }]'),
  ...category(
    '1.6',
    'titel: Vergaderstukken van de ondernemingsraad',
    'waarderingen: [{ waarde: V, termijn: P3Y }]',
  ),
  ...category('1.7', 'titel: Uitnodigingen', 'waarderingen: [{ waarde: V, termijn: P2Y }]'),
};

/** Puts other words in the place of some of a file. */
function put(files: Files, path: string, ...pairs: readonly (readonly [from: string, to: string])[]): Files {
  let text = files[path] ?? '';
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`${path} does not say "${from}"`);
    text = text.replace(from, to);
  }
  return { ...files, [path]: text };
}

function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

function secondOf(files: Files): Files {
  let now = put(files, 'lijst.yaml', ['versie: "0.1"', 'versie: "0.2"'], ['"2015-03"', '"2015-06"']);
  now = put(
    now,
    'lijst.yaml',
    ['van: "1945"', 'van: "1946"'],
    ['organisatie: Proefdienst', 'organisatie: Proefdienst Archief'],
    [
      'colofon:',
      'wijzigingsnota:\n  - { blokken: [c1.8], reden: Huisregels vielen nergens onder. }\n  - { blokken: [c1.2], reden: Vijf jaar bleek te kort. }\ncolofon:',
    ],
  );
  now = put(
    now,
    opening,
    ['alle archiefstukken', 'alle documenten'],
    [`${moving}\n\n`, ''],
    ['wetten.overheid.nl/oud', 'wetten.overheid.nl/nieuw'],
    ['toelichtig', 'toelichting'],
    ['\n\nDeze alinea verdwijnt, want zij sprak alleen over de overgang naar het nieuwe gebouw.', ''],
  );
  now = put(
    now,
    method,
    [splitting.join(' '), splitting.join('\n\n')],
    [merging.join('\n\n'), merging.join(' ')],
    ['- dan de verslagen van de afdelingen', '- dan de verslagen van de afdelingen en hun bijlagen'],
    ['- ten slotte de losse brieven', '- ten slotte de losse brieven\n- en wat er in kasten lag zonder naam'],
  );
  now = put(
    now,
    account,
    ['Er is gewogen', `${moving}\n\nEr is gewogen`],
    ['driehoeksoverleg', 'overleg met de archivaris'],
    ['| 120 |', '| 125 |'],
    ['| foto’s | 3 |', '| geluidsbanden | 8 |'],
  );
  now = put(now, sources, ['titel: Bronnen', 'titel: Gebruikte bronnen']);
  now = put(now, 'begrippen/dossier.md', ['bij elkaar', 'bij één zaak']);
  now = put(now, 'categorieen/1.2-x.md', ['P5Y', 'P10Y']);
  now = put(now, 'categorieen/1.3-x.md', ['waarde: V, termijn: P7Y', 'waarde: B, criteria: [1]']);
  now = put(now, 'categorieen/1.4-x.md', ['titel: Agenda’s', 'titel: Agenda’s en besluitenlijsten']);
  now = put(now, 'categorieen/1.5-x.md', ['Toelichting.', 'Toelichting op de verslagen.']);
  now = put(now, 'categorieen/1.6-x.md', ['nummer: "1.6"', 'nummer: "1.9"']);
  return { ...now, ...category('1.8', 'titel: Huisregels') };
}

/** The second edition. */
export const second: Files = secondOf(first);

function thirdOf(files: Files): Files {
  let now = put(files, 'lijst.yaml', ['versie: "0.2"', 'versie: "0.3"'], ['"2015-06"', '"2015-09"']);
  // Only the look: other marks, other line ends, another file.
  now = put(
    now,
    method,
    ['- eerst', '* eerst'],
    ['- dan', '* dan'],
    ['- ten slotte', '* ten slotte'],
    ['- en wat', '* en wat'],
  );
  now = put(now, opening, ['alle documenten', '_alle_\ndocumenten']);
  now = put(now, 'lijst.yaml', [
    'te kort. }',
    'te kort. }\n  - { blokken: [c1.2.w1], reden: Zo lang loopt een vordering. }',
  ]);
  now = put(now, opening, ['Wie stukken zoekt', 'Wie documenten zoekt']);
  now = put(
    now,
    account,
    ['| kaarten | 14 |\n| geluidsbanden | 8 |', '| geluidsbanden | 8 |\n| kaarten | 14 |'],
    ['tabel[Omvang]', 'tabel[Omvang in meters]'],
    ['Er is gewogen op belang', 'Er is gewogen naar belang'],
  );
  now = put(
    now,
    steering,
    ['## Toezicht', '## Toezicht en advies'],
    ['door de minister.', 'door de minister.\n\nAdvies aan de minister.'],
  );
  now = put(now, sources, ['de notulen van het bestuur', 'de notulen van het hele bestuur']);
  now = put(now, purchase, ['soort: proces', 'soort: proces\ntaak: toezicht']);
  now = put(now, 'actoren.yaml', ['naam: Proefdienst', 'naam: Proefdienst en Archief']);
  now = put(now, 'afkortingen.yaml', ['Waarderingsmodel', 'Waarderings-model']);
  now = put(now, 'concordantie.yaml', ['relatie: gelijk', 'relatie: samengevoegd']);
  now = put(now, 'bronnen.yaml', ['titel: Jaarverslag', 'titel: Jaarverslagen']);
  now = without(now, 'begrippen/serie.md');
  now = put(now, 'categorieen/1.2-x.md', ['P10Y', 'P15Y']);
  now = put(now, 'categorieen/1.6-x.md', ['proces: sturing', 'proces: inkoop']);
  now = put(now, 'categorieen/1.4-x.md', ['actoren: [dienst]', 'actoren: [minister]']);
  now = put(
    now,
    'categorieen/1.7-x.md',
    [
      'titel: Uitnodigingen',
      'titel: Uitnodigingen\nvervallen: { reden: Opgegaan in de agenda’s., opvolger: "1.4" }',
    ],
    ['waarderingen: [{ waarde: V, termijn: P2Y }]\n', ''],
  );
  const { [sources]: text = '', ...rest } = now;
  return {
    ...rest,
    'hoofdstukken/1-toelichting/5-geraadpleegd.md': text,
    'hoofdstukken/1-toelichting/4-leeswijzer.md': chapter(
      'Leeswijzer',
      'Zo leest u deze lijst.',
      'soort: leeswijzer',
    ),
    'begrippen/bestand.md': '---\nterm: bestand\n---\n\nWat onder één naam is bewaard.\n',
  };
}

/** The third edition. */
export const third: Files = thirdOf(second);
