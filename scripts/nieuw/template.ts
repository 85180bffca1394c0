import type { z } from 'zod';
import type { categorie } from '../../src/document/schema/categorie.ts';
import type { hoofdstuk } from '../../src/document/schema/hoofdstuk.ts';
import type { lijst } from '../../src/document/schema/lijst.ts';

/** What somebody says of the list that is to begin. */
export interface Answers {
  readonly titel: string;
  readonly organisatie: string;
  readonly periode: NonNullable<z.input<typeof lijst>['periode']>;
  readonly regime: Exclude<z.output<typeof lijst>['regime'], 'geen'>;
  readonly status: z.output<typeof lijst>['status'];
  /** Year and month of this day, `2026-03`. */
  readonly datum: string;
}

/** A chapter or a category: what stands above its text, and the text. */
interface Page<Record> {
  readonly record: Record;
  readonly text: string;
}

/** A small list of one kind, as data. Comments and layout come with the writing. */
export interface Template {
  readonly lijst: z.input<typeof lijst>;
  readonly registers: Readonly<Record<string, readonly object[]>>;
  /** By their path below the content folder. */
  readonly hoofdstukken: Readonly<Record<string, Page<Partial<z.input<typeof hoofdstuk>>>>>;
  readonly categorieen: Readonly<Record<string, Page<Partial<z.input<typeof categorie>>>>>;
}
