import { lengthInDays } from '../document/days.ts';
import type { Category, Document } from '../document/document.ts';
import { valuesOf } from '../document/kinds.ts';
import { periodOf } from '../document/list-period.ts';
import { allSections, chapters, headingText } from '../document/queries.ts';
import { keyOf } from '../document/registers.ts';
import { termClass, termsOf } from '../document/term-classes.ts';
import type { TermClass } from '../document/term-classes.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { actorShortNames, valuationTerm } from '../markdown/html/valuation.ts';
import { fieldOf } from '../overview/browser/columns.ts';
import type { Column } from '../overview/browser/columns.ts';
import type { Publication } from './document.ts';

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

/** The words in a cell of the overview; empty where it has none. */
export function cellWords(
  category: Category,
  column: Column,
  { document, pageMap, t }: Pick<Publication, 'document' | 'pageMap' | 't'>,
): string {
  switch (column) {
    case 'proces': {
      const process = chapters(document).find(({ id }) => id === category.processId);
      return process ? headingText(process) : '';
    }
    case 'actor':
      return actorShortNames(category.actoren, document).join(', ');
    case 'periode':
      return category.periode ? formatPeriod(category.periode) : '';
    case 'waardering':
      return category.waarderingen.map(({ waarde }) => waarde).join(', ') || t('categorie.vervallen');
    case 'termijn':
      return category.waarderingen.flatMap((one) => valuationTerm(one, t) ?? []).join(', ');
    case 'pagina':
      return String(pageMap?.pages[category.id] ?? '');
    default:
      return fieldWords(category, fieldOf(column));
  }
}

/** The words of a field that are text, or texts in a row. */
function fieldWords(category: Category, field: keyof Category | null): string {
  const value = field === null ? undefined : category[field];
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('; ') : '';
}
