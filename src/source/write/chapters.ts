import type { Heading, RootContent } from 'mdast';
import type { Passage, Section } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { hoofdstuk } from '../../document/schema/hoofdstuk.ts';
import { shapeOf } from '../../document/record-schema.ts';
import { toInput } from './input.ts';
import { plainNodes } from '../../markdown/write/plain-tree.ts';

/** What one file of `hoofdstukken/` holds. */
export interface ChapterFile {
  /** Its data, as an editor writes it. */
  readonly record: unknown;
  readonly body: RootContent[];
}

interface Draft {
  readonly titled: Section | null;
  /** Section of the first heading in the file: it stands one below the text around it. */
  firstHeading: Section | null;
  readonly first: Passage | undefined;
  readonly body: RootContent[];
}

/**
 * Puts the sections of the list back into the files they came from: walking them in the order of the document meets
 * what stands in one file in the order of that file.
 *
 * @param sections - the delen
 * @returns the files by their path below the content folder
 */
export function chapterFiles(sections: readonly Section[]): Map<string, ChapterFile> {
  const drafts = new Map<string, Draft>();
  for (const section of allSections(sections)) {
    const { file } = section.source;
    const draft = drafts.get(file) ?? newDraft(section, section.passages[0]);
    drafts.set(file, draft);
    if (section.soort === 'kop') {
      draft.firstHeading ??= section;
      draft.body.push(headingOf(section, draft.firstHeading, file));
    }
    for (const passage of section.passages) addPassage(passage, drafts);
  }
  return new Map([...drafts].map(([file, draft]) => [file, { record: recordOf(draft), body: draft.body }]));
}

function newDraft(section: Section | null, first: Passage | undefined): Draft {
  return { titled: section?.soort === 'kop' ? null : section, firstHeading: null, first, body: [] };
}

/** A passage may come from a file without a title, which goes on where another ended. */
function addPassage(passage: Passage, drafts: Map<string, Draft>): void {
  const { file } = passage.source;
  const draft = drafts.get(file) ?? newDraft(null, passage);
  drafts.set(file, draft);
  draft.body.push(...plainNodes(passage.blocks, file));
}

function headingOf({ title, level, naming, name, source }: Section, first: Section, file: string): Heading {
  const words = plainNodes(title, source.file);
  // The first heading of a file is `##`, whatever level it has in the list.
  const depth = (level - first.level + 2) as Heading['depth'];
  const given = naming === 'given' ? plainNodes([{ type: 'text', value: ` {#${name}}` } as const], file) : [];
  return { type: 'heading', depth, children: [...words, ...given] };
}

/** The keys of the file, wherever in the Document they came to stand. */
function recordOf({ titled, first }: Draft): unknown {
  const keys = Object.keys(shapeOf(hoofdstuk));
  const given = [titled, first].flatMap((from) =>
    Object.entries(from ?? {}).filter(([key, value]) => keys.includes(key) && value !== null),
  );
  return toInput(hoofdstuk, { titel: titled?.titleText, ...Object.fromEntries(given) });
}
