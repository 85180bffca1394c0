import { defined } from '../../diagnostics/defined.ts';
import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Block, Note, SourcePlace } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
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

/** The footnote definitions of each file, by identifier. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, FootnoteDefinition>>;

/**
 * Collects the footnote definitions of files and takes them out of their bodies. Of two with one name the first holds.
 *
 * @returns the definitions per file; findings are names that are given twice
 */
export function takeNotes(files: readonly { readonly tree: Root; readonly source: SourcePlace }[]): {
  readonly definitions: Definitions;
  readonly findings: readonly AssemblyFinding[];
} {
  const findings: AssemblyFinding[] = [];
  const take = (tree: Root, file: string): Map<string, FootnoteDefinition> => {
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (definition, index, parent) => {
      if (index === undefined || !parent) return;
      const { identifier, label } = definition;
      const first = definitions.get(identifier);
      if (!first) definitions.set(identifier, definition);
      else
        findings.push({
          kind: 'name-taken',
          place: placeOf(file, definition),
          name: `^${label ?? identifier}`,
          first: placeOf(file, first),
        });
      parent.children.splice(index, 1);
      // A note may stand in another: from here into what was taken out.
      return index;
    });
    return definitions;
  };
  const definitions = new Map(files.map(({ tree, source: { file } }) => [file, take(tree, file)] as const));
  return { definitions, findings };
}

/**
 * Numbers footnotes per chapter in the order of their first reference and gives each chapter its notes.
 *
 * @param bodies - all text in document order; references in it get number and ids
 * @returns the notes as blocks, bodies for the text of the notes, per chapter, and notes that are never or wrongly
 *   referred to
 */
export function numberNotes(
  bodies: readonly Body[],
  definitions: Definitions,
): {
  readonly blocks: readonly Block[];
  readonly bodies: readonly Body[];
  readonly findings: readonly AssemblyFinding[];
} {
  const perChapter = new Map<DraftSection | null, Map<FootnoteDefinition, DraftNote>>();
  const findings: AssemblyFinding[] = [];
  for (const body of bodies) {
    const known = definitions.get(body.source.file) ?? new Map<string, FootnoteDefinition>();
    const notes = perChapter.get(body.chapter) ?? new Map<FootnoteDefinition, DraftNote>();
    perChapter.set(body.chapter, notes);
    for (const reference of referencesIn(body.nodes)) {
      const definition = known.get(reference.identifier);
      if (definition) refer(reference, definition, notes, body);
    }
    for (const finding of unknownIn(body.nodes, body.source.file, known)) findings.push(finding);
  }
  const ofNested = numberNested(perChapter, definitions);
  const unused = unusedOf(definitions, perChapter);
  return { ...collect(perChapter), findings: [...findings, ...ofNested, ...unused] };
}

function referencesIn(nodes: readonly Nodes[]): FootnoteReference[] {
  const references: FootnoteReference[] = [];
  for (const node of nodes) visit(node, 'footnoteReference', (reference) => void references.push(reference));
  return references;
}

/** Notes that only other notes refer to come last. A map gives out what is added while it is walked. */
function numberNested(
  perChapter: ReadonlyMap<DraftSection | null, Map<FootnoteDefinition, DraftNote>>,
  definitions: Definitions,
): AssemblyFinding[] {
  const findings: AssemblyFinding[] = [];
  for (const [chapter, notes] of perChapter) {
    for (const { definition, file, id } of notes.values()) {
      const known = definitions.get(file) ?? new Map<string, FootnoteDefinition>();
      for (const reference of referencesIn(definition.children)) {
        const target = known.get(reference.identifier);
        if (target) refer(reference, target, notes, { chapter, holder: id, source: { file } });
      }
      for (const finding of unknownIn(definition.children, file, known)) findings.push(finding);
    }
  }
  return findings;
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
function unknownIn(
  nodes: readonly Nodes[],
  file: string,
  known: ReadonlyMap<string, FootnoteDefinition>,
): AssemblyFinding[] {
  const findings: AssemblyFinding[] = [];
  for (const node of nodes) {
    visit(node, 'text', (text) => {
      for (const match of text.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const place = placeOf(file, part(text, match.index, match.index + match[0].length));
        const name = defined(match[1], 'the name of a note');
        findings.push({ kind: 'note-unknown', name, place, suggestions: nearest(name, known.keys()) });
      }
    });
  }
  return findings;
}

function unusedOf(
  definitions: Definitions,
  perChapter: ReadonlyMap<DraftSection | null, ReadonlyMap<FootnoteDefinition, DraftNote>>,
): AssemblyFinding[] {
  const used = new Set([...perChapter.values()].flatMap((notes) => [...notes.keys()]));
  return [...definitions].flatMap(([file, known]) =>
    [...known.values()]
      .filter((definition) => !used.has(definition))
      .map((definition) => ({
        kind: 'note-unused',
        place: placeOf(file, definition),
        name: definition.label ?? definition.identifier,
      })),
  );
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
