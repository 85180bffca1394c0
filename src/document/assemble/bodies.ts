import type { Nodes } from 'mdast';
import type { Body, DraftSection, ParsedFile } from './draft.ts';
import type { Category, Term } from '../document.ts';
import type { Categorie } from '../schema/categorie.ts';
import type { Begrip } from '../schema/registers.ts';

/** A category with the body it was parsed with, while its text is worked out. */
export interface DraftCategory extends ParsedFile<Categorie> {
  readonly id: Category['id'];
  readonly soort: Category['soort'];
  /** Name of the chapter it stands below, whether that is there or not. */
  readonly group: string;
  readonly process: DraftSection | null;
}

export interface DraftTerm extends ParsedFile<Begrip> {
  readonly id: Term['id'];
}

/**
 * Lists every piece of text in document order: titles and passages section by section, categories after the
 * text of their process, definitions and other entries below the section that prints them.
 */
export function listBodies(
  sections: readonly DraftSection[],
  categories: readonly DraftCategory[],
  terms: readonly DraftTerm[],
): Body[] {
  const bodies: Body[] = [];
  const printed = new Set<DraftCategory | DraftTerm>();
  const addRecord = (record: DraftCategory | DraftTerm, chapter: DraftSection | null): void => {
    printed.add(record);
    bodies.push(bodyOfRecord(record, chapter, 'process' in record ? record.id : (chapter?.id ?? record.id)));
  };
  /** What is printed below the text of a section. */
  const addRecords = (section: DraftSection, chapter: DraftSection): void => {
    for (const category of categories) if (category.process === section) addRecord(category, chapter);
    if (section.overzicht === 'begrippen') for (const term of terms) addRecord(term, chapter);
    else if (section.overzicht !== null) bodies.push(bodyOfOverview(section, chapter));
  };
  const addSection = (section: DraftSection, chapter: DraftSection): void => {
    addOwn(section, chapter, bodies);
    for (const child of section.children) addSection(child, chapter);
    addRecords(section, chapter);
  };
  for (const deel of sections) {
    addOwn(deel, deel, bodies);
    addRecords(deel, deel);
    for (const chapter of deel.children) addSection(chapter, chapter);
  }
  for (const record of [...categories, ...terms]) if (!printed.has(record)) addRecord(record, null);
  return bodies;
}

function addOwn(section: DraftSection, chapter: DraftSection, bodies: Body[]): void {
  const place = { owner: chapter.id, holder: section.id, chapter };
  bodies.push({
    ...place,
    kind: 'title',
    herkomst: section.herkomst,
    source: section.source,
    nodes: [{ type: 'heading', depth: 1, children: section.title }],
  });
  for (const passage of section.passages) {
    bodies.push({
      ...place,
      kind: 'text',
      herkomst: passage.herkomst,
      source: passage.source,
      nodes: passage.blocks,
    });
  }
}

function bodyOfRecord(record: DraftCategory | DraftTerm, chapter: DraftSection | null, owner: string): Body {
  return {
    kind: 'process' in record ? 'text' : 'definition',
    owner,
    holder: record.id,
    chapter,
    herkomst: 'process' in record ? (record.record.herkomst ?? null) : null,
    source: record.source,
    nodes: record.tree.children satisfies Nodes[],
  };
}

/** It has no text of its own: what it lists stands in records. */
function bodyOfOverview({ id, herkomst, overzicht, source }: DraftSection, chapter: DraftSection): Body {
  return { kind: 'overview', owner: chapter.id, holder: id, chapter, herkomst, source, overzicht, nodes: [] };
}
