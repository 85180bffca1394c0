import { z } from 'zod';
import { slug, text } from './primitives.ts';

/** `uitzonderingscriteria` of `content/lijst.yaml`: why records due to be destroyed may be kept (AB 1995 art. 5(1)(e)). */
export const uitzonderingscriteria = z
  .array(
    z.strictObject({
      id: slug.describe('Korte naam waarmee naar het criterium wordt verwezen.'),
      naam: text.optional().describe('Naam van het criterium, zoals lezers haar zien.'),
      tekst: text.describe('Het criterium.'),
      toelichting: text.optional().describe('Toelichting bij het criterium.'),
    }),
  )
  .default([])
  .describe(
    'Criteria om te vernietigen archiefbescheiden toch te bewaren (Archiefbesluit 1995, art. 5, eerste lid, onder e).',
  );

/** `selectiecriteria` of `content/lijst.yaml`: the grounds for the valuation B. */
export const selectiecriteria = z
  .array(
    z.strictObject({
      nummer: z.int().positive().describe('Nummer van het criterium.'),
      tekst: text.describe('Het criterium.'),
      toelichting: text.optional().describe('Toelichting bij het criterium.'),
      herkomst: z
        .enum(['algemeen', 'specifiek'])
        .describe('Algemeen (1 tot en met 6) of eigen aan deze lijst (vanaf 7).'),
    }),
  )
  .default([])
  .describe('De criteria achter de waardering B.');
