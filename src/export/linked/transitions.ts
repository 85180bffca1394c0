import { editionPath } from '../../addresses.ts';
import { transitions } from '../../compare/transition.ts';
import type { Transition } from '../../compare/transition.ts';
import type { Fate } from '../../compare/piece.ts';
import type { Document } from '../../document/document.ts';
import { reasonText } from '../../document/reasons.ts';
import { dutch } from '../../i18n/translate.ts';
import { addressIn } from '../editions/transitions.ts';
import { dataUrl } from '../publication.ts';
import type { Published } from '../publication.ts';
import { code, date, link, resource, words } from './resource.ts';
import type { Curie, Properties, Resource } from './resource.ts';

/** What became of one thing of one earlier edition, with their addresses. */
interface Step extends Transition {
  readonly old: string | null;
  readonly fresh: string | null;
  /** Of what is told of the step itself. */
  readonly iri: string;
}

/**
 * The concordance of editions in the terms of PROV and SKOS: what each thing of the present edition was in earlier ones. What was
 * changed, moved, split or merged has a derivation of its own, which says how and why.
 */
export function transitionResources(published: Published): Resource[] {
  const { document, earlier = [], site } = published;
  const perEdition = earlier.map((before) => ({ before, steps: stepsFrom(before, published) }));
  const all = perEdition.flatMap(({ steps }) => steps);
  return [
    ...editions(published),
    ...[...Map.groupBy(all, ({ fresh }) => fresh)].flatMap(([fresh, steps]) =>
      fresh === null ? [] : [present(fresh, steps, site)],
    ),
    ...perEdition.flatMap(({ before, steps }) =>
      [...Map.groupBy(steps, ({ old }) => old)].flatMap(([old, own]) =>
        old === null ? [] : [past(old, own, editionIri(before, site), document.lijst.datum)],
      ),
    ),
    ...all.filter(isDerived).map(derivation),
  ];
}

function stepsFrom(before: Document, { document, site, urlOf }: Published): Step[] {
  const addressOf = addressIn(before, site);
  const edition = editionIri(before, site);
  return transitions(before, document).map((one) => ({
    ...one,
    old: one.before === null ? null : (addressOf(one.before) ?? `${edition}#${one.before}`),
    fresh: one.now === null ? null : urlOf(one.now),
    iri: stepIri(site, [before.lijst.versie, one.before ?? '', one.now ?? '']),
  }));
}

/** A slash parts what it is made of: no part has one once it is encoded, so no two steps have the same address. */
function stepIri(site: string, parts: readonly string[]): string {
  return `${dataUrl(site)}overgang.jsonld#${parts.map(encodeURIComponent).join('/')}`;
}

function editionIri({ lijst }: Document, site: string): string {
  return new URL(`.${editionPath(lijst)}`, site).href;
}

/** Each edition revises the one before it; the address of the list is that of the present one. */
function editions({ document, earlier = [], site }: Published): Resource[] {
  const all = [...earlier.map((one) => [one, editionIri(one, site)] as const), [document, site] as const];
  return all.map(([{ lijst }, iri], index) =>
    resource(iri, ['schema:Dataset', 'prov:Entity'], {
      'schema:name': words(lijst.titel),
      'schema:version': code(lijst.versie),
      'schema:dateModified': date(lijst.datum),
      'prov:wasRevisionOf': link(all[index - 1]?.[1]),
      'dcterms:replaces': link(all[index - 1]?.[1]),
    }),
  );
}

function present(iri: string, steps: readonly Step[], site: string): Resource {
  const linked = (of: (step: Step) => boolean): Properties[Curie] =>
    steps.flatMap((step) => (of(step) ? link(step.old) : []));
  const is = (...fates: readonly Fate[]): ((step: Step) => boolean) => {
    return (step) => step.fates.some((fate) => fates.includes(fate));
  };
  const [split, merged, changed] = [is('gesplitst'), is('samengevoegd'), is('gewijzigd', 'vervallen')];
  const inPart = is('gesplitst', 'samengevoegd');
  return resource(iri, ['prov:Entity'], {
    'schema:identifier': code(steps[0]?.now),
    'dcterms:isPartOf': link(site),
    'skos:exactMatch': linked((step) => !inPart(step) && !changed(step)),
    'skos:closeMatch': linked((step) => !inPart(step) && changed(step)),
    // What was split was broader than each of its parts.
    'skos:broadMatch': linked(split),
    'skos:narrowMatch': linked(merged),
    'prov:wasRevisionOf': linked((step) => isDerived(step) && !inPart(step)),
    'prov:wasDerivedFrom': linked(inPart),
    'dcterms:replaces': linked(isDerived),
    'rdfs:comment': reasonsOf(steps.filter(({ old }) => old === null)),
    'prov:qualifiedDerivation': steps.flatMap((step) => (isDerived(step) ? link(step.iri) : [])),
  });
}

function past(iri: string, steps: readonly Step[], edition: string, today: string): Resource {
  const gone = steps.every(({ fresh }) => fresh === null);
  return resource(iri, ['prov:Entity'], {
    'schema:identifier': code(steps[0]?.before),
    'dcterms:isPartOf': link(edition),
    'dcterms:isReplacedBy': steps.flatMap((step) => (isDerived(step) ? link(step.fresh) : [])),
    'schema:expires': gone ? date(today) : [],
    'rdfs:comment': gone ? reasonsOf(steps) : [],
  });
}

/** What was not there, was derived from nothing, and what stayed as it was is no revision. */
function isDerived({ old, fresh, fates }: Step): boolean {
  return old !== null && fresh !== null && fates.length > 0;
}

function derivation(step: Step): Resource {
  const inPart = step.fates.includes('gesplitst') || step.fates.includes('samengevoegd');
  return resource(step.iri, [inPart ? 'prov:Derivation' : 'prov:Revision'], {
    'prov:entity': link(step.old),
    'skos:changeNote': words(step.fates.join(' en ')),
    'rdfs:comment': reasonsOf([step]),
  });
}

function reasonsOf(steps: readonly Step[]): Properties[Curie] {
  return steps.flatMap(({ reasons }) => reasons.flatMap((one) => words(reasonText(one, dutch))));
}
