import type { ListKindName } from '../../src/document/list-kinds.ts';
import type { Answers, Template } from './template.ts';
import { document } from './templates/document.ts';
import { handelingen } from './templates/handelingen.ts';
import { processen } from './templates/processen.ts';
import { procestypen } from './templates/procestypen.ts';
import { tabel } from './templates/tabel.ts';

/** A small list of every kind. */
export const templates: Readonly<Record<ListKindName, (answers: Answers) => Template>> = {
  processen,
  handelingen,
  procestypen,
  tabel,
  document,
};
