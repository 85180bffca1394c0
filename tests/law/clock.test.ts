import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstDay, toDate } from '../../src/document/days.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { phaseOn } from '../../src/law/clock-phase.ts';
import { toldPhases, termWords } from '../../src/law/clock-words.ts';
import { lastDayForViews, phasesOf } from '../../src/law/clock.ts';
import type { ClockFacts } from '../../src/law/clock.ts';
import { legalDay } from '../../src/law/legal-day.ts';

const inzage = { start: '2015-03-16', einde: '2015-04-28', locaties: [], stukken: [], geweigerdeStukken: [] };
const draft: ClockFacts = {
  status: 'ter-inzage',
  datum: '2015-03',
  inzage,
  besluiten: [],
  staatscourant: [],
};
const decree = { orgaan: 'minister', datum: '2015-09-01', kenmerk: 'K1' };

function stateOn(day: string, facts: Partial<ClockFacts> = {}): string | undefined {
  return phaseOn(phasesOf({ ...draft, ...facts }), day)?.state;
}

describe('how far the procedure is', () => {
  test('on the days about every boundary of the term', () => {
    const days = ['2015-03-15', '2015-03-16', '2015-04-27', '2015-04-28', '2015-04-29', '2026-11-29'];
    assert.deepEqual(
      days.map((day) => stateOn(day)),
      ['nog-niet', 'loopt', 'loopt', 'laatste-dag', 'gesloten', 'gesloten'],
    );
  });

  test('the term runs on over a weekend, a holiday and a day equated with one', () => {
    assert.equal(lastDayForViews({ einde: '2015-04-25' }), '2015-04-28');
    assert.equal(lastDayForViews({ einde: '2015-05-14' }), '2015-05-18');
    const facts = { inzage: { ...inzage, einde: '2015-04-25' } };
    assert.equal(stateOn('2015-04-27', facts), 'loopt');
    assert.equal(stateOn('2015-04-28', facts), 'laatste-dag');
  });

  test('a term of a single day has a last day and no other', () => {
    const facts = { inzage: { ...inzage, start: '2015-04-28' } };
    assert.deepEqual(
      ['2015-04-27', '2015-04-28', '2015-04-29'].map((day) => stateOn(day, facts)),
      ['nog-niet', 'laatste-dag', 'gesloten'],
    );
  });

  test('a draft whose views are in hand was open before, and is in hand until the decree', () => {
    assert.equal(stateOn('2015-04-01', { status: 'verwerking' }), 'loopt');
    assert.equal(stateOn('2015-05-01', { status: 'verwerking' }), 'verwerking');
    const facts: Partial<ClockFacts> = { status: 'vastgesteld', besluiten: [decree] };
    assert.equal(stateOn('2015-08-31', facts), 'verwerking');
    assert.equal(stateOn('2015-09-01', facts), 'vastgesteld');
  });

  test('an adopted list without a known day was adopted whatever the day', () => {
    assert.deepEqual(phasesOf({ ...draft, status: 'vastgesteld' }), [{ from: null, state: 'vastgesteld' }]);
  });

  test('a repealed list is one from the day it ended', () => {
    const facts: Partial<ClockFacts> = { status: 'ingetrokken', besluiten: [decree] };
    const ended = { ...facts, beeindiging: { per: '2020-01-01' } };
    assert.equal(stateOn('2019-12-31', ended), 'vastgesteld');
    assert.equal(stateOn('2020-01-01', ended), 'ingetrokken');
    assert.equal(stateOn('1990-01-01', facts), 'ingetrokken');
  });

  test('a draft without an inspection has no clock', () => {
    const facts: ClockFacts = { ...draft, inzage: undefined };
    assert.deepEqual(phasesOf({ ...facts, status: 'concept' }), []);
    assert.deepEqual(phasesOf({ ...facts, status: 'verwerking' }), [{ from: null, state: 'verwerking' }]);
  });

  test('every day from a year before to a year after has one state, and states never go back', () => {
    const order = phasesOf(draft).map(({ state }) => state);
    let reached = 0;
    for (let day = firstDay('2014-03-16'); day < firstDay('2016-04-28'); day += 1) {
      const at = order.indexOf(phaseOn(phasesOf(draft), toDate(day))?.state ?? 'ingetrokken');
      assert.ok(at >= reached, toDate(day));
      reached = at;
    }
    assert.equal(reached, order.length - 1);
  });
});

describe('the day in the Netherlands', () => {
  test('changes at its own midnight, in winter and in summer', () => {
    assert.equal(legalDay(Date.UTC(2015, 2, 15, 22, 59, 59, 999)), '2015-03-15');
    assert.equal(legalDay(Date.UTC(2015, 2, 15, 23)), '2015-03-16');
    assert.equal(legalDay(Date.UTC(2015, 3, 28, 21, 59, 59, 999)), '2015-04-28');
    assert.equal(legalDay(Date.UTC(2015, 3, 28, 22)), '2015-04-29');
  });

  test('is 23 and 25 hours long where summer time begins and ends', () => {
    const lengthOf = (day: string): number => {
      const noon = Date.parse(`${day}T11:00:00Z`);
      const hours = Array.from({ length: 60 }, (_, hour) => noon + (hour - 30) * 3_600_000);
      return hours.filter((moment) => legalDay(moment) === day).length;
    };
    assert.deepEqual(['2015-03-28', '2015-03-29', '2015-10-25'].map(lengthOf), [24, 23, 25]);
  });
});

describe('the state in words', () => {
  const t = textsFor({ soort: 'processen' });
  const words = (facts: Partial<ClockFacts> = {}): string[] =>
    toldPhases({ ...draft, ...facts }, t).map((phase) => phase.words);

  test('names the days in every sentence', () => {
    assert.deepEqual(words(), [
      'De termijn om te reageren is nog niet begonnen: zij loopt van 16 maart 2015 tot en met 28 april 2015.',
      'U kunt reageren tot en met 28 april 2015: vandaag en daarna nog {dagen} dagen.',
      'Vandaag, 28 april 2015, is de laatste dag waarop u kunt reageren.',
      'De termijn om te reageren is voorbij: die liep tot en met 28 april 2015.',
    ]);
    assert.equal(
      words({ status: 'vastgesteld', besluiten: [decree] }).at(-1),
      'De lijst is vastgesteld op 1 september 2015; reageren kan niet meer.',
    );
  });

  test('says the term in words that hold on every day', () => {
    assert.equal(
      termWords(draft, t),
      'De termijn om te reageren loopt van 16 maart 2015 tot en met 28 april 2015.',
    );
  });
});
