/** Edits of a list as an editor makes them, each with what a comparison must say of it. */
import type { BlockContent, Paragraph, Text } from 'mdast';
import type { Document, Passage, Section } from '../../src/document/document.ts';
import type { Change } from '../../src/compare/piece.ts';
import type { Random } from '../random.ts';

interface Edit {
  readonly what: string;
  readonly edited: Document;
  readonly expected: readonly Pick<Change, 'fates' | 'weight' | 'before' | 'after'>[];
}

/** The same all the way down, to be changed. */
type Open<T> = T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T;
type Draft = Open<Document>;

interface Site {
  readonly section: Open<Section>;
  readonly passage: Open<Passage>;
  readonly index: number;
  readonly block: Paragraph;
}

/** Makes edits of every kind in turn. */
export function seededEdits(document: Document, random: Random, count: number): Edit[] {
  // Where words stand in the files is half of it, and no edit is about that.
  const plain = JSON.stringify(document, (key, value: unknown) => (key === 'position' ? undefined : value));
  return Array.from({ length: count }, (_, index) => {
    const edited = JSON.parse(plain) as Draft;
    const [name, make] = kinds[index % kinds.length] ?? kinds[0];
    const expected = make(edited, random);
    return { what: `edit ${String(index + 1)}: ${name}`, edited: edited as Document, expected };
  });
}

type Make = (list: Draft, random: Random) => Edit['expected'];

const kinds: readonly [readonly [string, Make], ...(readonly [string, Make])[]] = [
  ['a paragraph moved to another section', moved],
  ['a paragraph split', split],
  ['two paragraphs merged', merged],
  ['a category renumbered', renumbered],
  ['a heading retitled', retitled],
  ['sections in another order', reordered],
  ['a valuation changed', valuationChanged],
  ['a word changed', wordChanged],
  ['a cell of a table changed', cellChanged],
  ['a note changed', noteChanged],
  ['only the style changed', styleChanged],
  ['a paragraph taken out', takenOut],
  ['a paragraph added', added],
];

function moved(list: Draft, random: Random): Edit['expected'] {
  const { passage, index, block, section } = random.pick(sites(list));
  const other = random.pick(sites(list).filter((one) => one.section !== section));
  passage.blocks.splice(index, 1);
  other.passage.blocks.splice(other.index, 0, block as Open<BlockContent>);
  return one('verplaatst', [idOf(block)], [idOf(block)]);
}

function split(list: Draft, random: Random): Edit['expected'] {
  const { passage, index, block } = random.pick(
    sites(list).filter((site) => site.block.children.length === 1),
  );
  const words = textOf(block).value.split(/\s+/);
  const at = random.between(8, words.length - 8);
  const [first, second] = [words.slice(0, at), words.slice(at)].map((part, half) =>
    paragraph(part.join(' '), `${idOf(block)}-${String(half)}`),
  ) as [Paragraph, Paragraph];
  passage.blocks.splice(index, 1, first as Open<BlockContent>, second as Open<BlockContent>);
  return one('gesplitst', [idOf(block)], [idOf(first), idOf(second)]);
}

function merged(list: Draft, random: Random): Edit['expected'] {
  const all = sites(list);
  const pairs = all.flatMap((site) => {
    const next = all.find(({ passage, index }) => passage === site.passage && index === site.index + 1);
    return next ? [[site, next] as const] : [];
  });
  const [site, next] = random.pick(pairs);
  const block: Paragraph = {
    ...site.block,
    children: [...site.block.children, { type: 'text', value: ' ' }, ...next.block.children],
  };
  site.passage.blocks.splice(site.index, 2, block as Open<BlockContent>);
  return one('samengevoegd', [idOf(site.block), idOf(next.block)], [idOf(block)]);
}

function renumbered(list: Draft, random: Random): Edit['expected'] {
  const category = random.pick(list.categorieen.filter(({ vervallen }) => vervallen === undefined));
  const was = category.id;
  category.nummer = '99.9';
  category.id = 'c99.9';
  return [{ fates: ['hernummerd'], weight: 'categorie', before: [was], after: ['c99.9'] }];
}

