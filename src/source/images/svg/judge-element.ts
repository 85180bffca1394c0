import { addressFault, fragmentOf } from './address.ts';
import { elements, holdingOf, xlinkAttributes, xmlAttributes } from './allowed.ts';
import { judgeCss } from './css.ts';
import type { UnsafeDrawing } from '../findings.ts';
import type { SvgFault } from './fault.ts';
import { isInert, svgNamespace, xlinkNamespace, xmlNamespace, xmlnsNamespace } from './namespaces.ts';
import type { Attribute, Opening } from './read.ts';

const isHandler = (name: string): boolean => /^on[a-z]+$/i.test(name);

/** What was found in an element and its attributes, or in one of those. */
export interface Judged {
  readonly faults: readonly SvgFault[];
  /** Ids of the parts of the drawing that it points to. */
  readonly targets: readonly string[];
}

const nothing: Judged = { faults: [], targets: [] };

/** Everything that is wrong with an element and its attributes, and what they point to; not what stands in it. */
export function judgeOpening(opening: Opening): Judged {
  const { at, uri, local, name } = opening;
  if (uri === svgNamespace ? !elements.has(local) : !isInert(uri) || /^script$/i.test(local))
    return refused(at, { kind: 'element-refused', name, local, hasNamespace: uri !== '' });
  const judged = opening.attributes.map((attribute) => judgeAttribute(opening, attribute));
  return {
    faults: judged.flatMap(({ faults }) => faults),
    targets: judged.flatMap(({ targets }) => targets),
  };
}

function refused(at: number, noticed: UnsafeDrawing): Judged {
  return { faults: [{ at, ...noticed }], targets: [] };
}

function judgeAttribute({ uri: home, local: element }: Opening, attribute: Attribute): Judged {
  const { at, local, uri, value } = attribute;
  if (uri === xmlnsNamespace) return nothing;
  if (isHandler(local)) return refused(at, { kind: 'attribute-script', name: attribute.name });
  if (uri === xlinkNamespace && local === 'href') return judgeAddress(element, attribute);
  const allowed = uri === xlinkNamespace ? xlinkAttributes : uri === xmlNamespace ? xmlAttributes : null;
  if (allowed ? allowed.has(local) : uri !== '' && isInert(uri)) return nothing;
  // An attribute without a namespace belongs to its element: what that is for, only its program knows.
  if (uri === '' && home !== svgNamespace) return nothing;
  const holding = uri === '' ? holdingOf(local) : null;
  if (holding === null)
    return refused(at, { kind: 'attribute-refused', name: attribute.name, local, element });
  if (holding === 'address') return judgeAddress(element, attribute);
  // A value that calls no function and has no escape holds no address either.
  if (holding === 'text' || (holding === 'css' && !/[(\\]/.test(value))) return nothing;
  const { faults, paintings } = judgeCss(value, holding === 'style' ? 'declarations' : 'value');
  return {
    // Where in the value it stands nobody can tell once its references are filled in.
    faults: faults.map((fault) => ({ ...fault, at })),
    targets: paintings.flatMap(({ targets }) => targets),
  };
}

function judgeAddress(element: string, { at, value }: Attribute): Judged {
  const target = fragmentOf(value);
  if (target !== null) return { faults: [], targets: [target] };
  const fault = addressFault(element, value);
  return fault ? refused(at, fault) : nothing;
}

/** By what a style sheet and an address know an element. */
export interface Names {
  readonly id: string | null;
  readonly classes: readonly string[];
}

/** The names that an element has in the drawing. */
export function namesOf({ attributes }: Opening): Names {
  const valueOf = (name: string): string | null =>
    attributes.find(({ uri, local }) => uri === '' && local === name)?.value ?? null;
  return { id: valueOf('id'), classes: valueOf('class')?.split(/\s+/).filter(Boolean) ?? [] };
}
