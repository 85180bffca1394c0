import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textsFor } from '../../src/document/list-kinds.ts';
import { toCalendar } from '../../src/export/procedure/calendar.ts';
import { toFeed } from '../../src/export/procedure/feed.ts';
import { compareCalendar, compareFeed } from '../../src/proof/data/procedure.ts';
import { published } from '../export/lists.ts';
import { shippedList } from '../shipped-list.ts';

const loaded = await shippedList();
const { lijst } = loaded.document;
const t = textsFor(lijst);
const calendar = toCalendar(published(loaded), t) ?? '';
const feed = toFeed(published(loaded), t);

describe('what the proof finds in the files of the procedure', () => {
  test('nothing in those of the list, of which it compared every day', () => {
    assert.deepEqual(compareCalendar('a', calendar, lijst), { faults: [], values: 2 });
    assert.deepEqual(compareFeed('a', feed, lijst), { faults: [], values: 2 });
  });

  for (const [name, from, to] of [
    ['a first day', 'DTSTART;VALUE=DATE:20150316', 'DTSTART;VALUE=DATE:20150317'],
    ['a last day', 'DTEND;VALUE=DATE:20150429', 'DTEND;VALUE=DATE:20150428'],
    ['a title', 'MIVD', 'AIVD'],
  ] as const)
    test(`${name} of the calendar that is another`, () => {
      const { faults } = compareCalendar('a', calendar.replace(from, to), lijst);
      assert.deepEqual(
        faults.map(({ code }) => code),
        ['BW16'],
      );
    });

  for (const [name, change] of [
    ['a day', (text: string) => text.replaceAll('2015-03-01', '2015-03-02')],
    ['a note', (text: string) => text.replace('Versie 0.16 is', 'Versie 0.17 is')],
    ['an entry that is gone', (text: string) => text.replace(/<entry>[^]*?<\/entry>/, '')],
  ] as const)
    test(`${name} in the feed`, () => {
      assert.notEqual(change(feed), feed);
      assert.equal(compareFeed('a', change(feed), lijst).faults.length, 1);
    });
});
