import { createBlockNames } from '../document/block-names.ts';
import { categoryKey } from '../document/category-key.ts';
import type { Blocks, Category, Document, Valuation } from '../document/document.ts';
import { categoryKeys, fieldLabel } from '../document/fields.ts';
import { entryNames } from '../document/entry-names.ts';
import { textsFor } from '../document/list-kinds.ts';
import { idOf, registerNames } from '../document/registers.ts';
import type { Register } from '../document/registers.ts';
import { printValuation } from '../document/valuation/print.ts';
import { formatDate } from '../i18n/dates.ts';
import { dutch } from '../i18n/translate.ts';
import type { Translate } from '../i18n/translate.ts';
import { listItself } from './piece.ts';
import { splitWords, wordsOf } from './words.ts';

/** A valuation in words, however its source spells it. */
export interface SaidValuation {
  /** As lists print it. */
  readonly printed: string;
  /** Every key of it, also what is not printed: its actors, what it rests on. */
  readonly whole: string;
}

/** A category, an entry of a register or the list itself, as it is compared. */
export interface Compared {
  readonly id: string;
  /** What it is known by from one edition to the next. */
  readonly key: string;
  /** Whether it is a category; its key is then printed. */
  readonly category: boolean;
  /** Name of the group it stands in. */
  readonly group: string;
  /** What each field says, by its name for people; a field that says nothing is left out. */
  readonly fields: ReadonlyMap<string, string>;
  /** Running text among the fields. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly valuations: readonly SaidValuation[];
  /** The number has lapsed. */
  readonly lapsed: boolean;
}

/** What is no content of a category, or is compared by itself. */
const aside: ReadonlySet<keyof Category> = new Set<keyof Category>([
  'id',
  'nummer',
  'proces',
  'processId',
  'source',
  'uitvoerbaar',
  'afwijkingen',
  'waarderingen',
  'toelichting',
  'omschrijving',
]);

/**
 * The categories of an edition in the form in which they are compared with those of a later one: whom and what they point at by
 * name, as that has it. What is only called otherwise there has not changed in every category.
 *
 * @param t - texts of the later edition
 */
export function comparedCategories(document: Document, later: Document, t: Translate): Compared[] {
  const names = new Map([...entryNames(document), ...entryNames(later)]);
  const nameOf: NameOf = (register, key) => names.get(idOf(register, key)) ?? key;
  return document.categorieen
    .map((category) => ({
      ...withNames(category, nameOf),
      bron: category.bron.map((key) => nameOf('bronnen', key)),
      waarderingen: category.waarderingen.map((valuation) => withNames(valuation, nameOf)),
    }))
    .map(comparedWith(t));
}

type NameOf = (register: Register, key: string) => string;

/** With the names of actors and regulations in the place of their keys. */
function withNames<T extends Pick<Category, 'actoren' | 'grondslag'>>(record: T, nameOf: NameOf): T {
  return {
    ...record,
    actoren: record.actoren.map((key) => nameOf('actoren', key)),
    grondslag: record.grondslag.map((one) => ({ ...one, regeling: nameOf('regelgeving', one.regeling) })),
  };
}

function comparedWith(t: Translate): (category: Category) => Compared {
  return (category) => ({
    id: category.id,
    key: categoryKey(category),
    category: true,
    group: category.proces,
    fields: fieldsOf(
      categoryKeys
        .filter((key) => !aside.has(key))
        .map((key) => [fieldLabel(key, t).toLowerCase(), category[key]] as const),
    ),
    texts: textsOf([
      ['toelichting', wordsOf(category.toelichting)],
      ['omschrijving', splitWords(category.omschrijving ?? '')],
    ]),
    valuations: category.waarderingen.map(saidOfValuation),
    lapsed: category.vervallen !== undefined,
  });
}

function saidOfValuation(valuation: Valuation): SaidValuation {
  // Its source may spell it in more than one way.
  return { printed: printValuation(valuation), whole: said({ ...valuation, ruw: undefined }) };
}

/** What an entry is known by where its key is the number of its row. */
const rowKeys: readonly string[] = ['oudLijst', 'oudNummer'];

/** Keys of the list that tell which edition it is and how it came about, and are no content of it. */
const ofEdition: ReadonlySet<string> = new Set([
  'historie',
  'wijzigingsnota',
  'afwijkingen',
  'status',
  'versie',
  'datum',
  'melding',
]);

