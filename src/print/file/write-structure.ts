import { PDFDict, PDFHexString, PDFNumber, PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { name } from '../../pdf/library.ts';
import type { NewFile } from './new-file.ts';
import { arrayOf, dictionaryOf, objectText, reference } from './object-text.ts';
import { elementsOf } from '../../pdf/structure.ts';
import type { AttributeValue, Child, StructElement } from '../../pdf/structure.ts';

/** Objects that hold what the structure gives order to. */
export interface Carriers {
  readonly context: PDFContext;
  /** The pages of the file; `page` of marks and annotations counts in these. */
  readonly pages: readonly PDFRef[];
  /** The annotations of the file, by those that the tree names. */
  readonly annotations: ReadonlyMap<PDFRef, PDFRef>;
}

/** Facts of writing one tree. */
interface Writing extends Carriers {
  readonly file: NewFile;
  readonly ids: ReadonlyMap<StructElement, string>;
  readonly numbers: ReadonlyMap<StructElement, number>;
  /** References to elements by page and MCID. */
  readonly owners: (string | undefined)[][];
  /** Annotations with a reference to the element each belongs to, in reading order. */
  readonly linked: { readonly annotation: PDFRef; readonly owner: string }[];
}

/**
 * Writes the logical structure into a file: the tree, the way back from content and annotations to it, and the IDs
 * (ISO 32000-1, 14.7). IDs follow the reading order, so that the same document always gets the same. A list has tens
 * of thousands of elements, and every chapter has its own again: they are written as text at once.
 *
 * @param number - of the `StructTreeRoot`
 * @param root - element `Document`
 * @param carriers - they learn their key in the tree
 * @param roles - standard types of types that PDF 1.7 does not know
 */
export function writeStructure(
  file: NewFile,
  number: number,
  root: StructElement,
  carriers: Carriers,
  roles: ReadonlyMap<string, string>,
): void {
  const all = [...elementsOf(root)];
  const writing: Writing = {
    ...carriers,
    file,
    ids: idsOf(all),
    numbers: new Map(all.map((item) => [item, file.reserve()])),
    owners: carriers.pages.map(() => []),
    linked: [],
  };
  writeElement(root, reference(number), writing);
  const used = new Set(all.map(({ type }) => type));
  const mapped = [...roles].filter(([type]) => used.has(type));
  const text = dictionaryOf({
    Type: '/StructTreeRoot',
    K: refOf(root, writing),
    ParentTree: writeParentTree(writing),
    ParentTreeNextKey: String(carriers.pages.length + writing.linked.length),
    IDTree: writing.ids.size > 0 ? writeIds(writing) : null,
    RoleMap:
      mapped.length > 0
        ? dictionaryOf(Object.fromEntries(mapped.map(([type, role]) => [type, nameText(role)])))
        : null,
  });
  file.addObject({ number, text });
}

/** As many digits as the last needs: the tree of IDs is sorted by their bytes. */
function idsOf(all: readonly StructElement[]): Map<StructElement, string> {
  const wanted = new Set(all.flatMap(({ headers }) => headers));
  const bearers = all.filter((item) => item.identified || wanted.has(item));
  const digits = String(bearers.length).length;
  return new Map(bearers.map((item, index) => [item, `(e${String(index + 1).padStart(digits, '0')})`]));
}

function writeElement(item: StructElement, parent: string, writing: Writing): void {
  const { ids, file } = writing;
  const ref = refOf(item, writing);
  const page = item.children.find((child) => child.kind === 'marked-content')?.page ?? null;
  const children = item.children.map((child) => childText(child, ref, page, writing));
  const attributes = attributesOf(item, writing);
  const text = dictionaryOf({
    S: nameText(item.type),
    P: parent,
    Pg: page === null ? null : pageRef(page, writing),
    K: children.length > 1 ? arrayOf(children) : (children[0] ?? null),
    ID: ids.get(item) ?? null,
    Lang: item.lang === null ? null : PDFString.of(item.lang).toString(),
    Alt: item.alt === null ? null : PDFHexString.fromText(item.alt).toString(),
    E: item.expansion === null ? null : PDFHexString.fromText(item.expansion).toString(),
    A: attributes.length > 1 ? arrayOf(attributes) : (attributes[0] ?? null),
  });
  file.addObject({ number: numberFor(item, writing), text });
}

/** Elements below are written too. */
function childText(child: Child, parent: string, page: number | null, writing: Writing): string {
  const { file, owners, linked, annotations } = writing;
  if (child.kind === 'element') {
    writeElement(child, parent, writing);
    return refOf(child, writing);
  }
  if (child.kind === 'annotation') {
    const annotation = annotations.get(child.ref);
    if (!annotation) throw new Error('The structure refers to an annotation that is on no page.');
    linked.push({ annotation, owner: parent });
    const object = reference(file.numberOf(annotation));
    return dictionaryOf({ Type: '/OBJR', Pg: pageRef(child.page, writing), Obj: object });
  }
  const onPage = owners[child.page];
  if (onPage) onPage[child.mcid] = parent;
  if (child.page === page) return String(child.mcid);
  return dictionaryOf({ Type: '/MCR', Pg: pageRef(child.page, writing), MCID: String(child.mcid) });
}

function attributesOf({ attributes, headers }: StructElement, { ids, file }: Writing): string[] {
  const cells = headers.flatMap((cell) => ids.get(cell) ?? []);
  const owners = new Set([...attributes.keys(), ...(cells.length > 0 ? ['Table'] : [])]);
  return [...owners].map((owner) => {
    const entries: Record<string, string> = { O: nameText(owner) };
    for (const [key, value] of attributes.get(owner) ?? []) entries[key] = valueText(value, file);
    if (owner === 'Table' && cells.length > 0) entries.Headers = arrayOf(cells);
    return dictionaryOf(entries);
  });
}

function valueText(value: AttributeValue, file: NewFile): string {
  if (typeof value === 'string') return value;
  if (value instanceof PDFObject) return objectText(value, file.numberOf);
  return arrayOf(value.map((number) => PDFNumber.of(number).toString()));
}

/** Pages have the first keys, their annotations the following. */
function writeParentTree({ file, context, pages, owners, linked }: Writing): string {
  const numbers: string[] = [];
  for (const [index, page] of pages.entries()) {
    context.lookup(page, PDFDict).set(name('StructParents'), PDFNumber.of(index));
    const entries = Array.from(owners[index] ?? [], (owner) => owner ?? 'null');
    numbers.push(String(index), added(arrayOf(entries), file));
  }
  for (const [index, { annotation, owner }] of linked.entries()) {
    context.lookup(annotation, PDFDict).set(name('StructParent'), PDFNumber.of(pages.length + index));
    numbers.push(String(pages.length + index), owner);
  }
  return added(dictionaryOf({ Nums: arrayOf(numbers) }), file);
}

function writeIds(writing: Writing): string {
  const names = [...writing.ids].flatMap(([item, id]) => [id, refOf(item, writing)]);
  return added(dictionaryOf({ Names: arrayOf(names) }), writing.file);
}

/** Adds an object. @returns a reference to it */
function added(text: string, file: NewFile): string {
  const number = file.reserve();
  file.addObject({ number, text });
  return reference(number);
}

function numberFor(item: StructElement, { numbers }: Writing): number {
  const number = numbers.get(item);
  if (number === undefined) throw new Error('An element of the structure is not part of the tree.');
  return number;
}

function refOf(item: StructElement, writing: Writing): string {
  return reference(numberFor(item, writing));
}

function pageRef(page: number, { file, pages }: Writing): string {
  const ref = pages[page];
  if (!ref) throw new Error(`The structure refers to page ${String(page + 1)}, which is not in the file.`);
  return reference(file.numberOf(ref));
}

function nameText(text: string): string {
  return name(text).asString();
}
