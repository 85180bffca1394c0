import { z } from 'zod';
import { withPlainScheme } from '../web-address.ts';

/** A reference to a record by its file name or key: lower case, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
  error: 'kleine letters, cijfers en koppeltekens, zoals `minister-van-defensie`',
});

/** Text that says something: not empty, not only white space. */
export const text = z.string().regex(/\S/, { error: 'een tekst die niet leeg is' });

const partialDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as it is known: year, month or day (ISO 8601 reduced precision). */
export const partialDateString = z
  .string()
  .regex(partialDate, { error: 'een jaar, maand of dag, zoals `"2015"`, `2015-03` of `2015-03-04`' });

/** A calendar day, checked to exist. */
export const day = z.iso.date({ error: 'een bestaande dag als JJJJ-MM-DD, zoals `2015-03-04`' });

/** A span of time; without `tot` it is still open, as in `1945–`. */
export const periode = z
  .strictObject({
    van: partialDateString.describe('Begin van de periode: jaar, maand of dag.'),
    tot: partialDateString
      .optional()
      .describe('Einde van de periode, deze datum meegerekend. Weglaten betekent: loopt nog.'),
    ruw: text.optional().describe('De periode precies zoals de bron haar schrijft, bijvoorbeeld `1945–`.'),
  })
  .describe('Periode met een begin en, als die is afgesloten, een einde.');

/** Where a text comes from: the draft itself (verbatim) or written by the editors. */
export const herkomst = z
  .enum(['ontwerp', 'reconstructie'])
  .describe(
    '`ontwerp`: letterlijk overgenomen uit het ontwerp. `reconstructie`: geschreven bij gebrek aan het origineel.',
  );

export const url = z
  .url({ protocol: /^https?$/, error: 'een volledig webadres dat met https:// begint' })
  .overwrite(withPlainScheme);

export type Herkomst = z.infer<typeof herkomst>;
