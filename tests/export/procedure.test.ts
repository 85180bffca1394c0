import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { withLijst } from '../../src/check/examples/base.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { toCalendar } from '../../src/export/procedure/calendar.ts';
import { toFeed } from '../../src/export/procedure/feed.ts';
import type { Loaded } from '../../src/source/load.ts';
import { listOf } from '../document/list.ts';
import { shippedList } from '../shipped-list.ts';
import { published, site } from './lists.ts';

const term = (einde: string): string =>
  `inzage: { start: 2015-03-16, einde: ${einde}, locaties: [{ naam: A, adres: B, openingstijden: C }] }`;

function calendarOf(loaded: Loaded): string | null {
  return toCalendar(published(loaded), textsFor(loaded.document.lijst));
}

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the term as a calendar', () => {
  test('has the days of the term and the last one, ends being the day after', async () => {
    const text = calendarOf(await shippedList());
    assert.ok(text !== null);
    assert.deepEqual(
      eventsOf(text).map(({ summary, startDate, endDate }) => [
        summary,
        startDate.toString(),
        endDate.toString(),
      ]),
      [
        ['Ter inzage: Generieke Selectielijst MIVD', '2015-03-16', '2015-04-29'],
        ['Laatste dag om te reageren: Generieke Selectielijst MIVD', '2015-04-28', '2015-04-29'],
      ],
    );
  });

  test('ends on the day on which the term ends by law', () => {
    const text = calendarOf(listOf(withLijst(term('2015-04-25'))));
    assert.equal(
      eventsOf(text ?? '')
        .at(-1)
        ?.startDate.toString(),
      '2015-04-28',
    );
  });

  test('keeps every sign of a title, in lines that are not too long', () => {
    const titel = `Lijst; van é, “ü” \\ ${'zaken met een lange naam, '.repeat(6)}🗂️`;
    const text = calendarOf(listOf(withLijst(`titel: ${JSON.stringify(titel)}`, term('2015-04-28'))));
    assert.ok(text !== null);
    assert.equal(eventsOf(text)[0]?.summary, `Ter inzage: ${titel}`);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!/[^\r]\n/.test(text));
  });

  test('is not made of a list that was never laid open', () => {
    assert.equal(calendarOf(listOf(withLijst())), null);
  });
});

/** Names of elements with their text, in order. */
function elementsOf(xml: string): [name: string, text: string][] {
  const found: [string, string][] = [];
  const open: [string, string][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const element: [string, string] = [name, ''];
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element[1] += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

function textsOf(xml: string, name: string): string[] {
  return elementsOf(xml)
    .filter(([found]) => found === name)
    .map(([, text]) => text);
}

describe('the procedure as a feed', () => {
  test('tells what happened and the term, the latest first', async () => {
    const { document, ...rest } = await shippedList();
    const xml = toFeed(published({ document, ...rest }), textsFor(document.lijst));
    assert.deepEqual(textsOf(xml, 'title'), [
      'Generieke Selectielijst MIVD: stand van de procedure',
      'Terinzagelegging',
      'Ter inzage gelegd, versie 0.16',
    ]);
    assert.deepEqual(textsOf(xml, 'updated'), [
      '2015-03-16T00:00:00Z',
      '2015-03-16T00:00:00Z',
      '2015-03-01T00:00:00Z',
    ]);
    assert.deepEqual(textsOf(xml, 'id').slice(0, 2), [
      `${site}data/procedure.atom`,
      `${site}data/procedure.atom#inzage-2015-03-16`,
    ]);
  });

  test('is well-formed whatever the list says', () => {
    const loaded = listOf(
      withLijst(
        'titel: "R&D <b>\\"x\\"</b>"',
        'historie: [{ datum: "2014", gebeurtenis: opgesteld, toelichting: "a < b && c" }]',
      ),
    );
    const xml = toFeed(published(loaded), textsFor(loaded.document.lijst));
    assert.equal(textsOf(xml, 'title')[0], 'R&D <b>"x"</b>: stand van de procedure');
    assert.deepEqual(textsOf(xml, 'summary'), ['a < b && c']);
  });
});
