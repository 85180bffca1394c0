/** What a file may hold; judged by what its own index says before anything is unpacked, and held to while unpacking. */
export const limits = {
  /** Of a file as it lies on disk. */
  fileBytes: 50_000_000,
  /** Of all parts of a file together, unpacked. */
  unpackedBytes: 200_000_000,
  /** Of one part, unpacked. */
  entryBytes: 100_000_000,
  entries: 5_000,
  /** How many times as large a part of some size may become. XML of an office program stays below a hundred. */
  growth: 250,
  /** Below this size growth tells nothing. */
  grownBytes: 1_000_000,
  /** Elements within each other in a part that is XML. */
  depth: 400,
  /** Elements in such a part: each takes some hundred bytes of memory. */
  elements: 3_000_000,
  /** Of a PDF. */
  pages: 3_000,
  /** Of a sheet; empty cells before the last filled one count. */
  rows: 100_000,
  columns: 1_000,
  cells: 5_000_000,
  /** Of a sheet, all its cells together: many cells can show one long text that stands in the file once. */
  letters: 50_000_000,
} as const;

/** A size as a person says it. */
export function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 1_000_000))} MB`;
}
