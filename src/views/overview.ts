import { lengthInDays } from '../document/days.ts';
import type { Document } from '../document/document.ts';
import { valuesOf } from '../document/kinds.ts';
import { allSections } from '../document/queries.ts';
import { keyOf } from '../document/registers.ts';
import { termClass, termsOf } from '../document/term-classes.ts';
import type { TermClass } from '../document/term-classes.ts';

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
    const { actoren, waarderingen, periode = lijst.periode } = category;
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
