import { z } from 'zod';
import { formatDate } from '../../i18n/dates.ts';
import { lastDay, toDate } from '../days.ts';
import { judgeAddress, schemeOf, telephoneHref, withScheme } from '../web-address.ts';
import type { AddressFault } from '../web-address.ts';

/** The name by which records refer to one: lower case, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
    error: 'kleine letters, cijfers en koppeltekens, zoals `minister-van-defensie`',
  })
  .meta({ examples: ['korte-naam'] });

/** The actor that examples name. */
export const exampleActor = 'minister-van-defensie';

/** Text that says something: not empty, not only white space. */
export const text = z.string().regex(/\S/, { error: 'een tekst die niet leeg is' });

/**
 * A reference to a record by its file name or key. Whether there is such a record, and which was meant if not, is said
 * by the rule that knows the records: a schema could only speak of capitals.
 *
 * @param example - how such a record is named
 */
export function verwijzing(example: string): z.ZodString {
  return text.meta({ examples: [example] });
}

/** Lists that may be written as one text, with what the text then says: for the schemas of editors. */
export const takesText = z.registry<{ readonly description: string }>();

/** Texts that others than this list know too, in which capitals may tell one from another: `5a` and `5A`. */
export const cased = z.registry<{ readonly why: string }>();

/** One text, or a list of them. */
export function eenOfMeer(
  element: z.ZodString,
  description: string,
): z.ZodPreprocess<z.ZodArray<z.ZodString>> {
  return z
    .preprocess((input) => (typeof input === 'string' ? [input] : input), z.array(element))
    .register(takesText, { description });
}

const dayOfCalendar = z.core.regexes.date.source.replace(/^\^|\$$/g, '');

/**
 * A date that the calendar has.
 *
 * @param form - source of the pattern, without its ends
 * @param expected - the words for what has another form
 */
function dateOfForm(form: string, expected: string): z.ZodString {
  return z.string().regex(new RegExp(`^(?:${form})$`), {
    error: ({ input }) => lastOfMonth(String(input)) ?? expected,
  });
}

/** What a day lacks that its month does not reach: `februari 2026 heeft 28 dagen`. */
function lastOfMonth(date: string): string | null {
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))-(?:29|3[01])$/.exec(date)?.[1];
  if (month === undefined) return null;
  return `een bestaande dag: ${formatDate(month)} heeft ${toDate(lastDay(month)).slice(-2)} dagen`;
}

/** A date as precise as it is known: year, month or day (ISO 8601 reduced precision). */
export const partialDateString = dateOfForm(
  String.raw`\d{4}|\d{4}-(?:0[1-9]|1[0-2])|${dayOfCalendar}`,
  'een jaar, maand of dag, zoals `"2015"`, `2015-03` of `2015-03-04`',
).meta({ examples: ['2015'] });

/** A calendar day. */
export const day = dateOfForm(dayOfCalendar, 'een bestaande dag als JJJJ-MM-DD, zoals `2015-03-04`').meta({
  format: 'date',
  examples: ['2015-03-04'],
});

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

/**
 * Where a text comes from, in an edition that is not the body's own: the draft itself (verbatim) or written by the
 * editors.
 */
export const herkomst = z
  .enum(['ontwerp', 'reconstructie'])
  .optional()
  .describe(
    '`ontwerp`: letterlijk overgenomen uit het ontwerp. `reconstructie`: geschreven bij gebrek aan het origineel. Alleen in een uitgave van andermans lijst; bij een eigen lijst weglaten.',
  );

const noWebAddress = 'een volledig webadres dat met https:// begint';

/** A web address, in the Document as RFC 3986 writes it: no output has to think of it. */
export const url = z
  .string()
  .check((found) => {
    const web = /^https?$/.test(schemeOf(found.value) ?? '');
    const judged = web ? judgeAddress(found.value) : null;
    if (judged && 'href' in judged) {
      found.value = judged.href;
      return;
    }
    const { expected, ...params } = judged?.fault ?? notWeb(found.value);
    found.issues.push({ code: 'custom', message: expected, params, input: found.value });
  })
  .meta({ format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?:', examples: ['https://www.example.nl/'] });

function notWeb(typed: string): Partial<AddressFault> & Pick<AddressFault, 'expected'> {
  const meant = withScheme(typed);
  return {
    expected: noWebAddress,
    ...(meant !== null && { repair: `Schrijf het adres voluit: \`${meant}\`.`, meant }),
  };
}

/** A telephone number that a telephone can dial. */
export const telefoon = z.string().refine((number) => telephoneHref(number) !== null, {
  error: 'een telefoonnummer: cijfers, met spaties of koppeltekens ertussen',
});

export type Herkomst = NonNullable<z.infer<typeof herkomst>>;
