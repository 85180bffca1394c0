import { z } from 'zod';
import { text } from './primitives.ts';

/** A finding that the editors let stand, and why. It stays visible in every report. */
const afwijking = z.strictObject({
  regel: z
    .string()
    .regex(/^SL\d\d$/, { error: 'de code van een regel over de lijst, zoals `SL33`' })
    .describe('Code van de regel waarvan dit bestand afwijkt.'),
  reden: text.describe('Waarom het zo blijft staan.'),
});

export const afwijkingen = z
  .array(afwijking)
  .default([])
  .describe(
    'Meldingen die blijven staan, met de reden. Zij blijven zichtbaar in het verslag van de controle.',
  );

export type Afwijking = z.infer<typeof afwijking>;
