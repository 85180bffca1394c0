/** A PDF under construction: tagged content is added element by element, and all of it may be changed before it is saved. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { addFont, encode } from './font.ts';
import type { FontParts } from './font.ts';
import { rgbProfile } from './icc.ts';
import { XMP } from './xmp.ts';

/** Plain values and objects of pdf-lib mixed; a string is a name. */
export type Literal = string | number | boolean | PDFObject | readonly Literal[] | Entries;
export interface Entries {
  readonly [key: string]: Literal;
}

/** How a file keeps its objects: all by themselves with a table, or in streams, which may be left unpacked. */
export type Form = 'table' | 'streams' | 'open streams';

export class Draft {
  readonly document: PDFDocument;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict;
  readonly resources: PDFDict;
  readonly page: PDFDict;
  readonly fonts: FontParts;
  readonly root: PDFDict;
  readonly intent: PDFDict;
  /** Elements that a fault may want, by name. */
  readonly named = new Map<string, PDFDict>();
  /** Elements by MCID on the page. */
  readonly parents: PDFArray;
  readonly numbers: PDFArray;
  readonly ids: PDFArray;
  readonly annotations: PDFArray;
  content: string;
  xmp: string | undefined = XMP;
  /** What the stream of metadata says of itself. */
  metadata: Entries = { Type: 'Metadata', Subtype: 'XML' };

  constructor(document: PDFDocument) {
    const { context } = document;
    const make = (entries: Entries): PDFDict => {
      const dict = this.dict(entries);
      context.register(dict);
      return dict;
    };
    this.document = document;
    this.context = context;
    this.catalog = document.catalog;
    this.fonts = addFont(context);
    this.resources = make({ Font: { F1: context.register(this.fonts.font) } });
    this.page = document.addPage([400, 600]).node;
    set(this.page, { Resources: this.ref(this.resources), StructParents: 0, Tabs: 'S' }, context);
    this.info = make({
      Title: PDFString.of('Zes & zeven'),
      Author: PDFString.of('Een ministerie'),
      Producer: PDFString.of('A test'),
      CreationDate: PDFString.of("D:20150302100000+01'00'"),
    });
    this.parents = context.obj([]);
    this.numbers = context.obj([0, context.register(this.parents)]);
    this.ids = context.obj([]);
    this.annotations = context.obj([]);
    set(this.page, { Annots: this.annotations }, context);
    this.root = make({
      Type: 'StructTreeRoot',
      K: [],
      ParentTree: { Nums: this.numbers },
      IDTree: { Names: this.ids },
    });
    const profile = context.register(context.stream(rgbProfile(), { N: 3 }));
    this.intent = make({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('RGB'),
    });
    set(this.intent, { DestOutputProfile: profile }, context);
    this.content = `/Artifact <</Type /Pagination>> BDC ${this.shown('Kop', 20)} EMC\n`;
    this.#completeCatalog();
  }

  #completeCatalog(): void {
    const { context } = this;
    this.set(this.catalog, {
      Lang: PDFString.of('nl-NL'),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: this.ref(this.root),
      OutputIntents: context.obj([this.ref(this.intent)]),
      PageLabels: { Nums: [0, { S: 'D' }] },
    });
    context.trailerInfo.Info = this.ref(this.info);
    const id = PDFHexString.of('00112233445566778899AABBCCDDEEFF');
    context.trailerInfo.ID = context.obj([id, id]);
  }

  dict(entries: Entries): PDFDict {
    const dict = this.context.obj({});
    this.set(dict, entries);
    return dict;
  }

  ref(object: PDFObject): PDFObject {
    return this.context.getObjectRef(object) ?? this.context.register(object);
  }

  set(dict: PDFDict, entries: Entries): void {
    set(dict, entries, this.context);
  }

  /** A new element at the end of another one (or of the tree), with a line of text if it has any. */
  add(parent: PDFDict | string, type: string, entries: Entries = {}, text?: string): PDFDict {
    const above = typeof parent === 'string' ? this.element(parent) : parent;
    const element = this.dict({ Type: 'StructElem', S: type, P: this.ref(above), K: [], ...entries });
    kidsOf(above).push(this.context.register(element));
    if (text !== undefined) this.mark(element, this.shown(text, 40 + 15 * this.parents.size()));
    return element;
  }

  element(name: string): PDFDict {
    const found = name === 'root' ? this.root : this.named.get(name);
    if (found === undefined) throw new Error(`There is no element ${name}.`);
    return found;
  }

  /** Content of an element; returns its MCID. */
  mark(element: PDFDict, operators: string): number {
    const mcid = this.parents.size();
    this.parents.push(this.ref(element));
    this.claim(element, mcid);
    this.content += `/Content <</MCID ${mcid}>> BDC ${operators} EMC\n`;
    return mcid;
  }

  /** Makes an element claim marked content of the page. */
  claim(element: PDFDict, mcid: number): void {
    this.set(element, { Pg: this.ref(this.page) });
    kidsOf(element).push(this.context.obj(mcid));
  }

  /** Gives an element an ID that can be found. */
  identify(element: PDFDict, id: string): void {
    this.set(element, { ID: PDFString.of(id) });
    this.ids.push(PDFString.of(id));
    this.ids.push(this.ref(element));
  }

  /** An annotation at the end of an element. */
  annotate(element: PDFDict, entries: Entries): PDFDict {
    const key = this.numbers.size() / 2;
    const annotation = this.dict({
      Type: 'Annot',
      Rect: [10, 10, 90, 30],
      F: 4,
      StructParent: key,
      ...entries,
    });
    const ref = this.context.register(annotation);
    this.annotations.push(ref);
    this.numbers.push(this.context.obj(key));
    this.numbers.push(this.ref(element));
    kidsOf(element).push(this.context.obj({ Type: 'OBJR', Obj: ref, Pg: this.ref(this.page) }));
    return annotation;
  }

  /** Operators that show a text. */
  shown(text: string, top: number): string {
    return `BT /F1 12 Tf 20 ${600 - top} Td ${encode(text)} Tj ET`;
  }

  /** A resource under a name. */
  resource(kind: string, name: string, object: PDFObject): void {
    const kinds = this.resources.lookupMaybe(PDFName.of(kind), PDFDict) ?? this.context.obj({});
    kinds.set(PDFName.of(name), this.ref(object));
    this.set(this.resources, { [kind]: kinds });
  }

  async save(form: Form = 'table'): Promise<Uint8Array> {
    const { context } = this;
    if (this.xmp !== undefined) {
      const metadata = context.stream(Buffer.from(this.xmp));
      set(metadata.dict, this.metadata, context);
      this.set(this.catalog, { Metadata: context.register(metadata) });
    }
    this.set(this.page, { Contents: context.register(context.stream(Buffer.from(this.content, 'latin1'))) });
    if (form === 'open streams') return PDFStreamWriter.forContext(context, 1000, false).serializeToBuffer();
    const useObjectStreams = form === 'streams';
    return this.document.save({ useObjectStreams, addDefaultPage: false, updateFieldAppearances: false });
  }
}

function set(dict: PDFDict, entries: Entries, context: PDFContext): void {
  // The types of pdf-lib have one overload for each kind of value and none for a value of any kind.
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), context.obj(value as string));
}

function kidsOf(element: PDFDict): PDFArray {
  return element.lookup(PDFName.of('K'), PDFArray);
}
