import type { Triples } from './read-linked.ts';
import type { ReadLine } from './transitions.ts';

/** What one thing is of another, with nothing told of how it became so. */
const same = 'skos:exactMatch';

/** Lines of the concordance of editions from the same as linked data: one for each thing and edition, in whichever of both it is. */
export function linkedLines(triples: Triples): ReadLine[] {
  const values = (iri: string, property: string): string[] =>
    (triples.get(iri)?.get(property) ?? []).map(({ value }) => value);
  const first = (iri: string, property: string): string => values(iri, property)[0] ?? '';
  const comments = (iri: string): string => values(iri, 'rdfs:comment').join('; ');
  const editions = [...triples.keys()].filter((iri) => first(iri, 'schema:version') !== '');
  const revised = new Set(editions.flatMap((iri) => values(iri, 'prov:wasRevisionOf')));
  const present = editions.find((iri) => !revised.has(iri)) ?? '';
  const naar = first(present, 'schema:version');
  const things = Map.groupBy(triples.keys(), (iri) => first(iri, 'dcterms:isPartOf'));
  return editions
    .filter((iri) => iri !== present)
    .flatMap((edition) => {
      const van = first(edition, 'schema:version');
      const old = new Set(things.get(edition));
      const kept = new Set<string>();
      const lines = (things.get(present) ?? []).flatMap((iri): ReadLine[] => {
        const naarId = first(iri, 'schema:identifier');
        const told = values(iri, 'prov:qualifiedDerivation').map((how) => ({
          from: first(how, 'prov:entity'),
          lot: first(how, 'skos:changeNote'),
          redenen: comments(how),
        }));
        const known = new Set(told.map(({ from }) => from));
        const unchanged = values(iri, same).filter((from) => !known.has(from));
        const all = [...told, ...unchanged.map((from) => ({ from, lot: 'ongewijzigd', redenen: '' }))].filter(
          ({ from }) => old.has(from),
        );
        for (const { from } of all) kept.add(from);
        if (all.length === 0) return [{ van, vanId: '', naar, naarId, lot: 'nieuw', redenen: comments(iri) }];
        return all.map(({ from, lot, redenen }) => ({
          van,
          vanId: first(from, 'schema:identifier'),
          naar,
          naarId,
          lot,
          redenen,
        }));
      });
      const gone = [...old.difference(kept)].map((iri) => ({
        van,
        vanId: first(iri, 'schema:identifier'),
        naar,
        naarId: '',
        lot: 'vervallen',
        redenen: comments(iri),
      }));
      return [...lines, ...gone];
    });
}
