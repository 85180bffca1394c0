import GithubSlugger from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../findings.ts';
import type { Hoofdstuk } from '../schema/hoofdstuk.ts';
import { placeOf } from './draft.ts';
import type { BlockNode, DraftPassage, DraftSection, ParsedFile } from './draft.ts';
import { firstFileIn, sortedFolders, toFolders } from './folders.ts';
import type { Folder } from './folders.ts';

/**
 * Nests chapter files by their paths and the headings in them by their depth.
 *
 * @param files - the files of `hoofdstukken/`, in any order
 * @param findings - collects what is wrong with the structure
 * @returns the delen, unnumbered
 */
export function outline(files: readonly ParsedFile<Hoofdstuk>[], findings: Finding[]): DraftSection[] {
  const sections: DraftSection[] = [];
  for (const folder of sortedFolders(toFolders(files)))
    placeFolder(folder, { parent: null, siblings: sections, level: 0 }, findings);
  for (const section of sections) reportIfEmpty(section, findings);
  return sections;
}

/** Name of a file or folder without its order number and extension: `2-context/index.md` is `context`. */
export function nameOfPath(path: string): string {
  const parts = path.replace(/\.md$/, '').split('/');
  const last = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1);
  return (last ?? '').replace(/^\d+-/, '');
}

/** Where in the outline the next file goes. */
interface Position {
  readonly parent: DraftSection | null;
  readonly siblings: DraftSection[];
  readonly level: number;
}

function placeFolder(folder: Folder, position: Position, findings: Finding[]): void {
  const parent = placeFile(folder.index ?? standIn(folder, position, findings), position, findings);
  const below: Position = parent ? { parent, siblings: parent.children, level: position.level + 1 } : position;
  for (const child of sortedFolders(folder)) placeFolder(child, below, findings);
}

/** Takes the place of an `index.md` that is missing, so that what stands below it keeps its level and its kind. */
function standIn(folder: Folder, { level }: Position, findings: Finding[]): ParsedFile<Hoofdstuk> {
  const { path } = folder;
  const first = firstFileIn(folder);
  findings.push({
    kind: 'missing-index',
    place: first?.source ?? { file: path, line: 1, column: 1 },
    folder: path,
  });
  const file = `${path}/index.md`;
  return {
    record: {
      titel: nameOfPath(file),
      soort: level === 0 ? 'deel' : 'paragraaf',
      herkomst: 'reconstructie',
      nieuwePagina: false,
      ondersteunend: false,
      afwijkingen: [],
    },
    source: { file, line: 1, column: 1 },
    tree: { type: 'root', children: [] },
  };
}

function placeFile(file: ParsedFile<Hoofdstuk>, position: Position, findings: Finding[]): DraftSection | null {
  const { record, source } = file;
  const { siblings, level } = position;
  if (record.titel === undefined) {
    continueBefore(file, position, findings);
    return null;
  }
  const passage = emptyPassage(file);
  const section: DraftSection = {
    ...sectionOf(file, level),
    name: nameOfPath(source.file),
    naming: 'file',
    title: [{ type: 'text', value: record.titel }],
    titleText: record.titel,
    soort: record.soort,
    overzicht: record.overzicht ?? null,
    taak: record.taak ?? null,
    ondersteunend: record.ondersteunend,
    samenvatting: record.samenvatting ?? null,
    passages: [passage],
  };
  siblings.push(section);
  fill(file, passage, section.children, level, findings);
  return section;
}

/**
 * Places a file without a title: its text goes on in the last section before it, its headings hang below the section
 * of its folder. Delen and chapters are no headings but files: there the headings hang below the chapter before it.
 */
function continueBefore(
  file: ParsedFile<Hoofdstuk>,
  { parent, siblings, level }: Position,
  findings: Finding[],
): void {
  for (const key of ownKeys(file.record)) findings.push({ kind: 'key-untitled', place: file.source, key });
  const previous = siblings.at(-1);
  const open = previous ? lastSection(previous) : parent;
  if (!open) findings.push({ kind: 'orphan-passage', place: file.source });
  const [first] = file.tree.children.filter((node) => node.type === 'heading' || isBlock(node));
  const heading = file.tree.children.find((node) => node.type === 'heading');
  if (open && heading && level < 2)
    findings.push({
      kind: 'heading-as-chapter',
      place: placeOf(file.source.file, heading),
      title: toString(heading),
    });
  const chapter = level === 0 ? previous?.children.at(-1) : previous;
  const below = level < 2 && chapter ? chapter : { children: siblings, level: level - 1 };
  const before = below.children.length;
  const passage = emptyPassage(file);
  fill(file, passage, below.children, below.level, findings);
  if (first === undefined || first !== heading) open?.passages.push(passage);
  else {
    // No text comes before its first heading: that is what begins on the new page.
    const opening = below.children[before]?.passages[0];
    if (opening) opening.nieuwePagina = file.record.nieuwePagina;
  }
}

