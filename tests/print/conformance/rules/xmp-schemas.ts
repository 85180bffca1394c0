/** The properties that PDF/A-2 takes as known (XMP 2005 and ISO 19005-2, 6.6.4), and the shape each must have. */
import { PDFA_EXTENSION } from '../read/xmp.ts';
import type { Packet, Shape } from '../read/xmp.ts';

export const DC = 'http://purl.org/dc/elements/1.1/';
export const XMP = 'http://ns.adobe.com/xap/1.0/';
export const PDF = 'http://ns.adobe.com/pdf/1.3/';
export const PDFA_ID = 'http://www.aiim.org/pdfa/ns/id/';
export const PDFUA_ID = 'http://www.aiim.org/pdfua/ns/id/';

type Schema = Readonly<Partial<Record<Shape, string>>>;

const KNOWN: Readonly<Record<string, Schema>> = {
  [DC]: {
    text: 'coverage format identifier source',
    Alt: 'description rights title',
    Bag: 'contributor language publisher relation subject type',
    Seq: 'creator date',
  },
  [XMP]: {
    text: 'BaseURL CreateDate CreatorTool Label MetadataDate ModifyDate Nickname Rating',
    Alt: 'Thumbnails',
    Bag: 'Advisory Identifier',
  },
  [PDF]: { text: 'Keywords PDFVersion Producer Trapped' },
  'http://ns.adobe.com/xap/1.0/mm/': {
    text: 'DocumentID InstanceID Manager ManageTo ManageUI ManagerVariant OriginalDocumentID RenditionClass RenditionParams VersionID',
    Seq: 'History Versions',
    Bag: 'Ingredients',
    structure: 'DerivedFrom ManagedFrom RenditionOf',
  },
  'http://ns.adobe.com/xap/1.0/rights/': {
    text: 'Certificate Marked WebStatement',
    Bag: 'Owner',
    Alt: 'UsageTerms',
  },
  [PDFA_ID]: { text: 'amd conformance corr part' },
  [PDFA_EXTENSION]: { Bag: 'schemas' },
};

const DATES: readonly string[] = ['CreateDate', 'ModifyDate', 'MetadataDate'];
/** ISO 8601 as XMP takes it: a date, and a time with its zone. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/u;

/** Properties that stand for nothing known or not for what they should, and descriptions of schemas that are not whole. */
export function undescribed({ properties, schemas }: Packet): string[] {
  const faults = properties.flatMap(({ namespace, prefix, name, shape, values }): string[] => {
    if (namespace === XMP && DATES.includes(name) && !DATE.test(values[0] ?? ''))
      return [`${prefix}:${name} is no date.`];
    const expected = shapeOf(KNOWN[namespace], name);
    const described = schemas.find((schema) => schema.namespace === namespace);
    if (expected !== undefined)
      return expected === shape ? [] : [`${prefix}:${name} is written as ${shape}, not as ${expected}.`];
    return described?.properties.has(name) === true ? [] : [`Nothing describes ${prefix}:${name}.`];
  });
  const gaps = schemas.flatMap(({ prefix, lacks }) =>
    lacks.length === 0 ? [] : [`The description of the schema ${prefix} lacks ${lacks.join(', ')}.`],
  );
  return [...faults, ...gaps];
}

function shapeOf(schema: Schema | undefined, name: string): Shape | undefined {
  const shapes = Object.entries(schema ?? {}) as [Shape, string][];
  return shapes.find(([, names]) => names.split(' ').includes(name))?.[0];
}
