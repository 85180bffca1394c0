/** Which marked content a painting operator stands in. */
import type { PDFObject } from '@cantoo/pdf-lib';
import { at, dictOf, entriesOf, numberOf, textOf } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import type { Element, Structure } from '../read/structure.ts';
import { isName } from './tokens.ts';
import type { Operand } from './tokens.ts';

export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  /** The element that claims it. */
  readonly element: Element | undefined;
  readonly lang: string | undefined;
  readonly actualText: boolean;
}

/** What an open sequence of marked content says: its tag, and its properties direct or by name. */
export function readMark(
  [tag, properties]: readonly Operand[],
  resources: Value,
  owner: PDFObject,
  structure: Structure,
): Mark {
  const named = isName(properties) ? dictOf(at(resources, 'Properties', properties.name)) : undefined;
  const direct = properties instanceof Map ? (properties as ReadonlyMap<string, Operand>) : undefined;
  const id = direct?.get('MCID');
  const mcid = typeof id === 'number' ? id : numberOf(at(named, 'MCID'));
  return {
    tag: isName(tag) ? tag.name : '',
    mcid,
    element: mcid === undefined ? undefined : structure.claims(owner, mcid)[0],
    lang: latin(direct?.get('Lang')) ?? textOf(at(named, 'Lang')),
    actualText: direct?.has('ActualText') ?? entriesOf(named).some(([key]) => key === 'ActualText'),
  };
}

function latin(operand: Operand | undefined): string | undefined {
  return operand instanceof Uint8Array ? Buffer.from(operand).toString('latin1') : undefined;
}
