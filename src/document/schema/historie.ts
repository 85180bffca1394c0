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

/** Why passages and categories changed since the edition before. */
export const wijzigingsnota = z
  .array(
    z.strictObject({
      blokken: z
        .array(text.meta({ examples: ['2.1.a3'] }))
        .min(1)
        .describe(
          'Ids van wat is gewijzigd: een passage, een kop, of een categorie zoals `c1.2`. Van wat is vervallen het id in de vorige uitgave.',
        ),
      reden: text.describe('Waarom het is gewijzigd.'),
    }),
  )
  .default([])
  .describe(
    'Waarom iets is gewijzigd sinds de vorige uitgave, waar geen antwoord op een zienswijze dat zegt. Redenen van eerdere wijzigingen mogen blijven staan.',
  );
