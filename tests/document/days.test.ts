import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstDay, lastDay, lengthInDays, toDate, yearsLater } from '../../src/document/days.ts';

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
