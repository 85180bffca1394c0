import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { severityFor } from '../../src/check/severity.ts';
import type { StagedSeverity } from '../../src/check/severity.ts';
import type { Lijst } from '../../src/document/schema/lijst.ts';

const growing: readonly StagedSeverity[] = [
  { from: 'ter-inzage', severity: 'info' },
  { from: 'verwerking', severity: 'warning' },
  { from: 'vastgesteld', severity: 'error' },
];
const newAct: readonly StagedSeverity[] = [
  { from: 'concept', severity: 'warning' },
  { from: 'concept', regime: 'archiefwet-2026', severity: 'error' },
];

describe('what a rule weighs', () => {
  const cases: [status: Lijst['status'], severity: string | null][] = [
    ['concept', null],
    ['ter-inzage', 'info'],
    ['verwerking', 'warning'],
    ['vastgesteld', 'error'],
    ['gewijzigd', 'error'],
    ['afgesloten', 'error'],
    ['ingetrokken', 'error'],
  ];
  for (const [status, severity] of cases) {
    test(`grows with the status: ${status}`, () => {
      assert.equal(severityFor(growing, { status, regime: 'archiefwet-1995' }), severity);
    });
  }

  test('depends on the act', () => {
    assert.equal(severityFor(newAct, { status: 'concept', regime: 'archiefwet-1995' }), 'warning');
    assert.equal(severityFor(newAct, { status: 'concept', regime: 'archiefwet-2026' }), 'error');
  });

  test('is the same always, when the rule says so', () => {
    assert.equal(severityFor('warning', { status: 'concept', regime: 'archiefwet-1995' }), 'warning');
  });
});
