import { z } from 'zod';
import { text, verwijzing } from './primitives.ts';

const regel = z.string().regex(/^SL\d\d$/, { error: 'de code van een regel over de lijst, zoals `SL33`' });
const reden = text.describe('Waarom het zo blijft staan.');

/** A finding that the editors let stand, and why. It stays visible in every report. */
const afwijking = z.strictObject({
  regel: regel.describe('Code van de regel waarvan dit bestand afwijkt.'),
  reden,
});

/** The same for more than one file, recorded with the list. */
export const afwijkingVanLijst = z.strictObject({
  regel: regel.describe('Code van de regel waarvan de lijst afwijkt.'),
  reden,
  reikwijdte: z
    .enum(['lijst', 'categorieen', 'hoofdstukken', 'begrippen', 'alles'])
    .optional()
    .describe(
      'Waarvoor de afwijking geldt. `lijst`: voor `lijst.yaml` en de registers, ook als er niets staat. `categorieen`, `hoofdstukken`, `begrippen`: voor alles in die map. `alles`: voor de hele inhoud.',
    ),
  processen: z
    .array(verwijzing('toezicht'))
    .min(1)
    .optional()
    .describe(
      'Processen als de afwijking alleen voor hun categorieën geldt, in plaats van een `reikwijdte`: de bestandsnaam (zonder nummer) van het hoofdstuk.',
    ),
});

const description =
  'Meldingen die blijven staan, met de reden. Zij blijven zichtbaar in het verslag van de controle.';

export const afwijkingen = z.array(afwijking).default([]).describe(description);
export const afwijkingenVanLijst = z.array(afwijkingVanLijst).default([]).describe(description);

export type Afwijking = z.infer<typeof afwijking>;
export type AfwijkingVanLijst = z.infer<typeof afwijkingVanLijst>;
