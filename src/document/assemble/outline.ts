import GithubSlugger from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AssemblyFinding } from '../findings.ts';
import type { Hoofdstuk } from '../schema/hoofdstuk.ts';
import { placeOf } from './draft.ts';
import type { BlockNode, DraftPassage, DraftSection, ParsedFile } from './draft.ts';
import { firstFileIn, sortedFolders, toFolders } from './folders.ts';
import type { Folder } from './folders.ts';

/**
 * Nests chapter files by their paths and the headings in them by their depth.
 *
 * @param files - the files of `hoofdstukken/`, in any order
 * @returns the delen, unnumbered, and what is wrong with the structure
 */
export function outline(files: readonly ParsedFile<Hoofdstuk>[]): {
  readonly sections: DraftSection[];
  readonly findings: readonly AssemblyFinding[];
} {
  const sections: DraftSection[] = [];
  const outliner = new Outliner();
  for (const folder of sortedFolders(toFolders(files)))
    outliner.placeFolder(folder, { parent: null, siblings: sections, level: 0 });
  return { sections, findings: [...sections.flatMap(emptySections), ...outliner.findings] };
}

/** Name of a file or folder without its order number and extension: `2-context/index.md` is `context`. */
export function nameOfPath(path: string): string {
  const parts = path.replace(/\.md$/, '').split('/');
  const last = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1);
  return (last ?? '').replace(/^\d+-/, '');
}

/** The number with which the name of a file or folder begins: `2-context/index.md` is 2; null where it has none. */
export function orderNumber(path: string): number | null {
  const [last, folder = ''] = path.split('/').reverse();
  const number = /^\d+(?=-)/.exec(last === 'index.md' ? folder : (last ?? ''))?.[0];
  return number === undefined ? null : Number(number);
}

/** Where in the outline the next file goes. */
interface Position {
  readonly parent: DraftSection | null;
  readonly siblings: DraftSection[];
  readonly level: number;
}

/** Places files one by one and keeps what is wrong with where they stand. */
class Outliner {
  readonly findings: AssemblyFinding[] = [];

  placeFolder(folder: Folder, position: Position): void {
    const parent = this.#placeFile(folder.index ?? this.#standIn(folder, position), position);
    const below: Position = parent
      ? { parent, siblings: parent.children, level: position.level + 1 }
      : position;
    for (const child of sortedFolders(folder)) this.placeFolder(child, below);
  }

  /** Takes the place of an `index.md` that is missing, so that what stands below it keeps its level and its kind. */
  #standIn(folder: Folder, { level }: Position): ParsedFile<Hoofdstuk> {
    const { path } = folder;
    const first = firstFileIn(folder);
    this.findings.push({
      kind: 'missing-index',
      place: first?.source ?? { file: path, line: 1, column: 1 },
      folder: path,
    });
    const file = `${path}/index.md`;
    return {
      record: {
        titel: nameOfPath(file),
        soort: level === 0 ? 'deel' : 'paragraaf',
        nieuwePagina: false,
        ondersteunend: false,
        afwijkingen: [],
      },
      source: { file, line: 1, column: 1 },
      tree: { type: 'root', children: [] },
    };
  }

  #placeFile(file: ParsedFile<Hoofdstuk>, position: Position): DraftSection | null {
    const { record, source } = file;
    const { siblings, level } = position;
    if (record.titel === undefined) {
      this.#continueBefore(file, position);
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
    this.#fill(file, passage, section.children, level);
    return section;
  }

  /**
   * Places a file without a title: its text goes on in the last section before it, its headings hang below the section
   * of its folder. Delen and chapters are no headings but files: there the headings hang below the chapter before it.
   */
  #continueBefore(file: ParsedFile<Hoofdstuk>, { parent, siblings, level }: Position): void {
    for (const key of ownKeys(file.record))
      this.findings.push({ kind: 'key-untitled', place: file.source, key });
    const previous = siblings.at(-1);
    const open = previous ? lastSection(previous) : parent;
    if (!open) this.findings.push({ kind: 'orphan-passage', place: file.source });
    const [first] = file.tree.children.filter((node) => node.type === 'heading' || isBlock(node));
    const heading = file.tree.children.find((node) => node.type === 'heading');
    if (open && heading && level < 2)
      this.findings.push({
        kind: 'heading-as-chapter',
        place: placeOf(file.source.file, heading),
        title: toString(heading),
      });
    const chapter = level === 0 ? previous?.children.at(-1) : previous;
    const below = level < 2 && chapter ? chapter : { children: siblings, level: level - 1 };
    const before = below.children.length;
    const passage = emptyPassage(file);
    this.#fill(file, passage, below.children, below.level);
    if (first === undefined || first !== heading) open?.passages.push(passage);
    else {
      // No text comes before its first heading: that is what begins on the new page.
      const opening = below.children[before]?.passages[0];
      if (opening) opening.nieuwePagina = file.record.nieuwePagina;
    }
  }

  /** Distributes a file's body: text before the first heading to `passage`, each heading a section of its own. */
  #fill(file: ParsedFile<Hoofdstuk>, passage: DraftPassage, top: DraftSection[], level: number): void {
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
        this.findings.push({
          kind: 'heading-jump',
          place,
          depth: node.depth,
          expected: node.depth === 1 ? 2 : expected,
        });
      const depth = Math.min(Math.max(node.depth, 2), expected);
      open.length = Math.min(open.length, depth - 2);
      const section = this.#sectionOfHeading(file, node, level + open.length + 1);
      (open.at(-1)?.children ?? top).push(section);
      open.push(section);
      current = { ...emptyPassage(file), nieuwePagina: false, source: place };
      section.passages.push(current);
      depthBefore = depth;
    }
  }

  #sectionOfHeading(file: ParsedFile<Hoofdstuk>, heading: Heading, level: number): DraftSection {
    const source = placeOf(file.source.file, heading);
    const titleText = toString(heading);
    if (titleText.trim() === '') this.findings.push({ kind: 'heading-empty', place: source });
    return {
      ...sectionOf(file, level),
      name: heading.data?.name ?? new GithubSlugger().slug(titleText),
      naming: heading.data?.name ? 'given' : 'derived',
      title: heading.children,
      titleText,
      source,
    };
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
    herkomst: file.record.herkomst ?? null,
    source: file.source,
    passages: [],
    children: [],
    notes: [],
  };
}

function emptyPassage({ record, source }: ParsedFile<Hoofdstuk>): DraftPassage {
  return {
    herkomst: record.herkomst ?? null,
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

function emptySections(section: DraftSection): AssemblyFinding[] {
  const { passages, children, overzicht, source, titleText } = section;
  const isEmpty =
    children.length === 0 && overzicht === null && passages.every(({ blocks }) => blocks.length === 0);
  const below = children.flatMap(emptySections);
  return isEmpty ? [{ kind: 'section-empty', place: source, title: titleText }, ...below] : below;
}
