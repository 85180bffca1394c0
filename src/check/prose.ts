import type { Nodes, Parents, Text } from 'mdast';
import { visitParents } from '../document/visit.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { part } from '../document/assemble/text-part.ts';
import type { Document, Section } from '../document/document.ts';
import { allSections } from '../document/queries.ts';

/** Running text of one file: the blocks of a passage, a toelichting, a definition or a note. */
export interface Prose {
  readonly file: string;
  readonly blocks: readonly Nodes[];
}

/** All running text of the list, titles from front matter left out. */
export function* proseOf({ delen, categorieen, begrippen }: Document): Generator<Prose> {
  for (const section of allSections(delen)) {
    if (section.soort === 'kop') yield { file: section.source.file, blocks: section.title };
    for (const { source, blocks } of section.passages) yield { file: source.file, blocks };
    yield* notesOf(section);
  }
  for (const { source, toelichting } of categorieen) yield { file: source.file, blocks: toelichting };
  for (const { source, definitie } of begrippen) yield { file: source.file, blocks: definitie };
}

function* notesOf({ notes }: Section): Generator<Prose> {
  for (const { source, blocks } of notes) yield { file: source.file, blocks };
}

/** A text node with what it stands in, outermost first. */
export interface Words {
  readonly file: string;
  readonly text: Text;
  readonly within: readonly Parents[];
}

const known = new WeakMap<Document, readonly Words[]>();

/** Every text node of the list, code and what is marked as another language included. */
export function wordsOf(document: Document): readonly Words[] {
  const words = known.get(document) ?? [...proseOf(document)].flatMap(wordsIn);
  known.set(document, words);
  return words;
}

function wordsIn({ file, blocks }: Prose): Words[] {
  const found: Words[] = [];
  for (const block of blocks)
    visitParents(block, 'text', (text, within) => {
      found.push({ file, text, within: [...within] });
    });
  return found;
}

/** Where a global pattern fits in a text. */
export interface Match {
  readonly match: string;
  /** Asked of few: most rules look on after they have seen the words. */
  readonly place: () => Place;
}

/**
 * Places where a global pattern fits in a text.
 *
 * @param wanted - which of them are meant; without, all
 */
export function matchesIn(
  { file, text }: Words,
  pattern: RegExp,
  wanted?: (match: string) => boolean,
): Match[] {
  // Most texts have none, and `matchAll` copies the pattern before it looks.
  if (text.value.search(pattern) === -1) return [];
  const found: Match[] = [];
  for (const { 0: match, index } of text.value.matchAll(pattern))
    if (wanted?.(match) !== false)
      found.push({
        match,
        place: () => {
          const start = part(text, index, index + match.length).position?.start;
          return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
        },
      });
  return found;
}