/** The entries of all registers and what the list says of itself, in the form in which they are compared. */
export function comparedEntries(document: Document): Compared[] {
  const lijst = Object.entries(document.lijst).filter(([key]) => !ofEdition.has(key));
  const entries = registerNames
    .filter((register) => register !== 'zienswijzen')
    .flatMap((register) =>
      (document[register] as readonly EntryLike[]).map((entry) => comparedEntry(register, entry)),
    );
  return [
    ...entries,
    ...document.zienswijzen.map(comparedViewOf(document)),
    plain({ id: listItself, key: 'lijst', fields: fieldsOf(lijst) }),
  ];
}

interface EntryLike {
  readonly id: string;
  readonly definitie?: Blocks;
}

function comparedEntry(register: Register, { id, definitie, ...rest }: EntryLike): Compared {
  const record: Readonly<Record<string, unknown>> = { ...rest };
  const said = Object.entries(record).filter(([key]) => !['source', 'afwijkingen', 'naam'].includes(key));
  const named = register === 'concordantie' ? rowKeys.map((key) => record[key]).join(' ') : id;
  return plain({
    id,
    key: `${register} ${named}`,
    fields: fieldsOf([...said, ...(register === 'actoren' ? [['naam', record.naam] as const] : [])]),
    texts: textsOf(definitie ? [['definitie', wordsOf(definitie)]] : []),
  });
}

/** A view with what is said of each of its parts, as the page with the answers says it. */
function comparedViewOf(document: Document): (view: View) => Compared {
  const placeOf = createBlockNames(document, textsFor(document.lijst));
  return (view) => comparedView(view, placeOf);
}

type View = Document['zienswijzen'][number];

function comparedView(
  { id, wijze, ontvangen, opTijd, onderdelen }: View,
  placeOf: (id: string) => string,
): Compared {
  const perPart = onderdelen.map(({ onderdeel, blok, samenvatting, antwoord, besluit, wijzigingen }) => {
    const of = onderdeel === 0 ? dutch('nota.geheel') : dutch('nota.onderdeel', { nummer: onderdeel });
    const name = (what: string): string => `${of}, ${what.toLowerCase()}`;
    return {
      fields: [
        [name(dutch('nota.veld.plaats')), blok && placeOf(blok)],
        [name(dutch('nota.besluit')), dutch(`nota.besluit.${besluit}`)],
        [name(dutch('nota.gewijzigd')), wijzigingen.map(placeOf)],
      ] as const,
      texts: [
        [name(dutch('nota.veld.samenvatting')), splitWords(samenvatting)],
        [name(dutch('nota.antwoord')), splitWords(antwoord)],
      ] as const,
    };
  });
  return plain({
    id,
    key: `zienswijzen ${id}`,
    fields: fieldsOf([
      [dutch('nota.veld.wijze'), dutch(`nota.wijze.${wijze}`)],
      [dutch('nota.veld.ontvangen'), ontvangen && formatDate(ontvangen)],
      [
        dutch('nota.veld.op-tijd'),
        opTijd === undefined ? undefined : dutch(`wijzigingen.waarde.${opTijd ? 'ja' : 'nee'}`),
      ],
      ...perPart.flatMap(({ fields }) => fields),
    ]),
    texts: textsOf(perPart.flatMap(({ texts }) => texts)),
  });
}

function plain(given: Pick<Compared, 'id' | 'key' | 'fields'> & Partial<Compared>): Compared {
  return { category: false, group: '', texts: new Map(), valuations: [], lapsed: false, ...given };
}

function textsOf(
  texts: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(texts.filter(([, words]) => words.length > 0));
}

function fieldsOf(fields: readonly (readonly [string, unknown])[]): ReadonlyMap<string, string> {
  return new Map(fields.map(([key, value]) => [key, said(value)] as const).filter(([, text]) => text !== ''));
}

/** A value of a record in words; what is empty or no says nothing. */
function said(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return dutch('wijzigingen.waarde.ja');
  if (Array.isArray(value)) return value.map(said).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => key !== 'id' && key !== 'source')
      .map(([key, inner]) => [key, said(inner)] as const)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key} ${text}`)
      .join(', ');
  return typeof value === 'string' || typeof value === 'number' ? splitWords(String(value)).join(' ') : '';
}
