import { z } from 'zod';
import { normaliseValuation } from '../valuation/normalise.ts';
import { exampleActor, partialDateString, takesText, text, verwijzing } from './primitives.ts';
import { aangrijpingspunt } from './trigger.ts';

const durationPattern = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;
const duration = z
  .string()
  .regex(durationPattern, { error: 'een duur als `P20Y`, `P6M` of `P6W`' })
  .meta({ examples: ['P20Y'] });
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
  .refine(({ van, tot }) => van !== undefined || tot !== undefined, { error: '`van`, `tot` of allebei' })
  .meta({ anyOf: [{ required: ['van'] }, { required: ['tot'] }] });

const alternatief = z.strictObject({
  termijn: duration.describe('Een van de termijnen, als ISO 8601-duur.'),
  voorwaarde: text.optional().describe('Wanneer deze termijn geldt.'),
  aangrijpingspunt: aangrijpingspunt
    .optional()
    .describe('Vanaf wanneer deze termijn loopt, als dat per termijn verschilt.'),
});

/** What is taken out of a valuation; it may have a value and a term of its own. */
const uitzondering = z.strictObject({
  wat: text.describe('Wat is uitgezonderd, zo dat het na “met uitzondering van” past.'),
  waarde: z.enum(['B', 'V']).optional().describe('Wat daarmee gebeurt, als de lijst dat zegt.'),
  criteria: z.array(z.int().positive()).default([]).describe('Nummers van selectiecriteria, bij B.'),
  termijn: z
    .union([duration, z.literal('direct')], { error: durationOrWord })
    .optional()
    .describe('Hoe lang het wordt bewaard, bij V: een ISO 8601-duur of `direct`.'),
  aangrijpingspunt: aangrijpingspunt.optional().describe('Vanaf wanneer die termijn loopt.'),
});

/** A single text is short for one exception of which nothing more is said. */
const behoudens = z
  .preprocess((input) => (typeof input === 'string' ? [{ wat: input }] : input), z.array(uitzondering))
  .register(takesText, { description: 'Wat is uitgezonderd.' });

const grondslag = z.strictObject({
  regeling: verwijzing('archiefwet-1995').describe(
    'Verwijzing naar `regelgeving.yaml`: een `id`, citeertitel of afkorting.',
  ),
  artikel: text.optional().describe('Artikel, met lid en onderdeel.'),
  minimum: duration.optional().describe('De termijn die dit artikel ten minste vraagt, als ISO 8601-duur.'),
});

/** Keys of one valuation that say opposite things, and what stands there then. */
const contradictions: readonly {
  readonly key: 'alternatieven' | 'laatste' | 'maximum';
  readonly expected: string;
  /** The same for editors, as JSON Schema of what may not be. */
  readonly schema: object;
  readonly when: (valuation: {
    readonly termijn?: unknown;
    readonly alternatieven?: unknown;
    readonly laatste: boolean;
    readonly minimum: boolean;
    readonly maximum: boolean;
  }) => boolean;
}[] = [
  {
    key: 'alternatieven',
    expected: '`termijn` of `alternatieven`, niet allebei',
    schema: { required: ['termijn', 'alternatieven'] },
    when: ({ termijn, alternatieven }) => termijn !== undefined && alternatieven !== undefined,
  },
  {
    key: 'laatste',
    expected: '`laatste` alleen naast `alternatieven`',
    schema: {
      required: ['laatste'],
      properties: { laatste: { const: true }, alternatieven: false },
    },
    when: ({ laatste, alternatieven }) => laatste && alternatieven === undefined,
  },
  {
    key: 'maximum',
    expected: '`minimum` of `maximum`, niet allebei',
    schema: {
      required: ['minimum', 'maximum'],
      properties: { minimum: { const: true }, maximum: { const: true } },
    },
    when: ({ minimum, maximum }) => minimum && maximum,
  },
];

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
    laatste: z
      .boolean()
      .default(false)
      .describe(
        'Van `alternatieven` telt de termijn die het laatst afloopt: `75 jaar of 10 jaar na ontslag`.',
      ),
    minimum: z.boolean().default(false).describe('De termijn is een ondergrens: langer bewaren mag.'),
    maximum: z
      .boolean()
      .default(false)
      .describe('De termijn is een bovengrens: uiterlijk dan is het vernietigd.'),
    verlenging: text
      .optional()
      .describe('Wanneer de termijn langer wordt, zo dat het na “of zoveel langer als” past.'),
    aangrijpingspunt: aangrijpingspunt.optional(),
    periode: deelperiode
      .optional()
      .describe('Periode waarvoor deze waardering geldt, als dat niet de hele periode van de categorie is.'),
    actoren: z
      .array(verwijzing(exampleActor))
      .default([])
      .describe('Actoren voor wie deze waardering geldt, als dat niet alle actoren van de categorie zijn.'),
    voor: text
      .optional()
      .describe('Voor welke archiefbescheiden deze waardering geldt, zo dat het na “voor” past.'),
    voorwaarde: text
      .optional()
      .describe(
        'Het geval waarin deze waardering geldt, met het woord waarmee het begint: `mits …`, `indien …`, `bij …`.',
      ),
    behoudens: behoudens
      .default([])
      .describe(
        'Wat van deze waardering is uitgezonderd: een tekst, of een lijst met `wat` en wat ermee gebeurt.',
      ),
    toelichting: text.optional().describe('Korte toelichting bij de waardering.'),
    ruw: text
      .optional()
      .describe(
        'De waardering precies zoals de bron haar schrijft, bijvoorbeeld `Vanaf april 1996: V 20 jaar`.',
      ),
  })
  .superRefine((valuation, context) => {
    for (const { when, key, expected } of contradictions)
      if (when(valuation))
        context.addIssue({ code: 'custom', path: [key], message: expected, input: valuation[key] });
  })
  .meta({
    description: 'Eén waardering van een categorie.',
    allOf: contradictions.map(({ schema }) => ({ not: schema })),
  });

/**
 * One appraisal of a category; several may stand side by side, split by period, actor or matter. An editor may also
 * write it as the source does (`V 20 jaar na afhandeling`): by itself, or at `ruw` with only the keys that add to it.
 */
export const waardering = z.preprocess(normaliseValuation, velden).meta({ examples: ['V 10 jaar'] });

export type Waardering = z.infer<typeof waardering>;
