import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withLijst } from '../../src/check/examples/base.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { readHtml } from '../../src/proof/html/read.ts';
import { expectationsOf, strangeIn } from '../../src/proof/leaves/expectations.ts';
import { listOf } from '../document/list.ts';

/** More tasks and nameless criteria than the list has chapters and categories to lend them a number. */
const many = 40;

function records(rest: string): string {
  return Array.from({ length: many }, (_, at) => `  - { id: nummer-${at}, ${rest} }\n`).join('');
}

const loaded = listOf(
  withLijst(
    `taken:\n${records('naam: Werk doen')}`,
    `uitzonderingscriteria:\n${records('tekst: Wat telt.')}`,
  ),
);

/** What the proof finds strange in what a printed list has outside its blocks. */
function strangeWords(html: string): string[] {
  const expectations = expectationsOf(loaded.document, 'print');
  return readHtml(html, expectations.blocks)
    .segments.filter(({ kind }) => kind === 'front')
    .map((segment) => strangeIn(segment, expectations))
    .filter((words) => words !== '');
}

describe('records that outputs number by their place', () => {
  const html = printHtml(loaded);

  test('need no chapter or category with that number', () => {
    assert.ok(html.includes(`Taak ${many}`));
    assert.deepEqual(strangeWords(html), []);
  });

  test('have no number beyond that of the last of them', () => {
    assert.deepEqual(strangeWords(html.replace(`Taak ${many}`, `Taak ${many + 1}`)), [String(many + 1)]);
  });
});
