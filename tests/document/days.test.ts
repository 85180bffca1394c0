import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  firstDay,
  isDayOff,
  lastDay,
  lengthInDays,
  nextWorkingDay,
  toDate,
  yearsLater,
} from '../../src/document/days.ts';

describe('calendar days', () => {
  test('a year, a month and a day have a first and a last day', () => {
    const spans = ['2016', '2016-02', '2015-02', '2015-03-04', '1969-12'].map((date) => [
      toDate(firstDay(date)),
      toDate(lastDay(date)),
    ]);
    assert.deepEqual(spans, [
      ['2016-01-01', '2016-12-31'],
      ['2016-02-01', '2016-02-29'],
      ['2015-02-01', '2015-02-28'],
      ['2015-03-04', '2015-03-04'],
      ['1969-12-01', '1969-12-31'],
    ]);
  });

  test('years later is the same day, or the first of March', () => {
    assert.equal(yearsLater('2014-03-07', 20), '2034-03-07');
    assert.equal(yearsLater('2024-02-29', 1), '2025-03-01');
    assert.equal(yearsLater('2024-02-29', 20), '2044-02-29');
  });

  test('terms can be compared, words cannot', () => {
    const longest = ['P20Y', 'P19Y11M', 'P1Y6M', 'P12M', 'P52W', 'P91D', 'direct'];
    assert.deepEqual(
      [...longest].sort((a, b) => (lengthInDays(b) ?? 0) - (lengthInDays(a) ?? 0)),
      longest,
    );
    assert.equal(lengthInDays('opElkMoment'), null);
  });
});

describe('days off', () => {
  const off = [
    ...['2015-01-01', '2015-04-03', '2015-04-06', '2015-04-27', '2015-05-05', '2015-05-14', '2015-05-25'],
    // A Sunday birthday is kept on Saturday, and until 2013 it was another one.
    ...['2014-04-26', '2013-04-30', '2006-04-29', '2015-12-25', '2015-12-26', '2015-03-07', '2015-03-08'],
    ...['2000-04-24', '2024-04-01', '2038-04-26'],
  ];
  for (const date of off) {
    test(`${date} is one`, () => {
      assert.equal(isDayOff(firstDay(date)), true);
    });
  }

  test('ordinary days are none', () => {
    for (const date of ['2015-04-28', '2015-04-07', '2014-04-30', '2015-12-24', '2015-05-04'])
      assert.equal(isDayOff(firstDay(date)), false, date);
  });

  test('a term that ends on a Sunday before the birthday of the King runs until Tuesday', () => {
    assert.equal(toDate(nextWorkingDay(firstDay('2015-04-26'))), '2015-04-28');
  });
});
