import { z } from 'zod';
import { text } from './primitives.ts';

/**
 * The event after which a term starts to run; codes follow the ZGW list of derivations, its local additions and the
 * process terms of the VNG list.
 */
export const aangrijpingspunt = z
  .strictObject({
    code: z
      .enum([
        'afgehandeld',
        'afsluiten-dossier',
        'einde-relatie',
        'einde-dienstverband',
        'geboorte',
        'overlijden',
        'vervallen-geldigheid',
        'ingangsdatum-besluit',
        'vervaldatum-besluit',
        'vast-te-leggen-datum',
        'bestaansduur-procesobject',
        'ingeschatte-bestaansduur-procesobject',
        'samengevoegd-met-bewaartermijn',
        'hoofdzaak',
        'gerelateerde-zaak',
        'eigenschap',
        'anders',
      ])
      .describe('Soort gebeurtenis waarna de termijn begint.'),
    tekst: text.describe(
      'De gebeurtenis in woorden, zo dat ze na “na” past: `vaststelling van het jaarverslag`, of `dat het contract is beëindigd`.',
    ),
  })
  .describe('Vanaf wanneer de termijn loopt.');

export type Trigger = z.infer<typeof aangrijpingspunt>;
