import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kindOfDay, nextWorkingDay } from '../../src/law/days-off.ts';
import { firstDay, toDate, weekdayOf } from '../../src/document/days.ts';
import { decrees } from '../../src/law/equated-days.ts';

const of = (date: string): string => {
  const found = kindOfDay(firstDay(date));
  return found.kind === 'off' ? found.why : found.kind;
};

describe('days off', () => {
  const off = {
    '2015-01-01': 'Nieuwjaarsdag',
    '2015-04-03': 'Goede Vrijdag',
    '2015-04-06': 'Tweede Paasdag',
    '2015-04-27': 'Koningsdag',
    '2015-05-05': 'Bevrijdingsdag',
    '2015-05-14': 'Hemelvaartsdag',
    '2015-05-25': 'Tweede Pinksterdag',
    '2015-12-25': 'Eerste Kerstdag',
    '2018-12-26': 'Tweede Kerstdag',
    '2015-03-07': 'zaterdag',
    '2015-03-08': 'zondag',
    '2013-04-30': 'Koninginnedag',
    '2000-04-24': 'Tweede Paasdag',
    '2024-04-01': 'Tweede Paasdag',
  };
  for (const [date, why] of Object.entries(off)) {
    test(`${date} is one: ${why}`, () => {
      assert.equal(of(date), why);
    });
  }

  test('a birthday on a Sunday was kept on Monday until 1980 and is kept on Saturday since', () => {
    assert.equal(of('1978-05-01'), 'Koninginnedag');
    assert.equal(of('1989-04-29'), 'zaterdag');
    assert.equal(of('2025-04-26'), 'zaterdag');
    assert.equal(of('2025-04-28'), 'working');
  });

  test('a decree can equate a day, and names itself', () => {
    assert.equal(of('2015-05-15'), 'gelijkgesteld met een feestdag (BWBR0033679)');
    assert.equal(of('2012-12-24'), 'gelijkgesteld met een feestdag (BWBR0027755)');
    assert.equal(of('2027-05-07'), 'gelijkgesteld met een feestdag (Stcrt. 2025, 24713)');
  });

  test('a day that looks like one that was equated is none without a decree', () => {
    // The Monday between a Sunday and Liberation Day: equated in 2015, not in 2026.
    assert.equal(of('2015-05-04'), 'gelijkgesteld met een feestdag (BWBR0033679)');
    assert.equal(of('2026-05-04'), 'working');
  });

  test('of years for which no decree is known an ordinary day is neither', () => {
    assert.equal(of('2009-05-22'), 'unknown');
    assert.equal(of('2029-05-11'), 'unknown');
    assert.equal(of('2009-05-21'), 'Hemelvaartsdag');
  });

  test('ordinary days are none', () => {
    for (const date of ['2015-04-28', '2015-04-07', '2014-04-30', '2015-12-24'])
      assert.equal(of(date), 'working', date);
  });

  test('no day in the table is a day off without it', () => {
    const equatedDays = decrees.flatMap(({ days }) => days);
    for (const date of equatedDays) {
      assert.equal(toDate(firstDay(date)), date);
      assert.ok(![0, 6].includes(weekdayOf(firstDay(date))), date);
      assert.match(of(date), /^gelijkgesteld/, date);
    }
    assert.deepEqual(equatedDays, [...new Set(equatedDays)].sort());
  });
});

describe('a term that would end on a day off', () => {
  const ends = {
    // Six weeks from 16 March 2015: Sunday, and then the birthday of the King.
    '2015-04-26': '2015-04-28',
    // From 24 March 2015: equated, and then Liberation Day.
    '2015-05-04': '2015-05-06',
    // From 25 March 2027: Liberation Day, Ascension Day, an equated day and a weekend.
    '2027-05-05': '2027-05-10',
    '2015-05-14': '2015-05-18',
    '2015-04-28': '2015-04-28',
  };
  for (const [last, wanted] of Object.entries(ends)) {
    test(`on ${last} runs until ${wanted}`, () => {
      assert.equal(toDate(nextWorkingDay(firstDay(last))), wanted);
    });
  }
});
