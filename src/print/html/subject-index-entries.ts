import type { Document } from '../../document/document.ts';
import { compareText } from '../../document/natural-order.ts';
import { printedBlocks } from '../../document/printed-blocks.ts';

/** Something that the list speaks of, with all places where it does. */
export interface IndexEntry {
  /** The words that it is found by. */
  readonly name: string;
  /** What the list has of it, to lead to. */
  readonly id: string;
  /** Blocks of the text that name it, in the order of the document. */
  readonly blocks: readonly string[];
  /** Categories that name it, in their order: those that follow each other together. */
  readonly categories: readonly CategoryRun[];
}

/** Categories that follow each other. */
export interface CategoryRun {
  /** The first of them. */
  readonly id: string;
  /** Their numbers: `1.1`, or `1.1–1.4`. */
  readonly words: string;
}

/**
 * Terms, actors, laws, sources and abbreviations with the places that name them, by alphabet. What has an abbreviation
 * stands under it, together with the abbreviation itself; what no printed place names is left out.
 */
export function indexEntries(document: Document): IndexEntry[] {
  const printed = new Map(printedBlocks(document).map(({ id, owner }, index) => [id, { owner, index }]));
  const categories = document.categorieen.filter(({ id }) => printed.has(id));
  const ids = Map.groupBy(namesOf(document), ([, name]) => name);
  const mentions = Map.groupBy(document.verwijzingen, ({ to }) => to);
  return [...ids]
    .flatMap(([name, named]): IndexEntry[] => {
      const own = new Set(named.map(([id]) => id));
      const from = new Set([...own].flatMap((id) => (mentions.get(id) ?? []).map((mention) => mention.from)));
      const places = [...from].flatMap((id) => {
        const place = printed.get(id);
        return place === undefined || own.has(place.owner) ? [] : [{ id, ...place }];
      });
      const inCategories = new Set(places.map(({ owner }) => owner));
      const listed = new Set(categories.map(({ id }) => id));
      const blocks = places
        .filter(({ owner }) => !listed.has(owner))
        .toSorted((one, other) => one.index - other.index)
        .map(({ id }) => id);
      const runs = runsOf(categories, (id) => inCategories.has(id));
      const [first] = named.map(([id]) => id);
      return first === undefined || (blocks.length === 0 && runs.length === 0)
        ? []
        : [{ name, id: first, blocks, categories: runs }];
    })
    .toSorted((one, other) => compareText(one.name, other.name));
}

/** What is found, each by its id and the words that it is found by; those with most to say of it first. */
function namesOf({
  begrippen,
  actoren,
  regelgeving,
  bronnen,
  afkortingen,
}: Document): (readonly [id: string, name: string])[] {
  return [
    ...begrippen.map(({ id, term }) => [id, term] as const),
    ...actoren.map(({ id, naam, afkorting }) => [id, afkorting ?? naam] as const),
    ...regelgeving.map(({ id, citeertitel, afkorting }) => [id, afkorting ?? citeertitel] as const),
    ...bronnen.map(({ id, titel, kort }) => [id, kort ?? titel] as const),
    ...afkortingen.map(({ id, kort }) => [id, kort] as const),
  ];
}

/** From so many on, those in between are left to the reader. */
const longRun = 3;

function runsOf(categories: Document['categorieen'], isNamed: (id: string) => boolean): CategoryRun[] {
  const runs: { id: string; nummer: string }[][] = [];
  let open: { id: string; nummer: string }[] = [];
  for (const { id, nummer } of categories) {
    if (!isNamed(id)) open = [];
    else if (open.push({ id, nummer }) === 1) runs.push(open);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (run.length < longRun) return run.map(({ id, nummer }) => ({ id, words: nummer }));
    return [{ id: first.id, words: `${first.nummer}–${last.nummer}` }];
  });
}
