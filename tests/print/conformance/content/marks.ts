/** Which marked content a painting operator stands in. */
import { at, dictOf, entriesOf, numberOf, textOf } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import type { Element, Structure } from '../read/structure.ts';
import { isDict, isName } from '../read/values.ts';
import type { List, PdfValue } from '../read/values.ts';

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
  [tag, properties]: List,
  resources: Value,
  owner: PdfValue,
  structure: Structure,
): Mark {
  const named = isName(properties) ? dictOf(at(resources, 'Properties', properties.name)) : undefined;
  const direct = isDict(properties) ? properties : undefined;
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

function latin(operand: PdfValue | undefined): string | undefined {
  return operand instanceof Uint8Array ? Buffer.from(operand).toString('latin1') : undefined;
}
