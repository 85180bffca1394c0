/** All rules but those of the file as such. */
import type { Rule } from '../rule.ts';
import { ANNOTATION_RULES } from './annotations.ts';
import { CATALOG_RULES } from './catalog.ts';
import { COLOUR_RULES } from './colour.ts';
import { CONTENT_RULES } from './content.ts';
import { FONT_RULES } from './fonts.ts';
import { HEADING_RULES } from './headings.ts';
import { LIST_RULES } from './lists.ts';
import { METADATA_RULES } from './metadata.ts';
import { OBJECT_RULES } from './objects.ts';
import { STRUCTURE_RULES } from './structure.ts';
import { TABLE_RULES } from './tables.ts';

export const DOCUMENT_RULES: readonly Rule[] = [
  ...OBJECT_RULES,
  ...METADATA_RULES,
  ...CATALOG_RULES,
  ...STRUCTURE_RULES,
  ...HEADING_RULES,
  ...LIST_RULES,
  ...TABLE_RULES,
  ...ANNOTATION_RULES,
  ...CONTENT_RULES,
  ...FONT_RULES,
  ...COLOUR_RULES,
];
