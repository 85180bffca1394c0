import { samePassages } from '../compare/same-passages.ts';
import type { SamePassages } from '../compare/same-passages.ts';
import type { KeptIds } from '../document/assemble/blocks.ts';
import type { Block, BlockKind, Document } from '../document/document.ts';
import { blockId, readBlockId } from '../i18n/block-id.ts';
import type { BlockId, BlockNumber } from '../i18n/block-id.ts';
import { between } from './between.ts';

/** What is numbered by where it stands alone; anything else has a number or a name of its own. */
const counted: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'table', 'row', 'figure']);

/**
 * The ids that the blocks of a list have by those of its earlier editions. A passage that was there keeps its id, as long as it
 * stands in the same section; one that was not gets an id after that of the passage before it, which nothing has had in any
 * edition. What stands in a section, category or term that was numbered otherwise keeps its number in there.
 *
 * @param editions - the earlier ones, the oldest first
 * @param now - the list, its blocks numbered by where they stand
 * @returns by the id that a block has by where it stands; none for what has that id
 */
export function keptIds(editions: readonly Document[], now: Document): KeptIds {
  const last = editions.at(-1);
  const kept = new Map<string, string>();
  if (last === undefined) return kept;
  const same = samePassages(last, now);
  const given = givenNumbers(editions);
  for (const group of groupsOf(now)) {
    const { letter, holder } = group;
    const present = kept.get(holder) ?? holder;
    const old = heldBefore(holder, same) ?? present;
    const taken = [old, present].flatMap((one) => given.get(`${one}.${letter}`) ?? []);
    const had = group.blocks.map(({ id }) => numberIn(old, letter, same.blocks.get(id)));
    const numbers = numbersOf(had, taken, group.first);
    for (const [index, { id }] of group.blocks.entries()) {
      const name = blockId({ holder: present, letter, number: numbers[index] ?? [] });
      if (name !== id) kept.set(id, name);
    }
  }
  return kept;
}

interface Group extends Pick<BlockId, 'holder' | 'letter'> {
  readonly blocks: readonly Block[];
  /** The number of the first by where it stands: of what follows on the words of a lid not 1. */
  readonly first: BlockNumber;
}

/** What is counted together, in the order of the document: a table comes before its rows. Notes are numbered in print. */
function groupsOf({ blokken }: Document): Group[] {
  const notes = new Set(blokken.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  const groups = new Map<string, Group & { readonly blocks: Block[] }>();
  for (const block of blokken) {
    const read = counted.has(block.kind) ? readBlockId(block.id) : null;
    if (read === null || isWithin(read.holder, notes)) continue;
    const { holder, letter, number: first } = read;
    const key = `${holder}.${letter}`;
    const group = groups.get(key) ?? { holder, letter, first, blocks: [] };
    groups.set(key, group);
    group.blocks.push(block);
  }
  return [...groups.values()];
}

function isWithin(holder: string, ids: ReadonlySet<string>): boolean {
  const outer = readBlockId(holder)?.holder;
  return ids.has(holder) || (outer !== undefined && isWithin(outer, ids));
}

/** What a section, category, term or table was in the edition before, by id. */
function heldBefore(holder: string, { holders, blocks }: SamePassages): string | undefined {
  return holders.get(holder) ?? blocks.get(holder);
}

/** The number that a block had in this; null where it was no block of it. */
function numberIn(holder: string, letter: string, id: string | undefined): BlockNumber | null {
  const read = id === undefined ? null : readBlockId(id);
  return read?.holder === holder && read.letter === letter ? read.number : null;
}

/** All numbers that were given in any edition, by what they are counted in. */
function givenNumbers(editions: readonly Document[]): ReadonlyMap<string, readonly BlockNumber[]> {
  const ids = new Set(editions.flatMap(({ blokken }) => blokken.map(({ id }) => id)));
  const read = [...ids].flatMap((id) => readBlockId(id) ?? []);
  const groups = Map.groupBy(read, ({ holder, letter }) => `${holder}.${letter}`);
  return new Map([...groups].map(([key, all]) => [key, all.map(({ number }) => number)]));
}

/** Gives what has no number one behind that of the block before it. */
function numbersOf(
  had: readonly (BlockNumber | null)[],
  given: readonly BlockNumber[],
  [first = 1]: BlockNumber,
): BlockNumber[] {
  const kept = had.filter((number) => number !== null);
  const taken = [...given, ...kept];
  let last: BlockNumber = [first - 1];
  return had.map((number) => {
    last = number ?? between(last, kept, taken);
    if (number === null) taken.push(last);
    return last;
  });
}
