import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeBase } from './base/base.ts';
import { checkConformance, summarise } from './check.ts';
import { ANNOTATION_FAULTS } from './faults/annotations.ts';
import { CATALOG_FAULTS } from './faults/catalog.ts';
import { COLOUR_FAULTS } from './faults/colour.ts';
import { CONTENT_FAULTS } from './faults/content.ts';
import type { Fault, Faults } from './faults/fault.ts';
import { FILE_FAULTS } from './faults/file-structure.ts';
import { FONT_FAULTS } from './faults/fonts.ts';
import { HARMLESS } from './faults/harmless.ts';
import { METADATA_FAULTS } from './faults/metadata.ts';
import { STRUCTURE_FAULTS } from './faults/structure.ts';
import { TABLE_FAULTS } from './faults/tables.ts';
import { RULES } from './rules/catalogue.ts';

const FAULTS: Faults = {
  ...FILE_FAULTS,
  ...METADATA_FAULTS,
  ...CATALOG_FAULTS,
  ...STRUCTURE_FAULTS,
  ...TABLE_FAULTS,
  ...ANNOTATION_FAULTS,
  ...CONTENT_FAULTS,
  ...FONT_FAULTS,
  ...COLOUR_FAULTS,
};

async function spoiled({ change, bytes }: Fault): Promise<Uint8Array> {
  const draft = await makeBase();
  change?.(draft);
  const file = await draft.save();
  return bytes === undefined ? file : bytes(Buffer.from(file));
}

describe('a file that conforms', () => {
  for (const variant of HARMLESS)
    test(`stands without a violation: ${variant.what}`, async () => {
      assert.deepEqual(summarise(await checkConformance(await spoiled(variant))), []);
    });

  test('stands without a violation: with streams of objects', async () => {
    const draft = await makeBase();
    assert.deepEqual(summarise(await checkConformance(await draft.save(true))), []);
  });
});

describe('the rules of conformance', () => {
  test('are each shown a fault of their own', () => {
    assert.deepEqual(Object.keys(FAULTS).sort(), RULES.map(({ id }) => id).sort());
  });

  for (const { id, clause, description } of RULES)
    for (const fault of FAULTS[id] ?? [])
      test(`${clause} ${description} Seen: ${fault.what}`, async () => {
        const violations = await checkConformance(await spoiled(fault));
        const rules = new Set(violations.map(({ rule }) => rule));
        assert.deepEqual([...rules], [id], summarise(violations).join('\n'));
      });
});
