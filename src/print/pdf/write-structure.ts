import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { name } from './library.ts';
import { elementsOf } from './structure.ts';
import type { AttributeValue, Kid, StructElement } from './structure.ts';

/** Objects that hold what the structure gives order to. */
export interface Carriers {
  /** The pages of the file; `page` of marks and annotations counts in these. */
  readonly pages: readonly PDFRef[];
  /** The annotations of the file, by those that the tree names. */
  readonly annotations: ReadonlyMap<PDFRef, PDFRef>;
}

/** Facts of writing one tree. */
interface Writing extends Carriers {
  readonly context: PDFContext;
  readonly ids: ReadonlyMap<StructElement, string>;
  readonly refs: Map<StructElement, PDFRef>;
  /** Elements by page and MCID. */
  readonly owners: (PDFRef | undefined)[][];
  /** Annotations with the element each belongs to, in reading order. */
  readonly linked: { readonly annotation: PDFRef; readonly owner: PDFRef }[];
}

/**
 * Writes the logical structure into a PDF: the tree, the way back from content and annotations to it, and the IDs
 * (ISO 32000-1, 14.7). IDs follow the reading order, so that the same document always gets the same.
 *
 * @param root - element `Document`
 * @param roles - standard types of types that PDF 1.7 does not know
 * @returns the `StructTreeRoot`
 */
export function writeStructure(
  context: PDFContext,
  root: StructElement,
  carriers: Carriers,
  roles: ReadonlyMap<string, string>,
): PDFRef {
  const all = [...elementsOf(root)];
  const writing: Writing = {
    ...carriers,
    context,
    ids: idsOf(all),
    refs: new Map(),
    owners: carriers.pages.map(() => []),
    linked: [],
  };
  for (const item of all) writing.refs.set(item, context.nextRef());
  const top = context.nextRef();
  writeElement(root, top, writing);
  const used = new Set(all.map(({ type }) => type));
  const mapped = [...roles].filter(([type]) => used.has(type));
  context.assign(
    top,
    dictionary(context, {
      Type: name('StructTreeRoot'),
      K: refOf(root, writing),
      ParentTree: writeParentTree(writing),
      ParentTreeNextKey: PDFNumber.of(carriers.pages.length + writing.linked.length),
      ...(writing.ids.size > 0 && { IDTree: writeIds(writing) }),
      ...(mapped.length > 0 && {
        RoleMap: dictionary(context, Object.fromEntries(mapped.map(([type, role]) => [type, name(role)]))),
      }),
    }),
  );
  return top;
}

/** As many digits as the last needs: the tree of IDs is sorted by their bytes. */
function idsOf(all: readonly StructElement[]): Map<StructElement, string> {
  const wanted = new Set(all.flatMap(({ headers }) => headers));
  const bearers = all.filter((item) => item.identified || wanted.has(item));
  const digits = String(bearers.length).length;
  return new Map(bearers.map((item, index) => [item, `e${String(index + 1).padStart(digits, '0')}`]));
}

function writeElement(item: StructElement, parent: PDFRef, writing: Writing): void {
  const { context, pages, ids } = writing;
  const ref = refOf(item, writing);
  const page = item.kids.find((kid) => kid.kind === 'mark')?.page ?? null;
  const kids = item.kids.map((kid) => writeKid(kid, ref, page, writing));
  const id = ids.get(item);
  const attributes = attributesOf(item, writing);
  context.assign(
    ref,
    dictionary(context, {
      S: name(item.type),
      P: parent,
      ...(page !== null && { Pg: pages[page] }),
      ...(kids.length > 0 && { K: kids.length === 1 ? kids[0] : arrayOf(context, kids) }),
      ...(id !== undefined && { ID: PDFString.of(id) }),
      ...(item.lang !== null && { Lang: PDFString.of(item.lang) }),
      ...(item.alt !== null && { Alt: PDFHexString.fromText(item.alt) }),
      ...(attributes.length > 0 && {
        A: attributes.length === 1 ? attributes[0] : arrayOf(context, attributes),
      }),
    }),
  );
}

function writeKid(kid: Kid, parent: PDFRef, page: number | null, writing: Writing): PDFObject {
  const { context, pages, owners, linked, annotations } = writing;
  if (kid.kind === 'element') {
    writeElement(kid, parent, writing);
    return refOf(kid, writing);
  }
  if (kid.kind === 'annotation') {
    const annotation = annotations.get(kid.ref);
    if (!annotation) throw new Error('The structure refers to an annotation that is on no page.');
    linked.push({ annotation, owner: parent });
    return dictionary(context, { Type: name('OBJR'), Pg: pages[kid.page], Obj: annotation });
  }
  const onPage = owners[kid.page];
  if (onPage) onPage[kid.mcid] = parent;
  if (kid.page === page) return PDFNumber.of(kid.mcid);
  return dictionary(context, {
    Type: name('MCR'),
    Pg: pages[kid.page],
    MCID: PDFNumber.of(kid.mcid),
  });
}

function attributesOf({ attributes, headers }: StructElement, { context, ids }: Writing): PDFObject[] {
  const cells = headers.flatMap((cell) => ids.get(cell) ?? []).map((id) => PDFString.of(id));
  const owners = new Set([...attributes.keys(), ...(cells.length > 0 ? ['Table'] : [])]);
  return [...owners].map((owner) =>
    dictionary(context, {
      O: name(owner),
      ...Object.fromEntries(
        [...(attributes.get(owner) ?? [])].map(([key, value]) => [key, valueOf(context, value)]),
      ),
      ...(owner === 'Table' && cells.length > 0 && { Headers: arrayOf(context, cells) }),
    }),
  );
}

function valueOf(context: PDFContext, value: AttributeValue): PDFObject {
  if (value instanceof PDFObject) return value;
  return arrayOf(
    context,
    value.map((number) => PDFNumber.of(number)),
  );
}

/** Pages have the first keys, their annotations the following. */
function writeParentTree({ context, pages, owners, linked }: Writing): PDFRef {
  const numbers: PDFObject[] = [];
  for (const [index, page] of pages.entries()) {
    context.lookup(page, PDFDict).set(name('StructParents'), PDFNumber.of(index));
    const entries = Array.from(owners[index] ?? [], (owner) => owner ?? context.obj(null));
    numbers.push(PDFNumber.of(index), context.register(arrayOf(context, entries)));
  }
  for (const [index, { annotation, owner }] of linked.entries()) {
    context.lookup(annotation, PDFDict).set(name('StructParent'), PDFNumber.of(pages.length + index));
    numbers.push(PDFNumber.of(pages.length + index), owner);
  }
  return context.register(dictionary(context, { Nums: arrayOf(context, numbers) }));
}

function writeIds(writing: Writing): PDFRef {
  const { context, ids } = writing;
  const names = [...ids].flatMap(([item, id]) => [PDFString.of(id), refOf(item, writing)]);
  return context.register(dictionary(context, { Names: arrayOf(context, names) }));
}

function refOf(item: StructElement, { refs }: Writing): PDFRef {
  const ref = refs.get(item);
  if (!ref) throw new Error('An element of the structure is not part of the tree.');
  return ref;
}

function dictionary(context: PDFContext, entries: Record<string, PDFObject | undefined>): PDFDict {
  const result = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) if (value) result.set(name(key), value);
  return result;
}

function arrayOf(context: PDFContext, items: readonly (PDFObject | undefined)[]): PDFArray {
  const result = PDFArray.withContext(context);
  for (const item of items) if (item) result.push(item);
  return result;
}