/** Keys that say something of a section of its own, as far as they are given. */
function ownKeys({ soort, overzicht, taak, ondersteunend, samenvatting }: Hoofdstuk): string[] {
  const given = {
    soort: soort !== 'paragraaf',
    overzicht: overzicht !== undefined,
    taak: taak !== undefined,
    ondersteunend,
    samenvatting: samenvatting !== undefined,
  };
  return Object.entries(given).flatMap(([key, present]) => (present ? [key] : []));
}

/** Distributes a file's body: text before the first heading to `passage`, each heading a section of its own. */
function fill(
  file: ParsedFile<Hoofdstuk>,
  passage: DraftPassage,
  top: DraftSection[],
  level: number,
  findings: Finding[],
): void {
  const open: DraftSection[] = [];
  let current = passage;
  let depthBefore = 1;
  for (const node of file.tree.children) {
    if (node.type !== 'heading') {
      if (isBlock(node)) current.blocks.push(node);
      continue;
    }
    const expected = Math.min(depthBefore + 1, 6);
    const place = placeOf(file.source.file, node);
    if (node.depth === 1 || node.depth > expected)
      findings.push({
        kind: 'heading-jump',
        place,
        depth: node.depth,
        expected: node.depth === 1 ? 2 : expected,
      });
    const depth = Math.min(Math.max(node.depth, 2), expected);
    open.length = Math.min(open.length, depth - 2);
    const section = sectionOfHeading(file, node, level + open.length + 1, findings);
    (open.at(-1)?.children ?? top).push(section);
    open.push(section);
    current = { ...emptyPassage(file), nieuwePagina: false, source: place };
    section.passages.push(current);
    depthBefore = depth;
  }
}

function sectionOfHeading(
  file: ParsedFile<Hoofdstuk>,
  heading: Heading,
  level: number,
  findings: Finding[],
): DraftSection {
  const source = placeOf(file.source.file, heading);
  const titleText = toString(heading);
  if (titleText.trim() === '') findings.push({ kind: 'heading-empty', place: source });
  return {
    ...sectionOf(file, level),
    name: heading.data?.name ?? new GithubSlugger().slug(titleText),
    naming: heading.data?.name ? 'given' : 'derived',
    title: heading.children,
    titleText,
    source,
  };
}

function sectionOf(
  file: ParsedFile<Hoofdstuk>,
  level: number,
): Omit<DraftSection, 'name' | 'naming' | 'title' | 'titleText'> {
  return {
    id: '',
    label: null,
    level,
    soort: 'kop',
    overzicht: null,
    taak: null,
    ondersteunend: false,
    samenvatting: null,
    herkomst: file.record.herkomst,
    source: file.source,
    passages: [],
    children: [],
    notes: [],
  };
}

function emptyPassage({ record, source }: ParsedFile<Hoofdstuk>): DraftPassage {
  return {
    herkomst: record.herkomst,
    ontwerpPagina: record.ontwerpPagina ?? null,
    nieuwePagina: record.nieuwePagina,
    afwijkingen: record.afwijkingen,
    source,
    blocks: [],
  };
}

function lastSection(section: DraftSection): DraftSection {
  const child = section.children.at(-1);
  return child ? lastSection(child) : section;
}

function isBlock(node: RootContent): node is BlockNode {
  return node.type !== 'footnoteDefinition' && node.type !== 'definition';
}

function reportIfEmpty(section: DraftSection, findings: Finding[]): void {
  const hasText = section.passages.some(({ blocks }) => blocks.length > 0);
  if (!hasText && section.children.length === 0 && section.overzicht === null) {
    findings.push({ kind: 'section-empty', place: section.source, title: section.titleText });
  }
  for (const child of section.children) reportIfEmpty(child, findings);
}
