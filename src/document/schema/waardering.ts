import { z } from 'zod';
import { normaliseValuation } from '../valuation/normalise.ts';
import { partialDateString, slug, text } from './primitives.ts';
import { aangrijpingspunt } from './trigger.ts';

const durationPattern = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;
const duration = z.string().regex(durationPattern, { error: 'een duur als `P20Y`, `P6M` of `P6W`' });
const durationOrWord = 'een duur als `P20Y`, `P6M` of `P6W`, of het woord `direct`';

/** ISO 8601 duration in whole years, months, weeks or days, or one of the two special values. */
const termijn = z
  .union(
    [
      // Of a text that fits neither, zod reports this branch and not the union.
      z.string().regex(durationPattern, { error: durationOrWord }),
      z.enum(['direct', 'opElkMoment']),
    ],
    { error: durationOrWord },
  )
  .describe(
    'Hoe lang te bewaren: een ISO 8601-duur (`P20Y` is twintig jaar), `direct`, of `opElkMoment` (alleen Archiefwet 2026).',
  );

/** A stretch of the category's own period; a valuation may have only one end of it. */
const deelperiode = z
  .strictObject({
    van: partialDateString.optional().describe('Begin: jaar, maand of dag.'),
    tot: partialDateString.optional().describe('Einde, deze datum meegerekend.'),
    ruw: text.optional().describe('De periode precies zoals de bron haar schrijft.'),
  })
  .refine(({ van, tot }) => van !== undefined || tot !== undefined, { error: '`van`, `tot` of allebei' });

const alternatief = z.strictObject({
  termijn: duration.describe('Een van de termijnen, als ISO 8601-duur.'),
  voorwaarde: text.optional().describe('Wanneer deze termijn geldt.'),
});

const grondslag = z.strictObject({
  regeling: slug.describe('Verwijzing naar `regelgeving.yaml`.'),
  artikel: text.optional().describe('Artikel, met lid en onderdeel.'),
  minimum: duration.optional().describe('De termijn die dit artikel ten minste vraagt, als ISO 8601-duur.'),
});

const velden = z
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
    grondslag: z
      .array(grondslag)
      .default([])
      .describe('De artikelen waaruit de waardering volgt, bij `herkomst: wettelijk`.'),
    termijn: termijn.optional(),
    alternatieven: z
      .array(alternatief)
      .min(2)
      .optional()
      .describe('In plaats van `termijn`, als er meer termijnen zijn: `5 of 10 jaar`.'),
    minimum: z.boolean().default(false).describe('De termijn is een ondergrens.'),
    verlenging: text
      .optional()
      .describe('Wanneer de termijn langer wordt, zo dat het na “of zoveel langer als” past.'),
    aangrijpingspunt: aangrijpingspunt.optional(),
    periode: deelperiode
      .optional()
      .describe('Periode waarvoor deze waardering geldt, als dat niet de hele periode van de categorie is.'),
    actoren: z
      .array(slug)
      .default([])
      .describe('Actoren voor wie deze waardering geldt, als dat niet alle actoren van de categorie zijn.'),
    voor: text
      .optional()
      .describe('Voor welke archiefbescheiden deze waardering geldt, zo dat het na “voor” past.'),
    behoudens: text
      .optional()
      .describe('Wat van deze waardering is uitgezonderd, zo dat het na “met uitzondering van” past.'),
    toelichting: text.optional().describe('Korte toelichting bij de waardering.'),
    ruw: text
      .optional()
      .describe(
        'De waardering precies zoals de bron haar schrijft, bijvoorbeeld `Vanaf april 1996: V 20 jaar`.',
      ),
  })
  .describe('Eén waardering van een categorie.');

/**
 * One appraisal of a category; several may stand side by side, split by period, actor or matter. An editor may also
 * write it as the source does (`V 20 jaar na afhandeling`): by itself, or at `ruw` with only the keys that add to it.
 */
export const waardering = z.preprocess(normaliseValuation, velden);

export type Waardering = z.infer<typeof waardering>;
