import { tookOver } from '../../document/concordance.ts';
import { groups } from '../../document/queries.ts';
import type { Nodes } from 'mdast';
import type { Document, SourcePlace, Valuation } from '../../document/document.ts';
import { dutch } from '../../i18n/translate.ts';
import { valuationText } from '../../markdown/html/valuation-basis.ts';
import type { Owner } from './compared.ts';
import * as keys from './linked-keys.ts';
import type { Keys } from './linked-verdicts.ts';
import type { Term } from './linked-terms.ts';
import type { Scope } from './scope.ts';

/** A record of the Document, under which address the linked data have it, and what they say of its keys. */
export interface LinkedRecord {
  readonly subject: string;
  readonly owner: Owner | null;
  readonly record: object;
  readonly keys: Keys;
  /** What is said of it extra its keys, by property. */
  readonly extra?: Readonly<Record<string, readonly Term[]>>;
  /** Text with markup that stands there as plain text. */
  readonly text?: { readonly property: string; readonly nodes: readonly Nodes[] };
}

interface Named {
  readonly id: string;
  readonly source: SourcePlace;
}

/** Everything of the list that has an address in the linked data. */
export function linkedRecords(scope: Scope): LinkedRecord[] {
  const { document, addressOf } = scope;
  const each = (records: readonly Named[], of: Keys): LinkedRecord[] =>
    records.map((record) => ({ subject: addressOf(record.id), owner: record, record, keys: of }));
  const processes = groups(document);
  return [
    { subject: scope.home, owner: null, record: document, keys: keys.documentKeys },
    ...listRecords(scope),
    ...document.categorieen.flatMap((category) => [
      categoryRecord(category, scope),
      ...category.waarderingen.flatMap((one) =>
        valuationRecords(one, { id: one.id, source: category.source }, scope),
      ),
    ]),
    ...processes.map(({ id, titleText, samenvatting, source }) => ({
      subject: addressOf(id),
      owner: { id, source },
      record: { id, titleText, samenvatting },
      keys: keys.processKeys,
    })),
    ...each(document.actoren, keys.actorKeys),
    ...each(document.regelgeving, keys.lawKeys),
    ...each(document.bronnen, keys.sourceKeys),
    ...document.begrippen.map((term) => ({
      ...{ subject: addressOf(term.id), owner: term, record: term, keys: keys.glossaryKeys },
      text: { property: 'schema:description', nodes: term.definitie },
    })),
    ...document.concordantie.map((row) => ({
      ...{ subject: addressOf(row.id), owner: row, record: row, keys: keys.oldNumberKeys },
      extra: { 'rdfs:label': [dutchWords(`${row.oudLijst}, nummer ${row.oudNummer}`)] },
    })),
  ];
}

function listRecords({ document, home, inData }: Scope): LinkedRecord[] {
  const { lijst } = document;
  const trigger = lijst.standaardAangrijpingspunt;
  const numbered = (name: string, records: readonly object[], of: Keys): LinkedRecord[] =>
    records.map((record, index) => ({
      subject: inData(`${name}-${String(index + 1)}`),
      owner: null,
      record,
      keys: of,
    }));
  return [
    {
      ...{ subject: home, owner: null, record: lijst, keys: keys.listKeys },
      // A list without an introduction is described by its title.
      ...(lijst.inleiding === undefined && { extra: { 'schema:description': [dutchWords(lijst.titel)] } }),
    },
    ...numbered('historie', lijst.historie, keys.eventKeys),
    ...numbered('intrekking', lijst.intrekking, keys.repealKeys),
    ...(trigger === undefined
      ? []
      : [
          {
            subject: inData('standaard-aangrijpingspunt'),
            owner: null,
            record: { tekst: trigger },
            keys: keys.triggerKeys,
          },
        ]),
  ];
}

function categoryRecord(
  category: Document['categorieen'][number],
  { document, addressOf, pages }: Scope,
): LinkedRecord {
  const page = pages[category.id];
  const next = category.vervallen?.opvolger;
  const successor = document.categorieen.find(
    ({ nummer, processId }) =>
      nummer === next && (processId === category.processId || !category.id.startsWith('p')),
  );
  const old = document.concordantie.filter((row) => tookOver(category, row));
  return {
    ...{ subject: addressOf(category.id), owner: category, record: category, keys: keys.categoryKeys },
    text: { property: 'rdfs:comment', nodes: category.toelichting },
    extra: {
      'schema:pagination': page === undefined ? [] : [{ value: String(page), kind: 'typed' }],
      'dcterms:isReplacedBy':
        successor === undefined ? [] : [{ value: addressOf(successor.id), kind: 'address' }],
      'prov:wasDerivedFrom': old.map(({ id }) => ({ value: addressOf(id), kind: 'address' })),
    },
  };
}

/** A valuation, its term or the terms to choose from, and what they are counted from. */
function valuationRecords(
  valuation: Valuation,
  owner: Owner,
  { document, addressOf, inData }: Scope,
): LinkedRecord[] {
  const { id, termijn, alternatieven, aangrijpingspunt } = valuation;
  const single =
    termijn === undefined ? [] : [{ subject: inData(`${id}.bewaartermijn`), record: { termijn } }];
  const terms =
    alternatieven?.map((record, index) => ({
      subject: inData(`${id}.bewaartermijn-${String(index + 1)}`),
      record,
    })) ?? single;
  // What counts from nothing has no event to count from either: the label says it.
  const whole =
    aangrijpingspunt === undefined || terms.length === 0
      ? []
      : [{ subject: inData(`${id}.aangrijpingspunt`), record: aangrijpingspunt }];
  const each = (alternatieven ?? []).flatMap((one, index) =>
    one.aangrijpingspunt
      ? [
          {
            subject: inData(`${id}.bewaartermijn-${String(index + 1)}.aangrijpingspunt`),
            record: one.aangrijpingspunt,
          },
        ]
      : [],
  );
  const triggers = [...whole, ...each].map((trigger) => ({ ...trigger, owner, keys: keys.triggerKeys }));
  return [
    {
      ...{ subject: addressOf(id), owner, record: valuation, keys: keys.valuationKeys },
      extra: {
        'rdfs:label': [dutchWords(valuationText(valuation, document, dutch))],
        'mdto:bewaartermijn': terms.map(({ subject }) => ({ value: subject, kind: 'address' })),
      },
    },
    ...terms.map((term) => ({ ...term, owner, keys: keys.termKeys })),
    ...triggers,
  ];
}

function dutchWords(value: string): Term {
  return { value, kind: 'words' };
}
