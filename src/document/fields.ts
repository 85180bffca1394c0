import { labelOfField } from '../i18n/field-label.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Blocks, Category } from './document.ts';

/** The ways in which the block of a category shows a value, each with the values that it can show. */
export interface RowValues {
  readonly text: string;
  /** One after the other, with a semicolon between them. */
  readonly list: readonly string[];
  readonly blocks: Blocks;
  readonly period: NonNullable<Category['periode']>;
  /** Keys of records, each a link. */
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly exceptions: readonly string[];
  readonly basis: Category['grondslag'];
  readonly valuations: Category['waarderingen'];
  readonly lapsed: NonNullable<Category['vervallen']>;
  /** Names, each with its values. */
  readonly features: Category['kenmerken'];
}

/** The ways that fit the values of a field. */
type RowKind<Value> = {
  [Kind in keyof RowValues]: NonNullable<Value> extends RowValues[Kind] ? Kind : never;
}[keyof RowValues];

interface Field<Kind extends keyof RowValues = keyof RowValues> {
  /** Its row in the block of a category, on the site and in the PDF; null where it has none there. */
  readonly row: Kind | null;
  /** The property that says it in linked data; null where the vocabularies have none. */
  readonly linked: `${string}:${string}` | null;
  /** Lists have it or do without: where they have it, it is a column and a filter too. */
  readonly own?: true;
  /** What its row and its label call it, where that is not its key. */
  readonly name?: string;
}

/**
 * What becomes of every field of a category, in the order in which archivists print the rows. The JSON and the tables
 * of data have every key of the schema by themselves. A label that is not the name stands in the fixed texts, at
 * `categorie.` and the name.
 */
export const categoryFields = {
  id: { row: null, linked: 'schema:identifier' },
  nummer: { row: null, linked: 'schema:termCode' },
  titel: { row: null, linked: 'schema:name' },
  soort: { row: null, linked: null },
  proces: { row: null, linked: null },
  processId: { row: null, linked: 'dcterms:isPartOf' },
  herkomst: { row: null, linked: 'dcterms:provenance' },
  vervallen: { row: 'lapsed', linked: 'dcterms:isReplacedBy' },
  omschrijving: { row: 'text', linked: 'schema:description' },
  actoren: { row: 'actors', linked: 'dcterms:relation' },
  periode: { row: 'period', linked: 'schema:temporalCoverage' },
  grondslag: { row: 'basis', linked: 'dcterms:source' },
  grondslagTekst: { row: 'text', linked: null },
  bron: { row: 'sources', linked: 'dcterms:source' },
  product: { row: 'list', linked: null },
  voorbeelden: { row: 'list', linked: null },
  waarderingen: { row: 'valuations', linked: 'dcterms:hasPart', name: 'waardering' },
  uitzonderingen: { row: 'exceptions', linked: null },
  typering: { row: 'text', linked: null, own: true },
  procesobject: { row: 'text', linked: null, own: true },
  procestermijn: { row: 'text', linked: null, own: true },
  taakgebieden: { row: 'list', linked: null, own: true },
  uuid: { row: 'text', linked: null },
  kenmerken: { row: 'features', linked: null },
  opmerking: { row: 'text', linked: null },
  toelichting: { row: 'blocks', linked: 'rdfs:comment' },
  uitvoerbaar: { row: null, linked: null },
  afwijkingen: { row: null, linked: null },
  source: { row: null, linked: null },
} as const satisfies { readonly [Key in keyof Category]-?: Field<RowKind<Category[Key]>> };

/** The properties that say something of a category. */
export type CategoryProperty = NonNullable<(typeof categoryFields)[keyof Category]['linked']>;

/** The keys of all fields, in their order. */
export const categoryKeys = Object.keys(categoryFields) as (keyof Category)[];

/** The keys of fields that are a column and a filter where a list has them. */
export const ownFieldKeys = categoryKeys.filter((key): key is OwnFieldKey => 'own' in categoryFields[key]);

type OwnFieldKey = {
  [Key in keyof typeof categoryFields]: (typeof categoryFields)[Key] extends { own: true } ? Key : never;
}[keyof typeof categoryFields];

/** The rows of a category's block, each with the key of its field, the name in its id and how it shows the value. */
export const categoryRowFields = categoryKeys.flatMap((key) => {
  const { row, name = key }: Field = categoryFields[key];
  return row === null ? [] : [{ key, name, kind: row }];
});

/** What readers see above a field. */
export function fieldLabel(key: keyof Category, t: Translate): string {
  const { name = key }: Field = categoryFields[key];
  return labelOfField(name, t);
}
