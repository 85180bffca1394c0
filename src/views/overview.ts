import { lengthInDays } from '../document/days.ts';
import type { Document } from '../document/document.ts';
import { valuesOf } from '../document/kinds.ts';
import { periodOf } from '../document/list-period.ts';
import { actsBeyondGroup, allSections, groups, headingText } from '../document/queries.ts';
import { keyOf } from '../document/registers.ts';
import { termClass, termClasses, termsOf } from '../document/term-classes.ts';
import type { TermClass } from '../document/term-classes.ts';
import type { ValueLetter } from '../document/valuation/written.ts';
import { fieldLabel } from '../document/fields.ts';
import { ownFields } from '../document/own-fields.ts';
import type { Translate } from '../i18n/translate.ts';
import { actorLabel } from './overview-columns.ts';

/** What a category is selected and sorted by in the overview. */
export interface OverviewFacts {
  /** Name of its process, as references use it. */
  readonly proces: string;
  /** Its actors and those of its valuations, by key. */
  readonly actoren: readonly string[];
  readonly waarden: readonly string[];
  readonly klassen: readonly TermClass[];
  /** The longest term in days; null without one. */
  readonly langste: number | null;
  /** First and last year of its period; the last is null while it is open. */
  readonly van: number;
  readonly tot: number | null;
}

/** The facts of every category, in the order of the list. */
export function overviewFacts({ categorieen, lijst, delen }: Document): OverviewFacts[] {
  const names = new Map([...allSections(delen)].map(({ id, name }) => [id, name]));
  return categorieen.map((category) => {
    const { actoren, waarderingen, periode = periodOf(lijst) } = category;
    const terms = waarderingen.flatMap(termsOf);
    const lengths = terms.map(lengthInDays).filter((days) => days !== null);
    return {
      proces: names.get(category.processId) ?? category.proces,
      actoren: [...new Set([...actoren, ...waarderingen.flatMap((one) => one.actoren)])],
      waarden: valuesOf(category),
      klassen: [...new Set(terms.map(termClass))].filter((found) => found !== null),
      langste: lengths.length === 0 ? null : Math.max(...lengths),
      van: Number(periode.van.slice(0, 4)),
      tot: periode.tot === undefined ? null : Number(periode.tot.slice(0, 4)),
    };
  });
}

/** The actors that categories name, in the order of the register. */
export function overviewActors(document: Document): Document['actoren'] {
  const named = new Set(overviewFacts(document).flatMap(({ actoren }) => actoren));
  return document.actoren.filter((actor) => named.has(keyOf('actoren', actor.id)));
}

/** A filter of the overview of which one value is chosen. */
export interface OverviewChoice {
  /** Name of its field, as the address has it. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** Whether it belongs to a field of the list's own: rows are then selected by what their cell says. */
  readonly isOwn: boolean;
}

/** What can be chosen from in the overview of a list. Where there is nothing to choose there is no choice. */
export function overviewChoices(document: Document, t: Translate): OverviewChoice[] {
  const facts = overviewFacts(document);
  const classes = termClasses.filter((name) => facts.some(({ klassen }) => klassen.includes(name)));
  const actors = document.categorieen.some(actsBeyondGroup) ? overviewActors(document) : [];
  const listed = [
    {
      name: 'proces',
      label: fieldLabel('proces', t),
      options: groups(document).map((group) => ({ value: group.name, words: headingText(group) })),
    },
    {
      name: 'actor',
      label: actorLabel(t),
      options: actors.map(({ id, naam }) => ({ value: keyOf('actoren', id), words: naam })),
    },
    {
      name: 'termijn',
      label: t('overzicht.termijn'),
      options: classes.map((name) => ({ value: name, words: t(`figuur.klasse.${name}`) })),
    },
  ];
  const own = ownFields(document).map(({ name, label, facet }) => ({
    name,
    label,
    options: (facet ?? []).map((value) => ({ value, words: value })),
  }));
  return [
    ...listed.map((choice) => ({ ...choice, isOwn: false })),
    ...own.map((choice) => ({ ...choice, isOwn: true })),
  ].filter(({ options }) => options.length > 1);
}

/** The values that can be chosen from; none where all categories have the same. */
export function overviewValues(document: Document): ValueLetter[] {
  const facts = overviewFacts(document);
  const found = (['B', 'V', 'N'] as const).filter((value) =>
    facts.some(({ waarden }) => waarden.includes(value)),
  );
  return found.length > 1 ? found : [];
}
