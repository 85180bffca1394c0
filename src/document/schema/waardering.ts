import { z } from 'zod';
import { periode, slug, text } from './primitives.ts';

const durationOrWord = 'een duur als `P20Y`, `P6M` of `P6W`, of het woord `direct`';

/** ISO 8601 duration in whole years, months, weeks or days, or one of the two special values. */
const termijn = z
  .union(
    [
      // Of a text that fits neither, zod reports this branch and not the union.
      z.string().regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/, { error: durationOrWord }),
      z.enum(['direct', 'opElkMoment']),
    ],
    { error: durationOrWord },
  )
  .describe(
    'Hoe lang te bewaren: een ISO 8601-duur (`P20Y` is twintig jaar), `direct`, of `opElkMoment` (alleen Archiefwet 2026).',
  );

/** The event after which a term starts to run; codes follow the ZGW list of derivations and its local additions. */
const aangrijpingspunt = z
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
        'anders',
      ])
      .describe('Soort gebeurtenis waarna de termijn begint.'),
    tekst: text.describe(
      'De gebeurtenis in woorden, zo dat ze na “na” past: `vaststelling van het jaarverslag`.',
    ),
  })
  .describe('Vanaf wanneer de termijn loopt.');

/** One appraisal of a category. Several may stand side by side, split by period or actor. */
export const waardering = z
  .strictObject({
    waarde: z
      .enum(['B', 'V', 'N'])
      .describe(
        'B: blijvend te bewaren. V: te vernietigen na een termijn. N: nader te bepalen (alleen in een concept).',
      ),
    criteria: z
      .array(z.int().positive())
      .default([])
      .describe('Nummers van selectiecriteria uit `lijst.yaml`; bij B.'),
    herkomst: z
      .enum(['systeemanalyse', 'risicoanalyse', 'trendanalyse', 'wettelijk'])
      .optional()
      .describe('Waarop de waardering berust.'),
    termijn: termijn.optional(),
    minimum: z.boolean().default(false).describe('De termijn is een ondergrens.'),
    aangrijpingspunt: aangrijpingspunt.optional(),
    periode: periode
      .optional()
      .describe('Periode waarvoor deze waardering geldt, als dat niet de hele periode van de categorie is.'),
    actoren: z
      .array(slug)
      .default([])
      .describe('Actoren voor wie deze waardering geldt, als dat niet alle actoren van de categorie zijn.'),
    toelichting: text.optional().describe('Korte toelichting bij de waardering.'),
    ruw: text
      .optional()
      .describe(
        'De waardering precies zoals de bron haar schrijft, bijvoorbeeld `Vanaf april 1996: V 20 jaar`.',
      ),
  })
  .describe('Eén waardering van een categorie.');

export type Waardering = z.infer<typeof waardering>;
