import type { z } from 'zod';
import type { categorie } from '../../src/document/schema/categorie.ts';
import type { hoofdstuk } from '../../src/document/schema/hoofdstuk.ts';
import type { lijst } from '../../src/document/schema/lijst.ts';
import type { Stage } from './status.ts';

/** What somebody says of the list that is to begin. */
export interface Answers {
  readonly titel: string;
  readonly organisatie: string;
  readonly periode: NonNullable<z.input<typeof lijst>['periode']>;
  readonly regime: Exclude<z.output<typeof lijst>['regime'], 'geen'>;
  readonly status: Stage;
  /** First day of the inspection, and where the draft is on the web, of a list that is laid open. */
  readonly inzage?: string;
  readonly webadres?: string;
  /** Days of the decision and of its publication, and the number of the Staatscourant, of one that was adopted. */
  readonly besluit?: string;
  readonly bekendmaking?: string;
  readonly staatscourant?: number;
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
