import type { Document } from '../../document/document.ts';
import { hasCategories } from '../../document/list-kinds.ts';
import { idOf } from '../../document/registers.ts';
import { dutch } from '../../i18n/translate.ts';
import { listForms, listFormsOf } from '../forms.ts';
import { dataUrl } from '../publication.ts';
import type { Published } from '../publication.ts';
import { code, date, interval, link, resource, words } from './resource.ts';
import type { Curie, Resource } from './resource.ts';

/** The list itself, what happened to it (PROV) and the files that carry it. */
export function listResources(published: Published): Resource[] {
  const { document, site, urlOf } = published;
  const { lijst } = document;
  const actor = (key: string): string => urlOf(idOf('actoren', key));
  const events = lijst.historie.map((event, index) => ({
    ...event,
    iri: `${dataUrl(site)}lijst.jsonld#historie-${index + 1}`,
  }));
  // What has no categories defines no terms.
  const set: Curie[] = hasCategories(lijst) ? ['schema:DefinedTermSet'] : [];
  const list = resource(site, ['schema:Dataset', ...set, 'prov:Entity'], {
    'schema:identifier': code(lijst.id),
    'schema:name': words(lijst.titel),
    'schema:alternateName': [
      ...words(lijst.volledigeTitel),
      ...lijst.alternatieveTitels.flatMap((title) => words(title)),
    ],
    'schema:description': words(lijst.inleiding ?? lijst.titel),
    'rdfs:comment': words(lijst.melding),
    'schema:version': code(lijst.versie),
    'schema:creativeWorkStatus': words(dutch(`status.${lijst.status}`)),
    'schema:dateModified': date(lijst.datum),
    'schema:temporalCoverage': interval(lijst.periode),
    'schema:inLanguage': code('nl'),
    'schema:license': link(lijst.licentie),
    'schema:isAccessibleForFree': [{ value: 'true', type: 'xsd:boolean' }],
    'schema:distribution': listFormsOf(lijst).flatMap((file) => link(`${dataUrl(site)}${file}`)),
    'prov:wasAttributedTo': lijst.zorgdragers.flatMap((key) => link(actor(key))),
    'prov:wasGeneratedBy': events.flatMap(({ iri }) => link(iri)),
    'prov:wasRevisionOf': lijst.intrekking.flatMap((_, index) => link(revokedIri(site, index))),
  });
  return [
    list,
    ...events.map(({ iri, gebeurtenis, datum, versie, toelichting }) =>
      resource(iri, ['prov:Activity'], {
        'rdfs:label': words(gebeurtenis),
        'rdfs:comment': words(toelichting),
        'schema:version': code(versie),
        'schema:startDate': date(datum),
      }),
    ),
    ...revoked(document, site),
    ...listFormsOf(lijst).map((file) =>
      resource(`${dataUrl(site)}${file}`, ['schema:DataDownload', 'prov:Entity'], {
        'schema:encodingFormat': code(listForms[file].type.replace(/;.*$/, '')),
        'schema:contentUrl': link(`${dataUrl(site)}${file}`),
        'schema:license': link(lijst.licentie),
        'prov:wasDerivedFrom': link(site),
      }),
    ),
  ];
}

/** Lists that this one revokes have no address of their own. */
function revokedIri(site: string, index: number): string {
  return `${dataUrl(site)}lijst.jsonld#intrekking-${index + 1}`;
}

function revoked({ lijst }: Document, site: string): Resource[] {
  const types: readonly Curie[] = ['schema:CreativeWork', 'prov:Entity'];
  return lijst.intrekking.map((item, index) =>
    resource(revokedIri(site, index), types, {
      'schema:name': words(item.lijst),
      'schema:expires': date(item.per),
    }),
  );
}
