/** What the id of a block says of it within what it stands in: `.a4`, or `.a4-1` of one that was put in after that. */
const lastPart = /^(.+)\.([a-z])(\d+(?:-\d+)*)$/;

/** The number of a block: mostly one; `[4, 1]` comes after `[4]` and before `[5]`, without which there would be none between. */
export type BlockNumber = readonly number[];

/** The id of a block, taken apart. */
export interface BlockId {
  /** What it is numbered in: a section, category, entry, note or table. */
  readonly holder: string;
  /** Of which kind it is: `a` of an alinea. */
  readonly letter: string;
  readonly number: BlockNumber;
}

/** Reads the id of what is numbered within something else; null for any other. */
export function readBlockId(id: string): BlockId | null {
  const [, holder, letter, number] = lastPart.exec(id) ?? [];
  if (holder === undefined || letter === undefined || number === undefined) return null;
  return { holder, letter, number: number.split('-').map(Number) };
}

/** The id that says this. */
export function blockId({ holder, letter, number }: BlockId): string {
  return `${holder}.${letter}${number.join('-')}`;
}
