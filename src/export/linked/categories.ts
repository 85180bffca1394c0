import type { Herkomst } from '../../document/schema/primitives.ts';
import { tookOver } from '../../document/concordance.ts';
import { hasCategories } from '../../document/list-kinds.ts';
import { successorOf } from '../../document/queries.ts';
import type { Category, Valuation } from '../../document/document.ts';
import type { CategoryProperty } from '../../document/fields.ts';
import { idOf } from '../../document/registers.ts';
import type { Trigger } from '../../document/schema/trigger.ts';
import { dutch } from '../../i18n/translate.ts';
import { valuationText } from '../../markdown/html/valuation-basis.ts';
import { xsdDuration } from '../duration.ts';
import { plainText } from '../plain-text.ts';
import { dataUrl } from '../publication.ts';
import type { Published } from '../publication.ts';
import { code, interval, link, resource, typed, words } from './resource.ts';
import type { Properties, Resource } from './resource.ts';

/** Every category with its valuations, in the terms of MDTO. */
export function categoryResources(published: Published): Resource[] {
  const { categorieen, lijst } = published.document;
  if (!hasCategories(lijst)) return [];
  const values = new Set(categorieen.flatMap(({ waarderingen }) => waarderingen.map(({ waarde }) => waarde)));
  const origins = new Set(categorieen.flatMap(({ herkomst }) => herkomst ?? []));
  return [
    ...categorieen.flatMap((category) => [
      categoryResource(category, published),
      ...category.waarderingen.flatMap((valuation) => valuationResources(valuation, published)),
    ]),
    ...[...values].sort().map((waarde) =>
      resource(valueIri(waarde, published), ['mdto:BegripGegevens'], {
        'mdto:begripCode': code(waarde),
        'mdto:begripBegrippenlijst': link(conceptListIri('waardering', published)),
        'mdto:begripLabel': words(dutch(`waardering.${waarde}`)),
      }),
    ),
    ...[...origins].sort().map((herkomst) =>
      resource(provenanceIri(herkomst, published.site), ['dcterms:ProvenanceStatement'], {
        'rdfs:label': words(herkomst),
      }),
    ),
    ...defaultTrigger(published),
    ...conceptLists(published),
  ];
}

function categoryResource(category: Category, { document, site, pages, urlOf }: Published): Resource {
  const oldNumbers = document.concordantie.filter((row) => tookOver(category, row));
  const successor = successorOf(category, document);
  const page = pages?.[category.id];
  return resource(urlOf(category.id), ['schema:DefinedTerm', 'prov:Entity'], {
    'schema:identifier': code(category.id),
    'schema:termCode': code(category.nummer),
    'schema:name': words(category.titel),
    'schema:description': words(category.omschrijving),
    'rdfs:comment': words(plainText(category.toelichting)),
    'schema:inDefinedTermSet': link(site),
    'schema:url': link(urlOf(category.id)),
    'schema:pagination': code(page === undefined ? undefined : String(page)),
    'schema:temporalCoverage': interval(category.periode),
    // Whether the words are those of the draft: who quotes the list has to know.
    'dcterms:provenance': category.herkomst === undefined ? [] : link(provenanceIri(category.herkomst, site)),
    'dcterms:isPartOf': category.processId === '' ? [] : link(urlOf(category.processId)),
    'dcterms:hasPart': category.waarderingen.flatMap(({ id }) => link(urlOf(id))),
    'dcterms:isReplacedBy': successor === undefined ? [] : link(urlOf(successor.id)),
    'dcterms:source': [
      ...category.grondslag.flatMap(({ regeling }) => link(urlOf(idOf('regelgeving', regeling)))),
      ...category.bron.flatMap((key) => link(urlOf(idOf('bronnen', key)))),
    ],
    'dcterms:relation': category.actoren.flatMap((key) => link(urlOf(idOf('actoren', key)))),
    'prov:wasDerivedFrom': oldNumbers.flatMap(({ id }) => link(urlOf(id))),
  } satisfies Properties & Record<CategoryProperty, unknown>);
}

