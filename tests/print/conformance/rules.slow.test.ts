import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkConformance, summarise } from './check.ts';
import { ANNOTATION_FAULTS } from './faults/annotations.ts';
import { CATALOG_FAULTS } from './faults/catalog.ts';
import { COLOUR_FAULTS } from './faults/colour.ts';
import { CONTENT_FAULTS } from './faults/content.ts';
import type { Faults } from './faults/fault.ts';
import { FILE_FAULTS } from './faults/file-structure.ts';
import { FONT_FAULTS } from './faults/fonts.ts';
import { HARMLESS } from './faults/harmless.ts';
import { HARMLESS_FILES } from './faults/harmless-files.ts';
import { METADATA_FAULTS } from './faults/metadata.ts';
import { OBJECT_FAULTS } from './faults/objects.ts';
import { spoil } from './faults/spoil.ts';
import { STRUCTURE_FAULTS } from './faults/structure.ts';
import { TABLE_FAULTS } from './faults/tables.ts';
import { DOCUMENT_RULES } from './rules/catalogue.ts';
import { FILE_RULES } from './rules/file-structure.ts';

const RULES = [...FILE_RULES, ...DOCUMENT_RULES];
const FAULTS: Faults = {
  ...FILE_FAULTS,
  ...OBJECT_FAULTS,
  ...METADATA_FAULTS,
  ...CATALOG_FAULTS,
  ...STRUCTURE_FAULTS,
  ...TABLE_FAULTS,
  ...ANNOTATION_FAULTS,
  ...CONTENT_FAULTS,
  ...FONT_FAULTS,
  ...COLOUR_FAULTS,
};

describe('a file that conforms', () => {
  for (const variant of [...HARMLESS, ...HARMLESS_FILES])
    test(`stands without a violation: ${variant.what}`, async () => {
      assert.deepEqual(summarise(checkConformance(await spoil(variant))), []);
    });
});

describe('the rules of conformance', () => {
  test('are each shown a fault of their own', () => {
    assert.deepEqual(Object.keys(FAULTS).sort(), RULES.map(({ id }) => id).sort());
  });

  for (const { id, clause, description } of RULES)
    for (const fault of FAULTS[id] ?? [])
      test(`${clause} ${description} Seen: ${fault.what}`, async () => {
        const violations = checkConformance(await spoil(fault));
        const rules = new Set(violations.map(({ rule }) => rule));
        assert.deepEqual([...rules], [id], summarise(violations).join('\n'));
      });
});
