import { toString } from 'mdast-util-to-string';
import { visit } from '../visit.ts';
import type { Block, Document, Reference } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import { criterionId, exceptionId, listEntries, listStart } from '../list-entries.ts';
import { idOf } from '../registers.ts';
import type { TextRegister } from '../registers.ts';
import { citedNumber } from '../category-name.ts';
import { textsFor } from '../list-kinds.ts';
import { ArticleParts } from './article-parts.ts';
import { markAbbreviations } from './abbreviations.ts';
import { listBlocks } from './block-index.ts';
import { newCounters, numberBlocks } from './blocks.ts';
import type { KeptIds } from './blocks.ts';
import { listBodies } from './bodies.ts';
import { placeCategories, toCategory } from './categories.ts';
import type { DraftCategory } from './bodies.ts';
import type { Body, DraftSection, Parsed } from './draft.ts';
import { placeOf } from './draft.ts';
import { deepFreeze } from './freeze.ts';
import { resolveImages } from './images.ts';
import { collectNames } from './names.ts';
import { numberNotes, takeNotes } from './notes.ts';
import { numberSections } from './numbering.ts';
import { outline } from './outline.ts';
import { inOrder, namesIn, toDrafts, toEntries, toTerm } from './registers.ts';
import { resolveReferences } from './references.ts';

export interface Assembled {
  readonly document: Document;
  readonly findings: readonly AssemblyFinding[];
  /** Paths of the images that a text shows. */
  readonly shownImages: ReadonlySet<string>;
  /** Names of what was refused, and of what has no place: whoever refers to it is not to blame. */
  readonly refused: ReadonlySet<string>;
}

/**
 * Puts the list together: outline, numbers and ids, footnotes, abbreviations, references. What the author got
 * wrong becomes a finding; the Document is whole all the same, so that other mistakes still show.
 *
 * @param parsed - validated records and parsed bodies; the mdast in it is changed and then frozen
 * @param kept - ids of blocks of earlier editions
 * @returns the Document, deeply frozen, and the findings in the order they were met
 */
export function assemble(parsed: Parsed, kept: KeptIds = new Map()): Assembled {
  const taken = takeNotes([...parsed.hoofdstukken, ...parsed.categorieen, ...parsed.begrippen]);
  const outlined = outline(parsed.hoofdstukken);
  const { sections } = outlined;
  const numbering = numberSections(sections, parsed.lijst);
  const drafts = toDrafts(parsed);
  const terms = inOrder('begrippen', drafts.begrippen);
  const registers = namesIn(drafts);
  const placed = placeCategories(parsed, sections, registers.regelgeving);
  const { categories } = placed;
  const entries = toEntries(drafts);
  const t = textsFor(parsed.lijst);

  const text = listBodies(sections, categories, terms);
  const notes = numberNotes(text, taken.definitions);
  const bodies = [...text, ...notes.bodies];
  const misplaced = { findings: headingsIn(bodies) };
  const { numbered, ...parts } = numberAll(bodies, parsed.lijst, kept);
  // A file that could not be read may show any image, and so may one that has no place in the list.
  const isWhole =
    parsed.refused.size === 0 && !outlined.findings.some(({ kind }) => kind === 'orphan-passage');
  const images = resolveImages(bodies, parsed.images, isWhole);

  const named = collectNames(
    sections,
    categories.map(({ id, record, group, source }) => ({ id, nummer: record.nummer, proces: group, source })),
    bodies,
    (category) => t('register.categorie', { nummer: citedNumber(category, entries, t) }),
    { parts: [...numbered.values()].flat(), t },
  );
  const refused = parsed.refused.union(placed.unplaced);
  const resolved = resolveReferences(bodies, { ...parsed, refused, names: named.names, registers });
  const abbreviated = markAbbreviations(bodies, entries.afkortingen);
  completeTitles(sections);
  const document: Document = {
    lijst: parsed.lijst,
    delen: sections,
    categorieen: categories.map((draft) => toCategory(draft, parsed.lijst)),
    ...entries,
    ...({ begrippen: terms.map(toTerm) } satisfies Pick<Document, TextRegister>),
    blokken: listBlocks(text, {
      numbered,
      categories,
      notes: notes.blocks,
      noteBodies: notes.bodies,
      entries: { ...entriesOfList(parsed.lijst), ...entries },
    }),
    verwijzingen: [...resolved.references, ...abbreviated.uses, ...categories.flatMap(recordReferences)],
  };
  const steps = [taken, outlined, numbering, parts, placed, notes, misplaced, images, named, resolved];
  return {
    document: deepFreeze(document),
    findings: [...steps, abbreviated].flatMap(({ findings }) => findings),
    shownImages: images.shown,
    refused,
  };
}

/** Gives what can be cited in texts its ids; findings are of the leden and onderdelen of articles. */
function numberAll(
  bodies: readonly Body[],
  lijst: Parsed['lijst'],
  kept: KeptIds,
): { readonly numbered: ReadonlyMap<Body, Block[]>; readonly findings: readonly AssemblyFinding[] } {
  const counters = newCounters();
  const parts = new ArticleParts(lijst);
  const numbered = new Map(
    bodies.map((body) => [body, numberBlocks(body, counters, parts.idsIn(body), kept)]),
  );
  return { numbered, findings: parts.findings };
}

/** What can be cited of `lijst.yaml` itself. */
function entriesOfList(lijst: Parsed['lijst']): Parameters<typeof listBlocks>[1]['entries'] {
  return Object.fromEntries(
    Object.entries(listEntries(lijst)).map(([name, ids]) => [
      name,
      ids.map((id) => ({ id, source: listStart })),
    ]),
  );
}

/** References without words have got them only now. */
function completeTitles(sections: readonly DraftSection[]): void {
  for (const section of sections) {
    section.titleText = toString(section.title);
    completeTitles(section.children);
  }
}

/** A heading opens a section only where it stands by itself in a chapter: not in a note, a list, a box or a record. */
function headingsIn(bodies: readonly Body[]): AssemblyFinding[] {
  const findings: AssemblyFinding[] = [];
  for (const { kind, nodes, source } of bodies) {
    if (kind === 'title') continue;
    for (const node of nodes) {
      visit(node, 'heading', (heading) => {
        findings.push({
          kind: 'heading-not-allowed',
          place: placeOf(source.file, heading),
          title: toString(heading),
        });
      });
    }
  }
  return findings;
}

/** What a category's record points at: actors, legislation, sources and criteria. */
function recordReferences({ record, id }: DraftCategory): Reference[] {
  const targets = [
    ...[record, ...record.waarderingen].flatMap(({ actoren }) =>
      actoren.map((name) => idOf('actoren', name)),
    ),
    ...[record, ...record.waarderingen].flatMap(({ grondslag }) =>
      grondslag.map(({ regeling }) => idOf('regelgeving', regeling)),
    ),
    ...record.bron.map((name) => idOf('bronnen', name)),
    ...record.waarderingen.flatMap(({ criteria, behoudens }) =>
      [...criteria, ...behoudens.flatMap((exception) => exception.criteria)].map(criterionId),
    ),
    ...record.uitzonderingen.map(exceptionId),
  ];
  return [...new Set(targets)].map((to) => ({ from: id, to }));
}
