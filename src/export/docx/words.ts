import { toString } from 'mdast-util-to-string';
import type { Document } from '../../document/document.ts';
import { visit } from '../../document/visit.ts';
import { allSections } from '../../document/queries.ts';
import type { Nodes } from 'mdast';

/** Words that Inzage makes by itself, and that a reader of the document must see as well. */
export interface MadeWords {
  /** Of a reference, by what it points at. */
  readonly references: ReadonlyMap<string, string>;
  /** Of data of the list, by their name. */
  readonly data: ReadonlyMap<string, string>;
}

/** Gathers the words that stand in the list where its files leave them to Inzage. */
export function madeWords({ delen, categorieen, begrippen }: Document): MadeWords {
  const references = new Map<string, string>();
  const data = new Map<string, string>();
  const texts: readonly Nodes[] = [
    ...[...allSections(delen)].flatMap(({ title, passages, notes }) => [
      ...title,
      ...passages.flatMap(({ blocks }) => blocks),
      ...notes.flatMap(({ blocks }) => blocks),
    ]),
    ...categorieen.flatMap(({ toelichting }) => toelichting),
    ...begrippen.flatMap(({ definitie }) => definitie),
  ];
  for (const text of texts) {
    visit(text, 'crossReference', ({ auto, target, children }) => {
      if (auto) references.set(target, toString(children));
    });
    visit(text, 'dataReference', ({ name, value }) => {
      data.set(name, value);
    });
  }
  return { references, data };
}
