import type { Fault } from './fault.ts';

/** How much was compared, for the summary of a build. */
export interface Counts {
  readonly blocks: number;
  readonly segments: number;
  readonly tables: number;
  readonly rows: number;
  readonly notes: number;
  readonly links: number;
  readonly images: number;
  /** Printed page numbers, or pages that the site shows. */
  readonly numbers: number;
}

/** What came out of comparing one output with the Document; without faults they agree. */
export interface HalfReport {
  readonly faults: readonly Fault[];
  readonly counts: Counts;
}

/** What came out of comparing the open data with the Document. */
export interface DataReport {
  readonly faults: readonly Fault[];
  /** How many files were read, and how many values were compared. */
  readonly counts: { readonly files: number; readonly values: number };
}

/** What came out of comparing all. */
export interface ProofReport {
  readonly faults: readonly Fault[];
  readonly pdf: Counts;
  readonly site: Counts;
  readonly data: DataReport['counts'];
}
