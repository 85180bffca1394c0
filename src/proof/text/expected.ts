import type { Document, Note, Section } from '../../document/document.ts';
import { allSections, categoriesOf, chapters } from '../../document/queries.ts';
import { dutch as t } from '../../i18n/translate.ts';
import type { Expected, Part } from '../segment.ts';
import { basisWords } from './basis.ts';
import { add, addBlocks } from './blocks.ts';
import type { Sink } from './blocks.ts';
import { addCategory } from './category.ts';
import { addConcordance } from './concordance.ts';
import { addColophon, addContents, addCover } from './front.ts';
import { inlineWords } from './inline.ts';
import { addOverview } from './overview.ts';
import { addList } from './list-data.ts';
import { addRegister, isRegister } from './registers.ts';

/**
 * Works out from the Document alone, without the renderer, everything that the PDF prints and the site shows of it.
 *
 * @returns segments in the order of the PDF, from the title page to the last note
 */
export function expectedText(document: Document): Expected {
  const printed = printedIds(document);
  const sources = new Map(document.blocks.map(({ id, source }) => [id, source]));
  const sink: Sink = { document, printed, sources, segments: [], pictures: [] };
  addCover(sink);
  addColophon(sink);
  addContents(sink);
  for (const deel of document.sections) {
    addOwn(sink, deel);
    addAnnex(sink, deel);
    addNotes(sink, deel);
    for (const chapter of deel.children) {
      addSection(sink, chapter);
      addTask(sink, chapter);
      addAnnex(sink, chapter);
      for (const category of categoriesOf(document, chapter.id)) addCategory(sink, category);
      addNotes(sink, chapter);
    }
  }
  return sink;
}

/** What stands on a page of a deel, a chapter or a printed category, and where notes are called. */
function printedIds(document: Document): ReadonlySet<string> {
  const owners = new Set([...document.sections, ...chapters(document)].map(({ id }) => id));
  for (const { id, processId } of document.categories) if (owners.has(processId)) owners.add(id);
  const calls = [...allSections(document.sections)].flatMap(({ notes }) =>
    notes.flatMap(({ references }) => references),
  );
  return new Set([...document.blocks.filter(({ owner }) => owners.has(owner)).map(({ id }) => id), ...calls]);
}

function addOwn(sink: Sink, { id, label, level, title, passages }: Section): void {
  const lead = label === null ? '' : `${label} `;
  const kicker = /^\d/.test(lead) ? t('vermelding.hoofdstuk', { nummer: lead.trim() }) : lead.trim();
  const site = level > 1 || label === null ? lead : `${kicker}: `;
  const words = inlineWords(title, sink);
  add(sink, { block: id, kind: 'section' }, { ...words, lead: { print: lead, site }, begins: true });
  for (const { blocks } of passages) addBlocks(sink, blocks, { block: id, kind: 'section', place: null });
}

function addSection(sink: Sink, section: Section): void {
  addOwn(sink, section);
  for (const child of section.children) {
    addSection(sink, child);
    addAnnex(sink, child);
  }
}

function addTask(sink: Sink, { id, taak }: Section): void {
  const task = sink.document.lijst.taken.find((one) => one.id === taak);
  if (task === undefined) return;
  const { text, links } = basisWords(task.grondslag ? [task.grondslag] : [], sink);
  const law = text === '' ? '' : ` (${text})`;
  add(
    sink,
    { block: id, kind: 'section', place: `${id}/taak` },
    { parts: [`${t('proces.taak')}: ${task.naam.replace(/\.$/, '')}${law}.`], links },
  );
}

function addAnnex(sink: Sink, section: Section): void {
  if (section.overzicht === null) return;
  if (section.overzicht === 'categorieen') addOverview(sink, section);
  else if (section.overzicht === 'concordantie') addConcordance(sink, section);
  else if (isRegister(section.overzicht)) addRegister(sink, section.overzicht, section);
  else addList(sink, section.overzicht, section.id);
}

function addNotes(sink: Sink, { id, notes }: Section): void {
  if (notes.length === 0) return;
  add(sink, { block: id, kind: 'section', place: null }, { parts: [t('noten.titel')] });
  for (const note of notes) addNote(sink, note);
}

/** Number, text, and the way back to every place that calls it. */
function addNote(sink: Sink, { id, number, blocks, references }: Note): void {
  const spot = { block: id, kind: 'note' } as const;
  add(sink, spot, { lead: { print: `${number}.`, site: '' }, parts: [], begins: true });
  addBlocks(sink, blocks, spot);
  const back = references.flatMap((call): Part[] => ['↑', { pageOf: call, optional: true }]);
  add(sink, spot, { parts: back, links: references.map((call) => `#${call}`) });
}
