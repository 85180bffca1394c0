/** An entry in the directory of a compound file, with the numbers of those beside and below it; -1 for none. */
interface Entry {
  readonly type: number;
  readonly previousProperty: number;
  readonly nextProperty: number;
  readonly childProperty: number;
  readonly sizeBlock: number;
}

/** What the library reads a compound file with. */
interface Reader {
  getNextBlockInner: (block: number, table: readonly number[]) => number;
  createPropertyHierarchy: (entries: readonly Entry[], from: Entry) => void;
  readProperty: (entry: Entry) => Uint8Array;
}

/** Bytes in the smallest block. */
const smallest = 64;
/** So often the blocks of a file may be gone through: each stream is read a few times. */
const times = 8;
/** Even a small file may take so many steps. */
const fewest = 10_000;
const none = -1;

/**
 * Has the reading of a message of Outlook fail where it would never end: `@kenjiuno/msgreader` 1.28.0 follows chains of blocks
 * and the tree of its directory for as long as they go on, and in a damaged or hostile file they go round. It also believes
 * any length that an entry tells. No report found.
 *
 * @param message - that is to be read: its reading throws then
 * @param size - of the file, in bytes
 */
export function guardCompound(message: object, size: number): void {
  const { reader } = message as { readonly reader: Reader };
  const { getNextBlockInner, createPropertyHierarchy, readProperty } = reader;
  const most = Math.max(fewest, (size / smallest) * times);
  let steps = 0;
  let isTree = false;
  reader.getNextBlockInner = (block, table) => {
    steps += 1;
    if (steps > most) throw new RangeError('Blocks of the file go round');
    return getNextBlockInner.call(reader, block, table);
  };
  reader.createPropertyHierarchy = (entries, from) => {
    isTree ||= isTreeOf(entries);
    if (!isTree) throw new RangeError('The directory of the file is no tree');
    createPropertyHierarchy.call(reader, entries, from);
  };
  reader.readProperty = (entry) => {
    if (entry.sizeBlock < 0 || entry.sizeBlock > size) throw new RangeError('More than the file holds');
    return readProperty.call(reader, entry);
  };
}

/** Whether no entry is reached from the first by two ways. */
function isTreeOf(entries: readonly Entry[]): boolean {
  const seen = new Set<number>();
  const waiting = [0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (seen.has(at) || entry === undefined) return false;
    seen.add(at);
    const { previousProperty, nextProperty, childProperty } = entry;
    waiting.push(...[previousProperty, nextProperty, childProperty].filter((one) => one !== none));
  }
  return true;
}
