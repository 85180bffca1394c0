import type { z } from 'zod';
import type { Document } from '../document/document.ts';
import { categoryFile } from './json/category.ts';
import { formatChanges } from './json/format.ts';
import { listFile } from './json/list.ts';
import { shapeOf } from '../document/record-schema.ts';
import { columnsOf } from './table/columns.ts';

/** A field of a file and what it means; words between backticks are literal. */
export interface Field {
  readonly naam: string;
  readonly omschrijving: string;
}

/** What the page about the open data tells of the files: made from the schemas, so that it cannot lag behind. */
export interface DataExplanation {
  /** Columns of the CSV and the workbook. */
  readonly kolommen: readonly Field[];
  /** Keys of `lijst.json`. */
  readonly lijst: readonly Field[];
  /** Keys of the file of one category. */
  readonly categorie: readonly Field[];
  readonly wijzigingen: typeof formatChanges;
}

export function explanationOf(document: Document): DataExplanation {
  return {
    kolommen: columnsOf({ document }).map(({ name, description }) => ({
      naam: name,
      omschrijving: description,
    })),
    lijst: fieldsOf(listFile),
    categorie: fieldsOf(categoryFile),
    wijzigingen: formatChanges,
  };
}

function fieldsOf(schema: z.ZodType): Field[] {
  return Object.entries(shapeOf(schema)).map(([naam, { description }]) => ({
    naam,
    omschrijving: description ?? '',
  }));
}