function retitled(list: Draft, random: Random): Edit['expected'] {
  const section = random.pick(
    sections(list)
      .filter(({ naming }) => naming === 'derived')
      .filter(hasText),
  );
  section.title = [{ type: 'text', value: 'Heel andere woorden' }];
  section.titleText = 'Heel andere woorden';
  section.name = 'heel-andere-woorden';
  return one('gewijzigd', [section.id], [section.id]);
}

function reordered(list: Draft, random: Random): Edit['expected'] {
  const { children } = random.pick(sections(list).filter((section) => section.children.length > 2));
  const last = random.pick(children.slice(-1));
  children.unshift(...children.splice(-1));
  return one('verplaatst', [last.id], [last.id]);
}

function valuationChanged(list: Draft, random: Random): Edit['expected'] {
  const category = random.pick(
    list.categorieen.filter((each) => each.waarderingen[0]?.termijn !== undefined),
  );
  random.pick(category.waarderingen.slice(0, 1)).termijn = 'P37Y';
  return [{ fates: ['gewijzigd'], weight: 'waardering', before: [category.id], after: [category.id] }];
}

function wordChanged(list: Draft, random: Random): Edit['expected'] {
  const { block } = random.pick(sites(list));
  const text = textOf(block);
  text.value = text.value.replace(/\S+/, 'Niettegenstaande');
  return one('gewijzigd', [idOf(block)], [idOf(block)]);
}

function cellChanged(list: Draft, random: Random): Edit['expected'] {
  const tables = blocksOf(list).flatMap((block) => (block.type === 'captionedTable' ? [block] : []));
  const table = random.pick(tables);
  const row = random.pick(table.children[1].children.slice(1));
  random.pick(row.children).children = [{ type: 'text', value: 'een andere waarde' }];
  return one('gewijzigd', [idOf(table)], [idOf(table)]);
}

function noteChanged(list: Draft, random: Random): Edit['expected'] {
  const note = random.pick(sections(list).flatMap(({ notes }) => notes));
  const [block] = note.blocks as unknown as Paragraph[];
  block?.children.push({ type: 'text', value: ' Dat was zo.' });
  return one('gewijzigd', [note.id], [note.id]);
}

function styleChanged(list: Draft, random: Random): Edit['expected'] {
  const { block } = random.pick(sites(list));
  block.children = [{ type: 'strong', children: block.children }];
  for (const note of sections(list).flatMap(({ notes }) => notes)) note.number += 1;
  return [];
}

function takenOut(list: Draft, random: Random): Edit['expected'] {
  const { passage, index, block } = random.pick(sites(list));
  passage.blocks.splice(index, 1);
  return one('vervallen', [idOf(block)], []);
}

function added(list: Draft, random: Random): Edit['expected'] {
  const { passage, index } = random.pick(sites(list));
  const block = paragraph('Zestien zwarte zwanen zwommen zingend zuidwaarts.', 'nieuw.a1');
  passage.blocks.splice(index, 0, block as Open<BlockContent>);
  return one('nieuw', [], ['nieuw.a1']);
}

function one(
  fate: Change['fates'][number],
  before: readonly string[],
  after: readonly string[],
): Edit['expected'] {
  return [{ fates: [fate], weight: 'tekst', before, after }];
}

function sections(list: Draft): Open<Section>[] {
  const all = (some: readonly Open<Section>[]): Open<Section>[] =>
    some.flatMap((section) => [section, ...all(section.children)]);
  return all(list.delen);
}

function blocksOf(list: Draft): BlockContent[] {
  return sections(list).flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks as BlockContent[]));
}

/** The paragraphs that begin with a good many words and stand in a section itself. */
function sites(list: Draft): Site[] {
  return sections(list).flatMap((section) =>
    section.passages.flatMap((passage) =>
      (passage.blocks as BlockContent[]).flatMap((block, index) =>
        block.type === 'paragraph' &&
        block.children[0]?.type === 'text' &&
        block.children[0].value.split(/\s+/).length >= 20
          ? [{ section, passage, index, block }]
          : [],
      ),
    ),
  );
}

function hasText({ passages }: Open<Section>): boolean {
  return passages.some(({ blocks }) => blocks.length > 0);
}

function textOf({ children }: Paragraph): Text {
  return children[0] as Text;
}

function paragraph(value: string, blockId: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }], data: { blockId } };
}

function idOf({ data }: { readonly data?: { readonly blockId?: string } | undefined }): string {
  return data?.blockId ?? '';
}
