import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { CarryOut } from './carry-out.ts';
import type { RecordOf, Register } from './registers.ts';
import type { Afwijking } from './schema/afwijking.ts';
import type { Categorie } from './schema/categorie.ts';
import type { Hoofdstuk, Overzicht } from './schema/hoofdstuk.ts';
import type { Lijst } from './schema/lijst.ts';
import type { Herkomst } from './schema/primitives.ts';
import type { Begrip } from './schema/registers.ts';
import type { Waardering } from './schema/waardering.ts';

/** A place in a source file: path below `content/`, line and column counted from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Blocks = readonly (BlockContent | DefinitionContent)[];

/** A run of text with one origin: what one file contributes to a section. */
export interface Passage {
  /** Null in an edition of the body's own. */
  readonly herkomst: Herkomst | null;
  readonly ontwerpPagina: number | null;
  readonly nieuwePagina: boolean;
  /** What its file lets stand. */
  readonly afwijkingen: readonly Afwijking[];
  readonly source: SourcePlace;
  readonly blocks: Blocks;
}

/** A heading with the text under it. `level` 0 is a deel, 1 a chapter. */
export interface Section {
  readonly id: string;
  /** Name for references in the source, unique where it was given by hand. */
  readonly name: string;
  /** How its name came about: given in the heading, by the file, or derived from the words. */
  readonly naming: 'given' | 'file' | 'derived';
  /** What is printed before the title: `2.1`, `Deel I`, `Proces 3`; null for an unnumbered heading. */
  readonly label: string | null;
  readonly title: readonly PhrasingContent[];
  readonly titleText: string;
  readonly level: number;
  readonly soort: Hoofdstuk['soort'] | 'kop';
  readonly overzicht: Overzicht | null;
  readonly taak: string | null;
  /** A process that serves all tasks. */
  readonly ondersteunend: boolean;
  readonly samenvatting: string | null;
  /** Null in an edition of the body's own. */
  readonly herkomst: Herkomst | null;
  readonly source: SourcePlace;
  readonly passages: readonly Passage[];
  readonly children: readonly Section[];
  /** Footnotes of a deel's own text or of a chapter, in order of first reference; empty on deeper levels. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly id: string;
  readonly number: number;
  readonly blocks: Blocks;
  /** Ids of the places that refer to this note. */
  readonly references: readonly string[];
  readonly source: SourcePlace;
}

export type Valuation = Waardering & { readonly id: string };

export interface Category extends Omit<Categorie, 'waarderingen' | 'titel' | 'soort' | 'proces'> {
  readonly id: string;
  readonly titel: string;
  readonly soort: NonNullable<Categorie['soort']>;
  /** Name of the chapter it stands below: of a process, or of an actor. */
  readonly proces: string;
  readonly waarderingen: readonly Valuation[];
  /** Whether a records system can carry it out; null for a lapsed number. */
  readonly uitvoerbaar: CarryOut | null;
  /** Id of that chapter; empty where there is none. */
  readonly processId: string;
  readonly toelichting: Blocks;
  readonly source: SourcePlace;
}

/** A record of a register with its id in the Document. */
export type Entry<T> = T & { readonly id: string; readonly naam: string; readonly source: SourcePlace };

export interface Term extends Omit<Begrip, 'bron' | 'zieOok'> {
  readonly id: string;
  readonly naam: string;
  readonly source: SourcePlace;
  readonly definitie: Blocks;
  readonly bron: string | null;
  readonly zieOok: readonly string[];
}

/** What each register holds in the Document. */
export type Entries = {
  readonly [R in Register]: readonly (R extends 'begrippen' ? Term : Entry<RecordOf<R>>)[];
};

export type BlockKind =
  'section' | 'paragraph' | 'item' | 'table' | 'row' | 'figure' | 'note' | 'category' | 'valuation' | 'entry';

/** Everything that can be cited, in the order of the document. */
export interface Block {
  /** The same from one edition to the next, as long as the passage stands in the same section. */
  readonly id: string;
  /** The id that it would have by where it stands; left out where that is its id. */
  readonly standsAt?: string;
  readonly kind: BlockKind;
  /** The chapter, category or register entry on whose page the block stands. */
  readonly owner: string;
  readonly source: SourcePlace;
}

/** A mention of one thing in the text of another, for back-references. */
export interface Reference {
  /** Block that holds the mention. */
  readonly from: string;
  readonly to: string;
}

/**
 * The whole list: numbered, with every reference resolved. It is assembled once, deeply frozen and
 * JSON-safe, and the only thing an output reads.
 */
export interface Document extends Entries {
  readonly lijst: Lijst;
  /** The delen, each with its chapters. */
  readonly delen: readonly Section[];
  /** All categories in natural order of their numbers. */
  readonly categorieen: readonly Category[];
  readonly blokken: readonly Block[];
  readonly verwijzingen: readonly Reference[];
}
