import { z } from 'zod';
import { viewFormat, viewLimits, wishes, writable } from '../view-limits.ts';

/** Text that every output can hold, up to so many characters. */
function words(most: number): z.ZodString {
  return z
    .string()
    .overwrite(writable)
    .max(most, { error: `ten hoogste ${most} tekens` });
}

/** Text on one line. */
function line(most: number = viewLimits.line): z.ZodString {
  return words(most).overwrite((text) => text.replace(/\s+/g, ' '));
}

const filled = (schema: z.ZodString): z.ZodString =>
  schema.regex(/\S/, { error: 'een tekst die niet leeg is' });

/** Nothing but an address on the web: it becomes a link in files that officials open. */
const webAddress = line(viewLimits.url).regex(/^https?:\/\/[^\s<>"]+$/, {
  error: 'een webadres dat met https:// begint',
});

const moment = z.iso.datetime({ error: 'een tijdstip zoals `2026-03-04T09:30:00Z`' });

const onderdeel = z.strictObject({
  blok: filled(line()).describe('Id van het blok waarover het gaat, zoals `2.1.a3`.'),
  aanduiding: filled(line()).describe('Hoe men het aanhaalt, zoals `§ 2.1, alinea 3`.'),
  pagina: z
    .int({ error: 'een paginanummer' })
    .positive({ error: 'een paginanummer' })
    .max(100_000, { error: 'een paginanummer' })
    .nullable()
    .describe('Pagina van de PDF waarop het blok begint; null als die er niet is.'),
  citaat: filled(words(viewLimits.quotation))
    .optional()
    .describe('De woorden waarover het gaat, letterlijk.'),
  adres: webAddress.describe('Permanente link naar het blok.'),
  wens: z
    .enum(wishes, { error: `een van ${wishes.map((wish) => `\`${wish}\``).join(', ')}` })
    .describe('Wat de indiener wil.'),
  opmerking: words(viewLimits.text).describe(
    'Wat de indiener erover zegt; leeg als de wens voor zich spreekt.',
  ),
});

/** Who gives a view; all of it is free to be left out. */
export const indiener = z.strictObject({
  naam: line().optional().describe('Naam.'),
  adres: words(viewLimits.address).optional().describe('Postadres.'),
  email: line().optional().describe('E-mailadres.'),
  namens: line().optional().describe('Persoon of organisatie namens wie de zienswijze is.'),
});

/** `zienswijze.json`: what a reader has to say of an edition, as the site writes it and the receiving body reads it. */
export const zienswijzeFile = z
  .strictObject({
    formaat: z
      .literal(viewFormat, { error: `\`${viewFormat}\`` })
      .describe('Versie van de vorm van dit bestand.'),
    id: z
      .uuid({ error: 'een uuid' })
      .describe('Waaraan dezelfde zienswijze te herkennen is, ook als zij later is gewijzigd.'),
    gemaakt: moment.describe('Wanneer zij is begonnen.'),
    gewijzigd: moment.describe('Wanneer zij voor het laatst is gewijzigd.'),
    uitgave: z
      .strictObject({
        id: filled(line()).describe('Korte naam van de lijst.'),
        titel: filled(line(1000)).describe('Titel van de lijst.'),
        versie: filled(line(40)).describe('Versie van de lijst.'),
        adres: webAddress.describe('Adres van de website waarop de lijst is gelezen.'),
      })
      .describe('De uitgave waarover de zienswijze gaat.'),
    algemeen: words(viewLimits.text).optional().describe('Wat de indiener van het geheel vindt.'),
    onderdelen: z
      .array(onderdeel)
      .max(viewLimits.parts, { error: `ten hoogste ${viewLimits.parts} onderdelen` })
      .describe('Wat de indiener van bepaalde plaatsen vindt, in zijn volgorde.'),
    indiener: indiener
      .optional()
      .describe('Wie de zienswijze indient. Alles is vrijwillig: een zienswijze kan zonder.'),
  })
  .describe('Een zienswijze op de lijst.');

export type ZienswijzeFile = z.infer<typeof zienswijzeFile>;
