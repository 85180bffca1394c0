import { z } from 'zod';
import { ways } from '../view-limits.ts';
import { day, text } from './primitives.ts';

/** What was decided on a view; `open` until then. */
export const decisions = ['open', 'overnemen', 'deels', 'niet', 'geen'] as const;

const onderdeel = z.strictObject({
  onderdeel: z
    .int()
    .min(0)
    .describe('Het hoeveelste onderdeel van de zienswijze; `0` is wat zij van het geheel zegt.'),
  blok: text
    .meta({ examples: ['2.1.a3'] })
    .optional()
    .describe('Id van het blok waarover het gaat; weglaten als het over het geheel gaat.'),
  samenvatting: z
    .string()
    .default('')
    .describe(
      'Wat de indiener vindt, in eigen woorden en zonder naam; gewone tekst, een witregel begint een nieuwe alinea; leeg zolang het er niet is.',
    ),
  antwoord: z
    .string()
    .default('')
    .describe(
      'Wat de organisatie ervan vindt; gewone tekst, een witregel begint een nieuwe alinea; leeg zolang het er niet is.',
    ),
  besluit: z
    .enum(decisions)
    .default('open')
    .describe(
      '`overnemen`, `deels` of `niet`; `geen` als er niets te besluiten is, zoals bij een vraag; `open` zolang er geen besluit is.',
    ),
  wijzigingen: z
    .array(text.meta({ examples: ['2.1.a3'] }))
    .default([])
    .describe('Ids van de blokken die erdoor zijn gewijzigd.'),
});

/** Front matter of a file in `content/zienswijzen/`; the body is the view itself, for who answers it, and not published. */
export const beantwoording = z
  .strictObject({
    nummer: z.int().positive().describe('Nummer van de zienswijze, dat in de plaats komt van een naam.'),
    wijze: z.enum(ways).describe('Hoe zij is ingediend.'),
    ontvangen: day.optional().describe('Dag waarop zij is ontvangen.'),
    opTijd: z
      .boolean()
      .optional()
      .describe('Of zij binnen de termijn kwam; weglaten als dat niet vaststaat.'),
    onderdelen: z.array(onderdeel).default([]).describe('Wat zij zegt, met het antwoord erop.'),
  })
  .describe('Een zienswijze met het antwoord erop.');

export type Decision = (typeof decisions)[number];

export type Beantwoording = z.infer<typeof beantwoording>;
