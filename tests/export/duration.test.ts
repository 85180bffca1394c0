import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xsdDuration, yearsOf } from '../../src/export/duration.ts';

test('a term is a duration without weeks', () => {
  for (const [term, duration] of [
    ['P20Y', 'P20Y'],
    ['P6M', 'P6M'],
    ['P6W', 'P42D'],
    ['P3D', 'P3D'],
    ['P2W3D', 'P17D'],
    ['P1Y2M3W4D', 'P1Y2M25D'],
    ['P0Y', 'P0D'],
    ['direct', 'P0D'],
    ['opElkMoment', null],
    ['20 jaar', null],
  ] as const)
    assert.equal(xsdDuration(term), duration, term);
});

test('a term is a number of years only where it is exact', () => {
  for (const [term, years] of [
    ['P20Y', 20],
    ['P1Y6M', 1.5],
    ['direct', 0],
    ['P3D', null],
    ['P1Y1W', null],
    ['P0W', 0],
    ['opElkMoment', null],
  ] as const)
    assert.equal(yearsOf(term), years, term);
});
