import { isNumberedPerActor } from './category-key.ts';
import type { Category, Document, Entries, Section } from './document.ts';
import { idOf } from './registers.ts';
import type { Register } from './registers.ts';
import type { Lijst } from './schema/lijst.ts';

/** Every section below the given ones, themselves included, in document order. */
export function* allSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* allSections(section.children);
  }
}

/** The chapters of all delen, in document order. */
export function chapters(document: Document): Section[] {
  return document.delen.flatMap(({ children }) => children);
}

/** Whether categories stand below a chapter. */
export function isGroup({ soort }: Pick<Section, 'soort'>): boolean {
  return soort === 'proces' || soort === 'actor';
}

/** The chapters below which categories stand, in document order. */
export function groups(document: Document): Section[] {
  return chapters(document).filter(isGroup);
}

/** The category that a lapsed one went into: of the same actor, where each has numbers of its own. */
export function successorOf(
  { vervallen, proces }: Pick<Category, 'vervallen' | 'proces'>,
  { categorieen }: Pick<Document, 'categorieen'>,
): Category | undefined {
  return categorieen.find(
    (one) => one.nummer === vervallen?.opvolger && (!isNumberedPerActor(one) || one.proces === proces),
  );
}

/** The categories of one process, in the order of their numbers. */
export function categoriesOf(document: Document, processId: string): Category[] {
  return document.categorieen.filter((category) => category.processId === processId);
}

/** Whether a category names other actors than the one it stands below, itself or in its valuations. */
export function actsBeyondGroup({
  actoren,
  waarderingen,
  proces,
}: Pick<Category, 'actoren' | 'waarderingen' | 'proces'>): boolean {
  return [...actoren, ...waarderingen.flatMap((one) => one.actoren)].some((actor) => actor !== proces);
}

/** Name of a section as people cite it: its label, if it has one, before its title. */
export function headingText({ label, titleText, level }: Section): string {
  if (label === null) return titleText;
  return level === 0 || /^\D/.test(label) ? `${label}: ${titleText}` : `${label} ${titleText}`;
}

const draft: Readonly<Record<Lijst['status'], boolean>> = {
  concept: true,
  'ter-inzage': true,
  verwerking: true,
  vastgesteld: false,
  gewijzigd: false,
  afgesloten: false,
  ingetrokken: false,
};

/** Whether the list is still on its way to being adopted: what was laid open can then still change. */
export function isDraft(status: Lijst['status']): boolean {
  return draft[status];
}

/** The entry of a register that a record names by its key; undefined where there is none. */
export function entryOf<R extends Register>(
  document: Pick<Entries, R>,
  register: R,
  key: string,
): Entries[R][number] | undefined {
  const id = idOf(register, key);
  return document[register].find((entry) => entry.id === id);
}
