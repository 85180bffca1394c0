import GithubSlugger from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '../findings.ts';
import { compareNaturally } from '../natural-order.ts';
import type { Hoofdstuk } from '../schema/hoofdstuk.ts';
import { placeOf } from './draft.ts';
import type { BlockNode, DraftPassage, DraftSection, ParsedFile } from './draft.ts';

interface Folder {
  readonly path: string;
  index: ParsedFile<Hoofdstuk> | null;
  readonly files: ParsedFile<Hoofdstuk>[];
  readonly folders: Map<string, Folder>;
}

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

function toFolders(files: readonly ParsedFile<Hoofdstuk>[]): Folder {
  const root = emptyFolder('hoofdstukken');
  for (const file of files) {
    const parts = file.source.file.split('/').slice(1);
    const name = parts.pop();
    let folder = root;
    for (const part of parts) {
      const next = folder.folders.get(part) ?? emptyFolder(`${folder.path}/${part}`);
      folder.folders.set(part, next);
      folder = next;
    }
    if (name === 'index.md' && folder !== root) folder.index = file;
    else folder.files.push(file);
  }
  return root;
}

function emptyFolder(path: string): Folder {
  return { path, index: null, files: [], folders: new Map() };
}

function sortedFolders(root: Folder): Folder[] {
  return [
    ...root.folders.values(),
    ...root.files.map((file) => ({ ...emptyFolder(file.source.file), index: file })),
  ].sort((a, b) => compareNaturally(a.path.replace(/\.md$/, ''), b.path.replace(/\.md$/, '')));
}

/** Where in the outline the next file goes. */
interface Spot {
  readonly parent: DraftSection | null;
  readonly siblings: DraftSection[];
  readonly level: number;
}

function placeFolder(folder: Folder, spot: Spot, findings: Finding[]): void {
  const parent = placeFile(folder.index ?? standIn(folder, spot, findings), spot, findings);
  const below: Spot = {
    parent: parent ?? spot.parent,
    siblings: parent ? parent.children : spot.siblings,
    level: spot.level + 1,
  };
  for (const child of sortedFolders(folder)) placeFolder(child, below, findings);
}

/** Takes the place of an `index.md` that is missing, so that what stands below it keeps its level and its kind. */
function standIn(
  { path, files, folders }: Folder,
  { level }: Spot,
  findings: Finding[],
): ParsedFile<Hoofdstuk> {
  const first = files[0] ?? [...folders.values()][0]?.files[0];
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
    },
    source: { file, line: 1, column: 1 },
    tree: { type: 'root', children: [] },
  };
}

/** Places one file; without a title it continues the last section before it. */
function placeFile(
  file: ParsedFile<Hoofdstuk>,
  { parent, siblings, level }: Spot,
  findings: Finding[],
): DraftSection | null {
  const { record, source } = file;
  const passage = emptyPassage(file);
  if (record.titel === undefined) {
    const previous = siblings.at(-1);
    const open = previous ? lastSection(previous) : parent;
    if (!open) findings.push({ kind: 'orphan-passage', place: source });
    open?.passages.push(passage);
    fill(file, passage, siblings, level - 1, findings);
    return null;
  }
  const section: DraftSection = {
    ...sectionOf(file, level),
    name: nameOfPath(source.file),
    naming: 'file',
    title: [{ type: 'text', value: record.titel }],
    titleText: record.titel,
    soort: record.soort,
    overzicht: record.overzicht ?? null,
    taak: record.taak ?? null,
    samenvatting: record.samenvatting ?? null,
    passages: [passage],
  };
  siblings.push(section);
  fill(file, passage, section.children, level, findings);
  return section;
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
