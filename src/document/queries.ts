import type { Category, Document, Section } from './document.ts';

/** Every section below the given ones, themselves included, in document order. */
export function* allSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* allSections(section.children);
  }
}

/** The chapters of all delen, in document order. */
export function chapters(document: Document): Section[] {
  return document.sections.flatMap(({ children }) => children);
}

/** The categories of one process, in the order of their numbers. */
export function categoriesOf(document: Document, processId: string): Category[] {
  return document.categories.filter((category) => category.processId === processId);
}

/** Name of a section as people cite it: its label, if it has one, before its title. */
export function headingText({ label, titleText, level }: Section): string {
  if (label === null) return titleText;
  return level === 0 || /^\D/.test(label) ? `${label}: ${titleText}` : `${label} ${titleText}`;
}
