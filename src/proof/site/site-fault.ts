import type { Block } from '../../document/document.ts';
import { faultAt } from '../fault.ts';
import type { Fault, FaultCode } from '../fault.ts';

/** A fault of the site at a block, or at none in particular. */
export function siteFault(
  code: FaultCode,
  block: Pick<Block, 'id' | 'source'> | null,
  path: string,
  found: string,
  expected: string,
): Fault {
  const at = block && { block: block.id, source: block.source };
  return faultAt(code, at, { page: null, path }, found, expected);
}
