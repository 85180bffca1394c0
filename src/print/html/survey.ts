import type { Element } from 'hast';

/** What has to be known of elements, or set right in them, once all of a page is there. */
export interface Survey {
  /** Ids of all elements. */
  readonly ids: Set<string>;
  /** Ids of rows by which groups of a table are named again. */
  readonly rows: Set<string>;
  readonly links: Element[];
  readonly abbreviations: Element[];
}

/** Looks at elements and all below them. */
export function surveyOf(elements: readonly Element[]): Survey {
  const survey: Survey = { ids: new Set(), rows: new Set(), links: [], abbreviations: [] };
  for (const element of elements) look(element, survey);
  return survey;
}

/** A list has some fifty thousand elements: a walk that keeps the way to each takes a tenth of a second. */
function look(element: Element, survey: Survey): void {
  const { id, dataRows } = element.properties;
  if (typeof id === 'string') survey.ids.add(id);
  if (typeof dataRows === 'string') for (const row of dataRows.split(' ')) survey.rows.add(row);
  if (element.tagName === 'a') survey.links.push(element);
  if (element.tagName === 'abbr') survey.abbreviations.push(element);
  for (const child of element.children) if (child.type === 'element') look(child, survey);
}

/** Adds what was seen of more elements. */
export function addSurvey(survey: Survey, { ids, rows, links }: Survey): void {
  for (const id of ids) survey.ids.add(id);
  for (const row of rows) survey.rows.add(row);
  for (const link of links) survey.links.push(link);
}
