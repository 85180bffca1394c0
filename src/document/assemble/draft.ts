import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root } from 'mdast';
import type { Note, Section, SourcePlace } from '../document.ts';
import type { RecordOf, Register, TextRegister } from '../registers.ts';
import type { Afwijking } from '../schema/afwijking.ts';
import type { Categorie } from '../schema/categorie.ts';
import type { Hoofdstuk } from '../schema/hoofdstuk.ts';
import type { Lijst } from '../schema/lijst.ts';
import type { Herkomst } from '../schema/primitives.ts';

/** A record with the place it came from. */
export interface Row<T> {
  readonly record: T;
  readonly source: SourcePlace;
}

/** A Markdown file: its record and its body. */
export interface ParsedFile<T> extends Row<T> {
  readonly tree: Root;
}

/** The records of each register, in the order of the files. */
export type Rows = {
  readonly [R in Register]: readonly (R extends TextRegister ? ParsedFile<RecordOf<R>> : Row<RecordOf<R>>)[];
};

/** Everything assembly needs: validated records and parsed bodies, references still by name. */
export interface Parsed extends Rows {
  readonly lijst: Lijst;
  readonly hoofdstukken: readonly ParsedFile<Hoofdstuk>[];
  readonly categorieen: readonly ParsedFile<Categorie>[];
  /** What texts can name of the list, in words; null for what this list does not have. */
  readonly data: ReadonlyMap<string, string | null>;
  /** Paths of the images in the content folder. */
  readonly images: readonly string[];
  /** Names of records that were refused: references to them are not unknown, only broken elsewhere. */
  readonly refused: ReadonlySet<string>;
}

export type BlockNode = BlockContent | DefinitionContent;

export interface DraftPassage {
  herkomst: Herkomst | null;
  ontwerpPagina: number | null;
  nieuwePagina: boolean;
  afwijkingen: readonly Afwijking[];
  source: SourcePlace;
  blocks: BlockNode[];
}

/** A section while it is being numbered; becomes a `Section` as it is. */
export interface DraftSection extends Omit<
  Section,
  'id' | 'label' | 'passages' | 'children' | 'notes' | 'title' | 'titleText'
> {
  id: string;
  label: string | null;
  title: PhrasingContent[];
  titleText: string;
  passages: DraftPassage[];
  children: DraftSection[];
  notes: Note[];
}

/** A piece of text in document order: where ids, notes, abbreviations and references are worked out. */
export interface Body {
  readonly kind: 'title' | 'text' | 'definition' | 'overview';
  /** Chapter, category or register entry on whose page it stands. */
  readonly owner: string;
  /** Section, category or entry that its blocks are numbered in. */
  readonly holder: string;
  /** Chapter that collects its footnotes. */
  readonly chapter: DraftSection | null;
  readonly herkomst: Herkomst | null;
  readonly source: SourcePlace;
  /** What an overview lists. */
  readonly overzicht?: Section['overzicht'];
  readonly nodes: Nodes[];
}

/** Place of a node in the file it was parsed from. */
export function placeOf(file: string, node: { position?: Nodes['position'] }): SourcePlace {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
