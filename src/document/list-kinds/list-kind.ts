import type { Nouns } from '../../i18n/nouns.ts';
import type { Strings } from '../../i18n/schema.ts';

/** What a number of a list can stand for. */
export const units = ['handeling', 'werkproces', 'categorie', 'resultaat'] as const;

/** What a kind of list is: all that differs between kinds stands in this. */
export interface ListKind {
  /** For an editor: which lists are of this kind. */
  readonly help: string;
  /** What the site and the PDF call its things. */
  readonly nouns: Nouns;
  /** Fixed texts that other nouns do not make fit, in the place of those of every other kind. */
  readonly texts?: Partial<Strings>;
  /** What a category is when it does not say so itself. */
  readonly unit: (typeof units)[number];
  /**
   * By which key categories name what they stand below: the chapter of a process, or of an actor; null where there are
   * no categories.
   */
  readonly arrangedBy: 'proces' | 'actoren' | null;
  /**
   * Whether a heading `Artikel 3` is that of an article of the text itself. In a list of records such a heading is about
   * an article of some act.
   */
  readonly hasArticles: boolean;
  /** Whether a number that is not there may have been forgotten: not so where they come from elsewhere. */
  readonly isCounted: boolean;
  /** Whether chapters of groups have numbers that come from elsewhere, with which the numbers of what is below begin. */
  readonly hasGroupNumbers: boolean;
  /** Keys that the list has to have, besides those that every list has. */
  readonly askedOfList: readonly ('regime' | 'zorgdragers' | 'periode')[];
  /**
   * Keys that a category has to have, besides those that it has in every list. Of several together one is enough, and
   * the first is what such lists mostly have.
   */
  readonly askedOfCategory: readonly (readonly ('titel' | 'omschrijving' | 'periode')[])[];
  /** Codes of the rules that have nothing to say of it. */
  readonly without: readonly string[];
}

/** What every list says that tells how long records are kept. */
export const askedOfRetentionList = ['regime', 'zorgdragers', 'periode'] as const;

/** What every such list is called. */
export const list = { one: 'lijst', many: 'lijsten', article: 'de' } as const;
