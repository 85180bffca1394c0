import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Block, Note, SourcePlace } from '../document.ts';
import type { Finding } from '../findings.ts';
import { nearest } from '../nearest.ts';
import type { Body, DraftSection } from './draft.ts';
import { placeOf } from './draft.ts';
import { part } from './text-part.ts';

interface DraftNote {
  readonly definition: FootnoteDefinition;
  readonly file: string;
  readonly references: string[];
  readonly id: string;
  readonly number: number;
}

/**
 * Collects the footnote definitions of a file and takes them out of its body. Of two with one name the first holds.
 *
 * @param findings - collects names that are given twice
 */
export function takeNotes(
  { tree, source: { file } }: { readonly tree: Root; readonly source: SourcePlace },
  findings: Finding[],
): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (definition, index, parent) => {
    if (index === undefined || !parent) return;
    const first = definitions.get(definition.identifier);
    if (first) {
      const name = `^${definition.label ?? definition.identifier}`;
      findings.push({
        kind: 'name-taken',
        place: placeOf(file, definition),
        name,
        first: placeOf(file, first),
      });
    } else definitions.set(definition.identifier, definition);
    parent.children.splice(index, 1);
    // A note may stand in another: from here into what was taken out.
    return index;
  });
  return definitions;
}

/**
 * Numbers footnotes per chapter in the order of their first reference and gives each chapter its notes.
 *
 * @param bodies - all text in document order; references in it get number and ids
 * @param definitions - per file, by identifier
 * @param findings - collects notes that are never or wrongly referred to
 * @returns the notes as blocks, and bodies for the text of the notes, per chapter
 */
export function numberNotes(
  bodies: readonly Body[],
  definitions: ReadonlyMap<string, ReadonlyMap<string, FootnoteDefinition>>,
  findings: Finding[],
): { readonly blocks: readonly Block[]; readonly bodies: readonly Body[] } {
  const perChapter = new Map<DraftSection | null, Map<FootnoteDefinition, DraftNote>>();
  for (const body of bodies) {
    const known = definitions.get(body.source.file) ?? new Map<string, FootnoteDefinition>();
    const notes = perChapter.get(body.chapter) ?? new Map<FootnoteDefinition, DraftNote>();
    perChapter.set(body.chapter, notes);
    for (const reference of referencesIn(body.nodes)) {
      const definition = known.get(reference.identifier);
      if (definition) refer(reference, definition, notes, body);
    }
    reportUnknown(body.nodes, body.source.file, known, findings);
  }
  numberNested(perChapter, definitions, findings);
  reportUnused(definitions, perChapter, findings);
  return collect(perChapter);
}

function referencesIn(nodes: readonly Nodes[]): FootnoteReference[] {
  const references: FootnoteReference[] = [];
  for (const node of nodes) visit(node, 'footnoteReference', (reference) => void references.push(reference));
  return references;
}

/** Notes that only other notes refer to come last. A map gives out what is added while it is walked. */
function numberNested(
  perChapter: ReadonlyMap<DraftSection | null, Map<FootnoteDefinition, DraftNote>>,
  definitions: ReadonlyMap<string, ReadonlyMap<string, FootnoteDefinition>>,
  findings: Finding[],
): void {
  for (const [chapter, notes] of perChapter) {
    for (const { definition, file, id } of notes.values()) {
      const known = definitions.get(file) ?? new Map<string, FootnoteDefinition>();
      for (const reference of referencesIn(definition.children)) {
        const target = known.get(reference.identifier);
        if (target) refer(reference, target, notes, { chapter, holder: id, source: { file } });
      }
      reportUnknown(definition.children, file, known, findings);
    }
  }
}

/** The part of a body that says where a note in it belongs. */
interface Home {
  readonly chapter: Body['chapter'];
  readonly holder: string;
  readonly source: Pick<SourcePlace, 'file'>;
}

function refer(
  reference: FootnoteReference,
  definition: FootnoteDefinition,
  notes: Map<FootnoteDefinition, DraftNote>,
  body: Home,
): void {
  let note = notes.get(definition);
  if (!note) {
    const number = notes.size + 1;
    note = {
      definition,
      file: body.source.file,
      references: [],
      number,
      id: `${body.chapter?.id ?? body.holder}.n${String(number)}`,
    };
    notes.set(definition, note);
  }
  const referenceId = `${note.id}.v${String(note.references.length + 1)}`;
  note.references.push(referenceId);
  reference.data = { ...reference.data, noteId: note.id, number: note.number, referenceId };
}

/** Markdown leaves a reference without a definition as plain text: `[^naam]`. */
function reportUnknown(
  nodes: readonly Nodes[],
  file: string,
  known: ReadonlyMap<string, FootnoteDefinition>,
  findings: Finding[],
): void {
  for (const node of nodes) {
    visit(node, 'text', (text) => {
      for (const match of text.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const place = placeOf(file, part(text, match.index, match.index + match[0].length));
        const name = match[1] ?? '';
        findings.push({ kind: 'note-unknown', name, place, suggestions: nearest(name, known.keys()) });
      }
    });
  }
}

function reportUnused(
  definitions: ReadonlyMap<string, ReadonlyMap<string, FootnoteDefinition>>,
  perChapter: ReadonlyMap<DraftSection | null, ReadonlyMap<FootnoteDefinition, DraftNote>>,
  findings: Finding[],
): void {
  const used = new Set([...perChapter.values()].flatMap((notes) => [...notes.keys()]));
  for (const [file, known] of definitions) {
    for (const definition of known.values()) {
      if (!used.has(definition))
        findings.push({
          kind: 'note-unused',
          place: placeOf(file, definition),
          name: definition.label ?? definition.identifier,
        });
    }
  }
}

function collect(perChapter: ReadonlyMap<DraftSection | null, ReadonlyMap<FootnoteDefinition, DraftNote>>): {
  blocks: Block[];
  bodies: Body[];
} {
  const blocks: Block[] = [];
  const bodies: Body[] = [];
  for (const [chapter, notes] of perChapter) {
    for (const { definition, file, references, id, number } of notes.values()) {
      const source = placeOf(file, definition);
      const owner = chapter?.id ?? id;
      chapter?.notes.push({ id, number, references, source, blocks: definition.children } satisfies Note);
      blocks.push({ id, kind: 'note', owner, source });
      bodies.push({
        kind: 'definition',
        owner,
        holder: id,
        chapter,
        herkomst: 'reconstructie',
        source,
        nodes: definition.children,
      });
    }
  }
  return { blocks, bodies };
}
