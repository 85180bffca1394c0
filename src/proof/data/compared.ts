import type { SourcePlace } from '../../document/document.ts';
import type { Fault, FaultCode } from '../fault.ts';

/** What came out of comparing a file with the Document. */
export interface Comparison {
  readonly faults: readonly Fault[];
  /** How many values were compared. */
  readonly values: number;
}

/** A record that a fault can name. */
export interface Owner {
  readonly id: string;
  readonly source: SourcePlace | null;
}

/** A fault of a file, by its path below `/data/`. */
export function dataFault(
  code: FaultCode,
  file: string,
  owner: Owner | null,
  found: string,
  expected: string,
): Fault {
  const { id: block = null, source = null } = owner ?? {};
  return { code, block, source, page: null, path: `/data/${file}`, found, expected };
}

/** Brings comparisons together in their order. */
export function together(all: readonly Comparison[]): Comparison {
  return {
    faults: all.flatMap(({ faults }) => faults),
    values: all.reduce((sum, { values }) => sum + values, 0),
  };
}

/** A file that cannot be read at all (BW14). */
export function unreadable(file: string, error: unknown): Comparison {
  const words = error instanceof Error ? error.message : String(error);
  return { faults: [dataFault('BW14', file, null, words, 'een bestand dat te lezen is')], values: 0 };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record that says where it stands in the source; another has nothing that a fault could name. */
export function ownerOf(value: unknown): Owner | null {
  if (!isRecord(value) || typeof value.id !== 'string') return null;
  return { id: value.id, source: isRecord(value.source) ? (value.source as unknown as SourcePlace) : null };
}
