import type { Section } from '../../document/document.ts';

/** Deepest level that the contents list. */
export const contentsDepth = 3;

/** The sections that the contents list, in order. */
export function listedSections(sections: readonly Section[]): Section[] {
  return sections
    .filter(({ level }) => level <= contentsDepth)
    .flatMap((section) => [section, ...listedSections(section.children)]);
}
