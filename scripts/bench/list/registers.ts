import { page } from './chapters.ts';
import type { Texts } from './chapters.ts';
import { categoryNumber } from './categories.ts';
import { capitalised, compound } from './names.ts';
import type { Names } from './names.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';

/** `lijst.yaml`, the registers, and the deel of annexes that prints them. */
export function addRegisters(
  texts: Texts,
  deel: number,
  { random, writer, names }: { random: Random; writer: Writer; names: Names },
): void {
  texts.set('lijst.yaml', lijst);
  const row = (cells: readonly string[]): string => `- { ${cells.join(', ')} }\n`;
  const register = (
    file: string,
    ids: readonly string[],
    cells: (id: string, index: number) => string[],
  ): void => void texts.set(`${file}.yaml`, ids.map((id, index) => row(cells(id, index))).join(''));
  const title = (index: number): string => capitalised(compound(index % 900));
  register('afkortingen', names.abbreviations, (kort, index) => [
    `kort: ${kort}`,
    `voluit: Dienst voor ${compound(index * 3)} en ${compound(index * 5 + 1)}`,
  ]);
  register('actoren', names.actors, (id, index) => [
    `id: ${id}`,
    `naam: ${title(index * 7)} ${index + 1}`,
    index === 0 ? 'soort: minister' : `soort: dienst, onderZorgVan: ${names.actors[0] ?? ''}`,
    `toelichting: ${writer.sentence().replaceAll(/[:[\](){}#,]/gu, '')}`,
  ]);
  register('regelgeving', names.laws, (id, index) => [
    `id: ${id}`,
    `citeertitel: Wet op de ${compound(index * 11)} ${1950 + (index % 60)}-${index + 1}`,
    'soort: wet',
    `vindplaats: "Staatsblad ${1950 + (index % 60)}, ${index + 100}"`,
  ]);
  register('bronnen', names.sources, (id, index) => [
    `id: ${id}`,
    `titel: Rapport over de ${compound(index * 13)} en de ${compound(index * 17)} ${index + 1}`,
    'soort: rapport',
    `jaar: ${1990 + (index % 25)}`,
  ]);
  register('concordantie', names.categories, (_, index) => [
    'oudLijst: Eerdere lijst',
    `oudNummer: "${index + 1}"`,
    'relatie: gelijk',
    `nieuwNummer: "${categoryNumber(index)}"`,
    `oudeWaardering: "V, ${random.between(1, 20)} jaar"`,
    'reden: De termijn volgt de waardering van nu.',
  ]);
  for (const term of names.terms)
    texts.set(
      `begrippen/${term}.md`,
      `---\nterm: ${term}\n---\n\n${capitalised(term)} heet wat hier zo heet.\n`,
    );
  addAnnexes(texts, deel);
}

function addAnnexes(texts: Texts, deel: number): void {
  const folder = `hoofdstukken/${deel}-bijlagen`;
  texts.set(
    `${folder}/index.md`,
    page(['titel: Bijlagen', 'soort: bijlagen'], 'De registers van deze lijst.'),
  );
  for (const [index, name] of annexes.entries())
    texts.set(
      `${folder}/${index + 1}-${name}.md`,
      page([`titel: ${capitalised(name)}`, 'soort: bijlage', `overzicht: ${name}`], 'Op volgorde van naam.'),
    );
}

const annexes = ['begrippen', 'afkortingen', 'actoren', 'regelgeving', 'bronnen', 'concordantie'];

const criteria = [1, 2, 3, 4, 5, 6].map(
  (number) =>
    `  - nummer: ${number}\n    tekst: Handelingen van de soort die nummer ${number} heeft.\n    herkomst: algemeen\n`,
);

const lijst = `titel: Generieke Selectielijst Proefdienst
id: generieke-selectielijst-proefdienst
regime: archiefwet-1995
status: concept
versie: "0.1"
datum: "2015-03"
zorgdragers: [actor-1]
periode: { van: "1945" }
taken:
  - id: uitvoering
    naam: Uitvoeren wat de wet opdraagt.
    grondslag: { regeling: wet-1, artikel: "3" }
uitzonderingscriteria:
  - id: bijzondere-gebeurtenis
    tekst: De zaak trok veel aandacht.
selectiecriteria:
${criteria.join('')}standaardAangrijpingspunt: het sluiten van het dossier
colofon:
  organisatie: Proefdienst
  toelichting:
    - Deze lijst is door een programma gemaakt om te meten. Zij betekent niets.
`;
