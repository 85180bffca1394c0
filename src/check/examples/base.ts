/** A smallest list that nothing is said about. Examples put their own files over it. */
export const base: Readonly<Record<string, string>> = {
  'lijst.yaml': `titel: Selectielijst Proefdienst
id: selectielijst-proefdienst
regime: archiefwet-1995
status: concept
versie: "0.1"
datum: "2015-03"
zorgdragers: [minister]
periode: { van: "1945" }
taken:
  - id: toezicht
    naam: Toezicht houden.
    grondslag: { regeling: archiefwet-1995, artikel: "3" }
uitzonderingscriteria:
  - id: hotspot
    tekst: De zaak trok veel aandacht.
selectiecriteria:
  - nummer: 1
    tekst: Handelingen waarmee beleid wordt bepaald.
    herkomst: algemeen
standaardAangrijpingspunt: het sluiten van het dossier
colofon:
  organisatie: Proefdienst
soort: processen
`,
  'actoren.yaml': `- { id: minister, naam: Minister, soort: minister }
- { id: dienst, naam: Proefdienst, soort: dienst, onderZorgVan: minister }
`,
  'afkortingen.yaml': '- { kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid }\n',
  'bronnen.yaml': '- { id: jaarverslag, titel: Jaarverslag, soort: rapport }\n',
  'regelgeving.yaml': '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet }\n',
  'concordantie.yaml': '- { oudLijst: Oude lijst, oudNummer: "7", relatie: gelijk, nieuwNummer: "1.1" }\n',
  'begrippen/neerslag.md': `---
term: neerslag
---

Wat een handeling nalaat.
`,
  'categorieen/1.1-plannen.md': `---
nummer: "1.1"
titel: Plannen
soort: werkproces
proces: sturing
herkomst: reconstructie
actoren: [dienst]
grondslag: [{ regeling: archiefwet-1995, artikel: "3" }]
waarderingen:
  - { waarde: B, criteria: [1], herkomst: systeemanalyse }
---

Het plan laat zien wat voorging.
`,
  'hoofdstukken/1-toelichting/index.md': chapter('Toelichting', 'Wat hieraan voorafging.', 'soort: deel'),
  'hoofdstukken/1-toelichting/1-inleiding.md': chapter('Inleiding', 'Deze lijst volgt het GWR.'),
  'hoofdstukken/2-lijst/index.md': chapter('Lijst', 'De processen.', 'soort: deel'),
  'hoofdstukken/2-lijst/1-sturing.md': chapter('Sturing', 'Plannen en verslagen.', 'soort: proces'),
};

/**
 * A chapter file.
 *
 * @param more - further lines of front matter
 */
export function chapter(titel: string, body: string, more = 'soort: paragraaf'): string {
  return `---\ntitel: ${titel}\nherkomst: reconstructie\n${more}\n---\n\n${body}\n`;
}

/** The chapter of the base that examples fill with text of their own. */
export const textPath = 'hoofdstukken/1-toelichting/1-inleiding.md';

/** The base with other text in its chapter; the abbreviation of the base stays in use. */
export function withText(body: string): Record<string, string> {
  return { [textPath]: chapter('Inleiding', `${body}\n\nDit volgt het GWR.`) };
}

/**
 * An image beside that chapter.
 *
 * @param content - a drawing without anything in it, unless given
 */
export function withImage<Content extends string | Uint8Array = string>(
  name: string,
  content: Content | string = '<svg xmlns="http://www.w3.org/2000/svg"/>',
): Record<string, Content | string> {
  return { [textPath.replace(/[^/]*$/, name)]: content };
}

/** The category of the base, some keys changed: see `replaceKeys`. */
export function withCategory(...keys: readonly string[]): Record<string, string> {
  return withKeys('categorieen/1.1-plannen.md', ...keys);
}

/** The list of the base, some keys changed: see `replaceKeys`. */
export function withLijst(...keys: readonly string[]): Record<string, string> {
  return withKeys('lijst.yaml', ...keys);
}

function withKeys(path: string, ...keys: readonly string[]): Record<string, string> {
  return { [path]: replaceKeys(base[path] ?? '', ...keys) };
}

/**
 * A file with other keys at its top level.
 *
 * @param text - YAML, or Markdown with front matter
 * @param keys - `key: value` takes the place of the same key or comes after the others; a bare `key` goes away
 */
export function replaceKeys(text: string, ...keys: readonly string[]): string {
  const start = text.startsWith(fence) ? fence.length : 0;
  const end = start > 0 ? text.indexOf(fence, start) : text.length;
  const data = text.slice(start, end);
  const blocks = new Map(data.split(/^(?=\w)/m).map((block) => [keyOf(block), block]));
  for (const key of keys) {
    if (key.includes(':')) blocks.set(keyOf(key), `${key}\n`);
    else blocks.delete(key);
  }
  return `${text.slice(0, start)}${[...blocks.values()].join('')}${text.slice(end)}`;
}

const fence = '---\n';

function keyOf(block: string): string {
  return /\w+/.exec(block)?.[0] ?? '';
}