/** A valuation, and its term as MDTO has it: how long, and counted from what. */
function valuationResources(valuation: Valuation, published: Published): Resource[] {
  const { document, urlOf, site } = published;
  const { id, waarde, grondslag, aangrijpingspunt, periode, actoren } = valuation;
  const terms = termsOf(valuation, `${dataUrl(site)}lijst.jsonld#${id}.bewaartermijn`);
  const triggerIri = `${dataUrl(site)}lijst.jsonld#${id}.aangrijpingspunt`;
  const own = resource(urlOf(id), ['prov:Entity'], {
    'schema:identifier': code(id),
    'rdfs:label': words(valuationText(valuation, document, dutch)),
    'mdto:waardering': link(valueIri(waarde, published)),
    'mdto:bewaartermijn': terms.flatMap(({ iri }) => link(iri)),
    'schema:temporalCoverage': interval(periode),
    'dcterms:source': grondslag.flatMap(({ regeling }) => link(urlOf(idOf('regelgeving', regeling)))),
    'dcterms:relation': actoren.flatMap((key) => link(urlOf(idOf('actoren', key)))),
  });
  if (terms.length === 0) return [own];
  const standard = document.lijst.standaardAangrijpingspunt === undefined ? null : defaultTriggerIri(site);
  const described = terms.map(({ iri, termijn, voorwaarde, aangrijpingspunt: event }) =>
    resource(iri, ['mdto:TermijnGegevens'], {
      'rdfs:label': voorwaarde === undefined ? [] : words(voorwaarde),
      'mdto:termijnLooptijd': typed(xsdDuration(termijn), 'xsd:duration'),
      'mdto:termijnTriggerStartLooptijd': link(
        event ? `${iri}.aangrijpingspunt` : aangrijpingspunt === undefined ? standard : triggerIri,
      ),
    }),
  );
  const events = [
    ...(aangrijpingspunt ? [{ iri: triggerIri, event: aangrijpingspunt }] : []),
    ...terms.flatMap((one) =>
      one.aangrijpingspunt ? [{ iri: `${one.iri}.aangrijpingspunt`, event: one.aangrijpingspunt }] : [],
    ),
  ];
  return [own, ...described, ...events.map(({ iri, event }) => triggerResource(iri, event, published))];
}

function triggerResource(iri: string, { code: kind, tekst }: Trigger, published: Published): Resource {
  return resource(iri, ['mdto:BegripGegevens'], {
    'mdto:begripCode': code(kind),
    'mdto:begripBegrippenlijst': link(conceptListIri('aangrijpingspunt', published)),
    'mdto:begripLabel': words(tekst),
  });
}

interface Term {
  readonly iri: string;
  readonly termijn: string;
  readonly voorwaarde?: string | undefined;
  readonly aangrijpingspunt?: Trigger | undefined;
}

/** The term of a valuation, or those to choose from, each with an address. */
function termsOf({ termijn, alternatieven }: Valuation, iri: string): Term[] {
  if (alternatieven === undefined) return termijn === undefined ? [] : [{ iri, termijn }];
  return alternatieven.map((one, index) => ({ ...one, iri: `${iri}-${String(index + 1)}` }));
}

/** What a term is counted from where the category does not say: the list says it once. */
function defaultTrigger(published: Published): Resource[] {
  const { document, site } = published;
  const { standaardAangrijpingspunt } = document.lijst;
  if (standaardAangrijpingspunt === undefined) return [];
  return [
    resource(defaultTriggerIri(site), ['mdto:BegripGegevens'], {
      'mdto:begripLabel': words(standaardAangrijpingspunt),
      'mdto:begripBegrippenlijst': link(conceptListIri('aangrijpingspunt', published)),
    }),
  ];
}

/** MDTO asks of every concept from which list it comes: that of MDTO itself for values, this list's own for triggers. */
function conceptLists(published: Published): Resource[] {
  const names = {
    waardering: 'MDTO Begrippenlijst Waardering',
    aangrijpingspunt: `Aangrijpingspunten van de ${published.document.lijst.titel}`,
  } as const;
  return (['waardering', 'aangrijpingspunt'] as const).map((name) =>
    resource(conceptListIri(name, published), ['mdto:VerwijzingGegevens'], {
      'mdto:verwijzingNaam': words(names[name]),
    }),
  );
}

function conceptListIri(name: 'waardering' | 'aangrijpingspunt', { site }: Published): string {
  return `${dataUrl(site)}lijst.jsonld#begrippenlijst-${name}`;
}

function defaultTriggerIri(site: string): string {
  return `${dataUrl(site)}lijst.jsonld#standaard-aangrijpingspunt`;
}

function provenanceIri(herkomst: Herkomst, site: string): string {
  return `${dataUrl(site)}lijst.jsonld#herkomst-${herkomst}`;
}

function valueIri(waarde: string, { site }: Published): string {
  return `${dataUrl(site)}lijst.jsonld#waardering-${waarde}`;
}
