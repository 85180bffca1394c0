import type { ZienswijzeFile } from '../../document/schema/zienswijze.ts';
import { writable } from '../../document/view-limits.ts';
import type { Recipient } from './recipient.ts';
import type { LetterWords } from './words.ts';

/** A piece of the letter, which every form of it shows in its own way. */
export type LetterBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'quotation'; readonly text: string }
  /** Each on a line of its own, as an address. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

/** A view as a letter: what plain text, Word and PDF all say. */
export interface Letter {
  readonly title: string;
  /** When the view was last changed, as the file says it. */
  readonly changed: string;
  /** Given as subject of a message. */
  readonly subject: string;
  /** Name of the sender; empty where there is none. */
  readonly author: string;
  readonly blocks: readonly LetterBlock[];
}

/** The day of a moment in the time of the Netherlands, in words. */
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/**
 * Puts a view in a letter, addressed as its list says.
 *
 * @param view - as the page keeps it or as it was read
 * @param recipient - to whom it goes
 * @param t - the words of the letter
 */
export function letterOf(view: ZienswijzeFile, recipient: Recipient, t: LetterWords): Letter {
  const { uitgave, indiener, algemeen, onderdelen, gewijzigd } = view;
  const title = t('zienswijze.titel', { lijst: one(uitgave.titel), versie: one(uitgave.versie) });
  const subject = recipient.subject ?? title;
  const namens = one(indiener?.namens);
  return {
    title,
    changed: gewijzigd,
    subject,
    author: one(indiener?.naam),
    blocks: [
      ...lines(senderLines(indiener, t)),
      ...lines(recipient.address),
      { kind: 'paragraph', text: day.format(new Date(gewijzigd)) },
      { kind: 'fact', label: t('zienswijze.onderwerp'), text: subject },
      { kind: 'title', text: title },
      ...fact(t('zienswijze.namens'), namens),
      { kind: 'link', label: t('zienswijze.uitgave'), href: uitgave.adres },
      ...generalBlocks(algemeen, t),
      ...onderdelen.flatMap((part, index) => partBlocks(part, index + 1, t)),
    ],
  };
}

function senderLines(sender: ZienswijzeFile['indiener'], t: LetterWords): string[] {
  const email = one(sender?.email);
  return [
    one(sender?.naam),
    ...writable(sender?.adres ?? '').split('\n'),
    email === '' ? '' : `${t('zienswijze.email')}: ${email}`,
  ].filter((line) => line.trim() !== '');
}

function generalBlocks(text: string | undefined, t: LetterWords): LetterBlock[] {
  const said = paragraphs(text);
  return said.length === 0 ? [] : [{ kind: 'heading', text: t('zienswijze.algemeen') }, ...said];
}

function partBlocks(
  { aanduiding, pagina, citaat, wens, opmerking, adres }: ZienswijzeFile['onderdelen'][number],
  nummer: number,
  t: LetterWords,
): LetterBlock[] {
  const place = { nummer, aanduiding: one(aanduiding) };
  const heading =
    pagina === null
      ? t('zienswijze.onderdeel', place)
      : t('zienswijze.onderdeel-pagina', { ...place, pagina });
  const quoted = one(citaat);
  return [
    { kind: 'heading', text: heading },
    ...(quoted === '' ? [] : [{ kind: 'quotation', text: quoted } as const]),
    { kind: 'fact', label: t('zienswijze.wens'), text: t(`zienswijze.wens.${wens}`) },
    ...paragraphs(opmerking),
    { kind: 'link', label: t('zienswijze.link'), href: adres },
  ];
}

/** What is parted by an empty line; a line that was broken off stays so. */
function paragraphs(text: string | undefined): LetterBlock[] {
  return writable(text ?? '')
    .split(/\n\s*\n/)
    .filter((words) => words.trim() !== '')
    .map((words) => ({ kind: 'paragraph', text: words }));
}

function lines(all: readonly string[]): LetterBlock[] {
  return all.length === 0 ? [] : [{ kind: 'lines', lines: all }];
}

function fact(label: string, text: string): LetterBlock[] {
  return text === '' ? [] : [{ kind: 'fact', label, text }];
}

/** A text on one line. */
function one(text: string | undefined): string {
  return writable(text ?? '').replace(/\s+/g, ' ');
}
