/** The structure tree: elements with the type they are mapped to, and what content belongs to each. */
import { at, entriesOf, listOf, nameOf, numberOf } from './objects.ts';
import type { Value } from './objects.ts';
import { nameTree, numberTree } from './trees.ts';
import { isDict } from './values.ts';
import type { Dict, PdfValue } from './values.ts';

/** Marked content in a page or a form. */
export interface ContentKid {
  readonly kind: 'content';
  /** Page dictionary or form. */
  readonly owner: PdfValue;
  readonly mcid: number;
}

/** An annotation or an XObject. */
export interface ObjectKid {
  readonly kind: 'object';
  readonly object: PdfValue;
}

export interface Element {
  readonly kind: 'element';
  readonly dict: Dict;
  /** As written. */
  readonly type: string;
  /** What the role map makes of it. */
  readonly role: string;
  readonly parent: Element | undefined;
  readonly kids: readonly (Element | ContentKid | ObjectKid)[];
  /** "Document/Sect/L[2]": the number tells it from its equals under one parent. */
  readonly path: string;
}

export interface Structure {
  readonly root: Value;
  /** In reading order. */
  readonly elements: readonly Element[];
  readonly roleMap: ReadonlyMap<string, string>;
  readonly parentTree: ReadonlyMap<number, PdfValue>;
  readonly ids: ReadonlyMap<string, PdfValue>;
  /** Who claims a piece of marked content. */
  readonly claims: (owner: PdfValue, mcid: number) => readonly Element[];
  /** Who claims an annotation. */
  readonly holders: (object: PdfValue) => readonly Element[];
}

export function readStructure(catalog: Dict): Structure {
  const root = at(catalog, 'StructTreeRoot');
  const roleMap = new Map(
    entriesOf(at(root, 'RoleMap')).flatMap(([from, to]): [string, string][] => {
      const name = nameOf(to);
      return name === undefined ? [] : [[from, name]];
    }),
  );
  const reader = new Reader(roleMap);
  reader.kids(root, undefined, undefined);
  return {
    root,
    elements: reader.elements,
    roleMap,
    parentTree: numberTree(at(root, 'ParentTree')),
    ids: nameTree(at(root, 'IDTree')),
    claims: (owner, mcid) => reader.claims.get(owner)?.get(mcid) ?? [],
    holders: (object) => reader.holders.get(object) ?? [],
  };
}

/** Where a chain of the role map ends; a chain that comes back on itself ends where it does. */
export function mapped(type: string, roleMap: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let role = type;
  for (let next = roleMap.get(role); next !== undefined && !seen.has(role); next = roleMap.get(role)) {
    seen.add(role);
    role = next;
  }
  return role;
}

class Reader {
  readonly elements: Element[] = [];
  readonly claims = new Map<PdfValue, Map<number, Element[]>>();
  readonly holders = new Map<PdfValue, Element[]>();
  readonly #roleMap: ReadonlyMap<string, string>;
  readonly #seen = new Set<Dict>();

  constructor(roleMap: ReadonlyMap<string, string>) {
    this.#roleMap = roleMap;
  }

  kids(dict: Value, parent: Element | undefined, page: Value): Element['kids'] {
    const counts = new Map<string, number>();
    return listOf(at(dict, 'K')).flatMap((kid): Element['kids'][number][] => {
      const found = this.#kid(kid, parent, page, counts);
      return found === undefined ? [] : [found];
    });
  }

  #kid(
    kid: PdfValue,
    parent: Element | undefined,
    page: Value,
    counts: Map<string, number>,
  ): Element['kids'][number] | undefined {
    if (typeof kid === 'number') return this.#content(kid, page, parent);
    const type = nameOf(at(kid, 'Type'));
    const ownPage = at(kid, 'Pg') ?? page;
    if (type === 'MCR') return this.#content(numberOf(at(kid, 'MCID')), at(kid, 'Stm') ?? ownPage, parent);
    if (type === 'OBJR') return this.#object(at(kid, 'Obj'), parent);
    return isDict(kid) && !this.#seen.has(kid) ? this.#element(kid, parent, counts) : undefined;
  }

  #content(mcid: number | undefined, owner: Value, parent: Element | undefined): ContentKid | undefined {
    if (mcid === undefined || owner === undefined || parent === undefined) return undefined;
    const claims = this.claims.get(owner) ?? new Map<number, Element[]>();
    this.claims.set(owner, claims.set(mcid, [...(claims.get(mcid) ?? []), parent]));
    return { kind: 'content', owner, mcid };
  }

  #object(object: Value, parent: Element | undefined): ObjectKid | undefined {
    if (object === undefined || parent === undefined) return undefined;
    this.holders.set(object, [...(this.holders.get(object) ?? []), parent]);
    return { kind: 'object', object };
  }

  #element(dict: Dict, parent: Element | undefined, counts: Map<string, number>): Element {
    this.#seen.add(dict);
    const type = nameOf(at(dict, 'S')) ?? '(no type)';
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const path = `${parent === undefined ? '' : `${parent.path}/`}${type}[${count}]`;
    const kids: Element['kids'][number][] = [];
    const role = mapped(type, this.#roleMap);
    const element: Element = { kind: 'element', dict, type, role, parent, kids, path };
    this.elements.push(element);
    kids.push(...this.kids(dict, element, at(dict, 'Pg')));
    return element;
  }
}
