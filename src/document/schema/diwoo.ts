import { z } from 'zod';
import { day, text, url } from './primitives.ts';

/** The record by which the Woo index finds the list (DiWoo 0.9.8). What must be in it is for rule SL52 to say. */
export const diwoo = z
  .strictObject({
    publisher: url.optional().describe('TOOI-adres van de organisatie die publiceert.'),
    officieleTitel: text.optional().describe('Officiële titel; zonder deze sleutel is dat `titel`.'),
    informatiecategorie: url.optional().describe('TOOI-adres van de informatiecategorie.'),
    documentsoort: url.optional().describe('TOOI-adres van de documentsoort.'),
    creatiedatum: day.optional().describe('Dag waarop het document is gemaakt.'),
    handelingen: z
      .array(
        z.strictObject({
          soort: url.describe('TOOI-adres van de soort handeling.'),
          datum: day.describe('Dag van de handeling.'),
        }),
      )
      .default([])
      .describe('Wat er met het document is gebeurd: ten minste één handeling.'),
  })
  .describe('Gegevens voor de Woo-index (DiWoo).');
