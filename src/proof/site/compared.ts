import { faultAt } from '../fault.ts';
import type { Fault, FaultCode } from '../fault.ts';
import type { Segment } from '../segment.ts';
import type { WantedPlace } from './expected-pages.ts';
import type { SitePage } from './read.ts';

/** What a page must show beside what it shows. */
export interface ComparedPage {
  readonly path: string;
  readonly wanted: readonly WantedPlace[];
  readonly page: SitePage;
}

/** A fault of the site at a segment. */
export function siteFault(
  code: FaultCode,
  segment: Pick<Segment, 'block' | 'source'> | null,
  path: string,
  found: string,
  expected: string,
): Fault {
  return faultAt(code, segment, { page: null, path }, found, expected);
}
