import { capitalised, compound } from './names.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';

/** A text file of the generated list: path below the content folder → text. */
export type Texts = Map<string, string>;

/** Front matter and body, as an editor lays them out. */
export function page(keys: readonly string[], body: string): string {
  return `---\n${keys.join('\n')}\nherkomst: reconstructie\n---\n\n${body}\n`;
}

/** Name of the section with this number, which is its place among all sections of running text. */
export function sectionName(index: number): string {
  return `${compound(index)}-${index + 1}`;
}

const sectionsPerChapter = 5;
const chaptersPerDeel = 10;
/** One in so many sections has a table that goes over the page. */
const longTableEvery = 16;
const landscapeEvery = 23;

/**
 * The delen with running text: chapters of some sections, headings below those down to the fourth level.
 *
 * @param count - sections wanted
 * @returns the number of delen
 */
export function addChapters(texts: Texts, count: number, random: Random, writer: Writer): number {
  const chapters = Math.ceil(count / sectionsPerChapter);
  for (let index = 0; index < count; index += 1) {
    const chapter = Math.floor(index / sectionsPerChapter);
    const deel = Math.floor(chapter / chaptersPerDeel) + 1;
    const deelFolder = `hoofdstukken/${deel}-toelichting-${deel}`;
    const folder = `${deelFolder}/${(chapter % chaptersPerDeel) + 1}-hoofdstuk-${chapter + 1}`;
    if (index % (sectionsPerChapter * chaptersPerDeel) === 0)
      texts.set(`${deelFolder}/index.md`, opening([`titel: Toelichting ${deel}`, 'soort: deel'], writer));
    if (index % sectionsPerChapter === 0)
      texts.set(`${folder}/index.md`, opening([`titel: ${title(chapter * 31 + 11)} ${chapter + 1}`], writer));
    texts.set(
      `${folder}/${(index % sectionsPerChapter) + 1}-${sectionName(index)}.md`,
      page([`titel: ${title(index)} ${index + 1}`], section(index, random, writer)),
    );
    if (index % 40 === 7) texts.set(`${folder}/schema.svg`, figure);
  }
  return Math.ceil(chapters / chaptersPerDeel);
}

function opening(keys: readonly string[], writer: Writer): string {
  return page(keys, [writer.paragraph(), writer.notes()].join('\n\n'));
}

function title(index: number): string {
  return capitalised(compound(index % 900));
}

function section(index: number, random: Random, writer: Writer): string {
  const parts = [writer.passage()];
  for (let heading = 1; heading <= random.between(1, 3); heading += 1) {
    parts.push(`## ${title(random.between(0, 899))} {#kop-${index + 1}-${heading}}`, writer.passage());
    if (random.chance(0.3)) parts.push(`### ${title(random.between(0, 899))}`, writer.passage());
  }
  if (index % longTableEvery === 3) parts.push(table(index, random.between(40, 90), false, random, writer));
  else if (index % landscapeEvery === 5) parts.push(table(index, 12, true, random, writer));
  else if (random.chance(0.3)) parts.push(table(index, random.between(4, 10), false, random, writer));
  if (index % 40 === 7) parts.push('![Vakken met pijlen ertussen](schema.svg "De gang van zaken")');
  parts.push(writer.notes());
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Three columns fit the column of text, four only a landscape page. */
function table(index: number, rows: number, landscape: boolean, random: Random, writer: Writer): string {
  const line = (cells: readonly string[]): string => `| ${cells.slice(0, landscape ? 4 : 3).join(' | ')} |`;
  const body = Array.from({ length: rows }, (_, row) =>
    line([String(row + 1), title(random.between(0, 899)), writer.sentence(), title(row * 13 + index)]),
  );
  return [
    `:::tabel[${title(index + 450)} in cijfers]{#tabel-${index + 1}${landscape ? ' liggend' : ''}}`,
    line(['Nummer', 'Onderdeel', 'Omschrijving', 'Betrokken stuk']),
    line(['---', '---', '---', '---']),
    ...body,
    ':::',
  ].join('\n');
}

const figure = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120">
  <g fill="none" stroke="#000"><rect x="10" y="30" width="100" height="60"/><path d="M110 60h180"/>
  <rect x="290" y="30" width="100" height="60"/></g>
</svg>
`;
