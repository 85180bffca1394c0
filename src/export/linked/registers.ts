import { groups } from '../../document/queries.ts';
import { idOf } from '../../document/registers.ts';
import { lawDay, lawUrl } from '../../law/law-link.ts';
import { plainText } from '../plain-text.ts';
import type { Published } from '../publication.ts';
import { code, date, interval, link, resource, words } from './resource.ts';
import type { Resource } from './resource.ts';

/** What the categories refer to: processes, actors, legislation, sources, terms and the numbers of earlier lists. */
export function registerResources(published: Published): Resource[] {
  return [
    ...processes(published),
    ...actors(published),
    ...legislation(published),
    ...sources(published),
    ...terms(published),
    ...oldNumbers(published),
  ];
}

function processes({ document, urlOf, site }: Published): Resource[] {
  return groups(document).map(({ id, titleText, samenvatting }) =>
    resource(urlOf(id), ['schema:DefinedTermSet'], {
      'schema:identifier': code(id),
      'schema:name': words(titleText),
      'schema:description': words(samenvatting),
      'dcterms:isPartOf': link(site),
    }),
  );
}

function actors({ document, urlOf }: Published): Resource[] {
  return document.actoren.map(
    ({ id, naam, afkorting, toelichting, periode, onderZorgVan, opvolger, tooiUri }) =>
      resource(urlOf(id), ['schema:Organization', 'prov:Agent'], {
        'schema:identifier': code(id),
        'schema:name': words(naam),
        'schema:alternateName': words(afkorting),
        'schema:description': words(toelichting),
        'schema:sameAs': link(tooiUri),
        'schema:temporalCoverage': interval(periode),
        'schema:parentOrganization': onderZorgVan.flatMap((key) => link(urlOf(idOf('actoren', key)))),
        'dcterms:isReplacedBy': opvolger === undefined ? [] : link(urlOf(idOf('actoren', opvolger))),
      }),
  );
}

function legislation({ document, urlOf }: Published): Resource[] {
  return document.regelgeving.map((entry) =>
    resource(urlOf(entry.id), ['schema:Legislation'], {
      'schema:identifier': code(entry.id),
      'schema:legislationIdentifier': code(entry.bwbId),
      'schema:name': words(entry.citeertitel),
      'schema:alternateName': [...words(entry.titel), ...words(entry.afkorting)],
      'schema:sameAs':
        entry.bwbId === undefined ? [] : link(lawUrl(entry.bwbId, null, lawDay(entry, document.lijst.datum))),
      'schema:citation': words(entry.vindplaats),
      'schema:legislationDateVersion': date(entry.geldigVan),
      'schema:expires': date(entry.geldigTot),
    }),
  );
}

function sources({ document, urlOf }: Published): Resource[] {
  return document.bronnen.map(({ id, titel, uitgever, jaar, url }) =>
    resource(urlOf(id), ['schema:CreativeWork', 'prov:Entity'], {
      'schema:identifier': code(id),
      'schema:name': words(titel),
      'schema:creditText': words(uitgever),
      'schema:datePublished': date(jaar === undefined ? undefined : String(jaar)),
      'schema:url': link(url),
    }),
  );
}

function terms({ document, urlOf }: Published): Resource[] {
  return document.begrippen.map(({ id, term, vormen, synoniemen, definitie, bron, zieOok }) =>
    resource(urlOf(id), ['schema:DefinedTerm'], {
      'schema:identifier': code(id),
      'schema:name': words(term),
      'schema:alternateName': [...vormen, ...synoniemen].flatMap((word) => words(word)),
      'schema:description': words(plainText(definitie)),
      'dcterms:source': bron === null ? [] : link(urlOf(bron)),
      'dcterms:relation': zieOok.flatMap((other) => link(urlOf(other))),
    }),
  );
}

function oldNumbers({ document, urlOf }: Published): Resource[] {
  return document.concordantie.map(({ id, oudLijst, oudNummer, oudeWaardering, relatie, reden }) =>
    resource(urlOf(id), ['prov:Entity'], {
      'schema:identifier': code(id),
      'rdfs:label': words(`${oudLijst}, nummer ${oudNummer}`),
      'schema:termCode': code(oudNummer),
      'schema:description': words(oudeWaardering),
      'schema:additionalType': code(relatie),
      'rdfs:comment': words(reden),
    }),
  );
}
