import type { Lijst } from '../../document/schema/lijst.ts';
import type { Family } from '../../i18n/schema/string.ts';
import { recipientOf } from '../letter/recipient.ts';
import type { Recipient } from '../letter/recipient.ts';
import type { Edition } from './kept.ts';

/** What the page says by its script. */
export type SaidKey = Family<'mijn.zegt'>;

/** What the script of the page has to know. */
export interface PageData {
  /** Without the address: the page knows where it stands. */
  readonly edition: Omit<Edition, 'adres'>;
  readonly recipient: Recipient;
  readonly letter: Readonly<Record<Family<'zienswijze'>, string>>;
  readonly said: Readonly<Record<SaidKey, string>>;
}

/** @param texts - all fixed texts, in the words of the list */
export function pageData(
  lijst: Pick<Lijst, 'id' | 'titel' | 'versie' | 'zienswijze'>,
  texts: PageData['letter'] & PageData['said'],
): PageData {
  const { id, titel, versie } = lijst;
  const some = (first: string): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith(first)));
  return {
    edition: { id, titel, versie },
    recipient: recipientOf(lijst),
    letter: some('zienswijze.') as PageData['letter'],
    said: some('mijn.zegt.') as PageData['said'],
  };
}
