import type { z } from 'zod';
import type { Document } from '../document/document.ts';
import { hasCategories } from '../document/list-kinds.ts';
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

/** Keys of `lijst.json` that are empty where there are no categories. */
const ofCategories = ['categorieen', 'concordantie'];

export function explanationOf(document: Document): DataExplanation {
  const tabled = hasCategories(document.lijst);
  return {
    kolommen: columnsOf({ document }).map(({ name, description }) => ({
      naam: name,
      omschrijving: description,
    })),
    lijst: fieldsOf(listFile).filter(({ naam }) => tabled || !ofCategories.includes(naam)),
    categorie: fieldsOf(categoryFile),
    // What the form was before there were documents that have none is nothing to who reads one.
    wijzigingen: tabled ? formatChanges : [],
  };
}

function fieldsOf(schema: z.ZodType): Field[] {
  return Object.entries(shapeOf(schema)).map(([naam, { description }]) => ({
    naam,
    omschrijving: description ?? '',
  }));
}
