/** What a view on the list can hold. It stands apart from its schema: a page that takes one down needs no library. */

/** Version of the form of `zienswijze.json`, apart from those of the list and of its data. */
export const viewFormat = '1.0' as const;

/** What someone can wish for a passage. */
export const wishes = ['wijzigen', 'schrappen', 'toevoegen', 'akkoord', 'vraag'] as const;

export type Wish = (typeof wishes)[number];

/** How a view can come in. */
export const ways = ['website', 'brief', 'e-mail', 'formulier', 'mondeling'] as const;

export type Way = (typeof ways)[number];

/** How much a view can hold, in characters unless told otherwise. */
export const viewLimits = {
  /** Bytes of the whole file. */
  file: 2_000_000,
  /** Passages. */
  parts: 500,
  /** A name, a label, a line of an address. */
  line: 300,
  /** A postal address, over lines. */
  address: 1000,
  /** An address on the web. */
  url: 2000,
  quotation: 5000,
  text: 20_000,
} as const;

/** What files of others cannot hold: signs for machines, halves of signs, and two that are none. */
const unwritable = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as every format can hold it: line ends alike, letters in one piece, nothing but text. */
export function writable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unwritable, '')
    .normalize('NFC')
    .trim();
}
