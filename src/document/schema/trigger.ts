import { z } from 'zod';
import { text } from './primitives.ts';

/**
 * Events after which a term starts to run, each with the words it has where the list gives none; codes follow the ZGW
 * list of derivations, its local additions and the process terms of the VNG list.
 */
const events = {
  afgehandeld: 'afhandeling',
  'afsluiten-dossier': 'afsluiting van het dossier',
  'einde-relatie': 'einde van de relatie',
  'einde-dienstverband': 'einde van het dienstverband',
  geboorte: 'geboorte van de betrokkene',
  overlijden: 'overlijden van de betrokkene',
  'vervallen-geldigheid': 'het verlies van de geldigheid',
  'ingangsdatum-besluit': 'ingang van het besluit',
  'vervaldatum-besluit': 'het verval van het besluit',
  'vast-te-leggen-datum': 'de datum die tijdens het proces wordt vastgelegd',
  'bestaansduur-procesobject': 'het einde van het procesobject',
  'ingeschatte-bestaansduur-procesobject': 'het einde dat voor het procesobject is geschat',
  'samengevoegd-met-bewaartermijn': 'het begin van de procestermijn, die in de termijn is begrepen',
  hoofdzaak: 'afhandeling van de hoofdzaak',
  'gerelateerde-zaak': 'afhandeling van de gerelateerde zaak',
  eigenschap: 'de datum die bij de zaak is vastgelegd',
  anders: undefined,
} as const satisfies Readonly<Record<string, string | undefined>>;

const codes = Object.keys(events) as [keyof typeof events, ...(keyof typeof events)[]];

/** The words that the code of an event has by itself, if any. */
export function wordsOfEvent(code: string): string | undefined {
  return codes.includes(code as keyof typeof events) ? events[code as keyof typeof events] : undefined;
}

/** An event with its words, where only its code was given. */
function withWords(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || 'tekst' in input || !('code' in input)) return input;
  // Of a code that there is not nobody knows the words: that it is wrong is all that can be said.
  const code = String(input.code);
  const tekst = codes.includes(code as keyof typeof events) ? wordsOfEvent(code) : code;
  return tekst === undefined ? input : { ...input, tekst };
}

const fields = z
  .strictObject({
    code: z.enum(codes).describe('Soort gebeurtenis waarna de termijn begint.'),
    tekst: text.describe(
      'De gebeurtenis in woorden, zo dat ze na “na” past: `vaststelling van het jaarverslag`, of `dat het contract is beëindigd`. Weggelaten, dan staan er de gewone woorden van de code; bij `anders` zijn zij er niet.',
    ),
  })
  .describe('Vanaf wanneer de termijn loopt.');

/** Events that have words by themselves: with these codes nothing else need be said. */
export const eventsWithWords: readonly string[] = codes.filter((code) => events[code] !== undefined);

/** The event after which a term starts to run. */
export const aangrijpingspunt = z.preprocess(withWords, fields);

export type Trigger = z.infer<typeof aangrijpingspunt>;
