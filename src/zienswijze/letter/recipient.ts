import type { Lijst } from '../../document/schema/lijst.ts';

/** Where the list says that a view goes. */
export interface Recipient {
  /** What the sender gives as subject; null where the list asks for none. */
  readonly subject: string | null;
  /** Lines of the address for a letter; none where the list takes no letters. */
  readonly address: readonly string[];
  /** The form on the web to paste a view into; null where there is none. */
  readonly form: { readonly url: string; readonly name: string } | null;
}

/** Reads off a list to whom a view on it goes. */
export function recipientOf({ zienswijze }: Pick<Lijst, 'zienswijze'>): Recipient {
  const ways = zienswijze?.wijzen ?? [];
  const letter = ways.find((way) => way.soort === 'schriftelijk');
  const form = ways.find((way) => way.soort === 'digitaal');
  return {
    subject: zienswijze?.verzendkenmerk ?? null,
    address: letter ? [letter.aan, ...letter.adres.split(/,\s*/)] : [],
    form: form ? { url: form.url, name: form.naam } : null,
  };
}
