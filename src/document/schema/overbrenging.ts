import { z } from 'zod';
import { text, verwijzing } from './primitives.ts';

/** A rule of transfer that goes before that of the archive act, as some services have one. */
export const overbrenging = z
  .strictObject({
    grondslag: z
      .array(
        z.strictObject({
          regeling: verwijzing('archiefwet-1995').describe('Verwijzing naar `regelgeving.yaml`.'),
          artikel: text.optional().describe('Artikel, met lid en onderdeel.'),
        }),
      )
      .min(1)
      .describe('Waar de regel staat.'),
    jaren: z
      .int()
      .positive()
      .describe('Hoe oud blijvend te bewaren archiefbescheiden ten minste zijn als zij worden overgebracht.'),
    voorwaarde: text.describe(
      'Wat daarnaast nodig is, als zin zonder hoofdletter en punt: `de minister heeft vastgesteld dat …`.',
    ),
    uiterlijk: z
      .int()
      .positive()
      .optional()
      .describe('Na hoeveel jaar de voorwaarde in beginsel niet meer geldt.'),
  })
  .describe(
    'Eigen regel voor overbrenging, als een wet voor deze organisatie afwijkt van de Archiefwet. Zonder deze sleutel geldt de Archiefwet.',
  );
