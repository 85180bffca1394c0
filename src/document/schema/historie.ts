import { z } from 'zod';
import { partialDateString, text } from './primitives.ts';

/** Something that happened to the list. */
export const historie = z.strictObject({
  datum: partialDateString.describe('Datum van de gebeurtenis.'),
  versie: text.optional().describe('Versie waarop de gebeurtenis betrekking heeft.'),
  gebeurtenis: z
    .enum([
      'opgesteld',
      'kwaliteitstoets',
      'sio',
      'ter-inzage',
      'verwerking',
      'vaststelling',
      'publicatie',
      'wijziging',
      'erratum',
      'afsluiting',
      'intrekking',
    ])
    .describe('Soort gebeurtenis.'),
  toelichting: text.optional().describe('Korte toelichting.'),
});
