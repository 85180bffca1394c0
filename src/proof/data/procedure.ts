import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { firstDay, toDate } from '../../document/days.ts';
import type { Document } from '../../document/document.ts';
import { lastDayForViews } from '../../law/clock.ts';
import { dataFault } from './compared.ts';
import type { Comparison } from './compared.ts';

type List = Document['lijst'];

/** Compares the days in the calendar with the term of the list (BW16). */
export function compareCalendar(file: string, text: string, { inzage, titel }: List): Comparison {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const found = calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate } = new ICAL.Event(component);
    return `${startDate.toString()}/${endDate.toString()}${summary.endsWith(`: ${titel}`) ? '' : ` ${summary}`}`;
  });
  const last = inzage && lastDayForViews(inzage);
  const end = last && toDate(firstDay(last) + 1);
  const expected = last && end ? [`${inzage.start}/${end}`, `${last}/${end}`] : [];
  return compared(file, found, expected);
}

/** Compares the days in the feed, and what is said of each, with the history of the list (BW16). */
export function compareFeed(file: string, text: string, { historie, inzage, besluiten }: List): Comparison {
  const expected = [
    ...historie.map(({ datum, toelichting }) => [datum, toelichting]),
    ...(inzage ? [[inzage.start]] : []),
    ...besluiten.map(({ datum }) => [datum]),
  ].map(([datum = '', toelichting]) => `${toDate(firstDay(datum))} ${toelichting ?? ''}`.trimEnd());
  const notes = new Set(historie.map(({ toelichting }) => toelichting));
  const found = entriesOf(text).map(({ updated = '', summary = '' }) =>
    `${updated.slice(0, 10)} ${notes.has(summary) ? summary : ''}`.trimEnd(),
  );
  return compared(file, found.sort(), expected.sort());
}

function compared(file: string, found: readonly string[], expected: readonly string[]): Comparison {
  const [one, other] = [found, expected].map((lines) => lines.join(', '));
  return {
    faults: one === other ? [] : [dataFault('BW16', file, null, one ?? '', other ?? '')],
    values: expected.length,
  };
}

/** The texts of each entry, by the name of their element. */
function entriesOf(xml: string): Readonly<Record<string, string>>[] {
  const entries: Record<string, string>[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'entry') entries.push({});
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const entry = entries.at(-1);
    const name = open.at(-1);
    if (entry && name !== undefined && open.includes('entry')) entry[name] = (entry[name] ?? '') + text;
  });
  parser.write(xml).close();
  return entries;
}
