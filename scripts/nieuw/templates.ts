import type { ListKindName } from '../../src/document/list-kinds.ts';
import { atStage } from './stages.ts';
import type { Answers, Template } from './template.ts';
import { document } from './templates/document.ts';
import { handelingen } from './templates/handelingen.ts';
import { processen } from './templates/processen.ts';
import { procestypen } from './templates/procestypen.ts';
import { tabel } from './templates/tabel.ts';

const kinds: Readonly<Record<ListKindName, (answers: Answers) => Template>> = {
  processen,
  handelingen,
  procestypen,
  tabel,
  document,
};

/** A small list of a kind, as far as its status says. */
export function templateOf(soort: ListKindName, answers: Answers): Template {
  return atStage(kinds[soort](answers), answers);
}
