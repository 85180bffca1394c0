import type { ZienswijzeFile } from '../../document/schema/zienswijze.ts';
import { viewFormat, viewLimits, writable } from '../../document/view-limits.ts';
import type { Wish } from '../../document/view-limits.ts';

/** The edition that a view is about, as the page it was begun on knows it. */
export type Edition = ZienswijzeFile['uitgave'];

/** What a mark tells of its block. */
export interface Cited {
  readonly blok: string;
  readonly aanduiding: string;
  readonly pagina: number | null;
  readonly adres: string;
  /** Empty where nothing was selected. */
  readonly citaat: string;
  /** How many marks stand before it on its page; null where that is not known. */
  readonly place: number | null;
}

export interface KeptPart extends Cited {
  /** Tells the parts of a view apart. */
  readonly key: string;
  readonly wens: Wish;
  readonly opmerking: string;
}

/** The texts of a view that one can type, apart from those of its parts. */
export interface ViewTexts {
  readonly algemeen: string;
  readonly naam: string;
  readonly adres: string;
  readonly email: string;
  readonly namens: string;
}

/** A view as the browser keeps it. */
export interface Kept extends ViewTexts {
  readonly id: string;
  /** Moments, as the file writes them. */
  readonly gemaakt: string;
  readonly gewijzigd: string;
  /** When somebody chose it to work on: what is cited goes into the latest. */
  readonly opened: string;
  readonly edition: Edition;
  /** Whether its writer has put the parts in an order. */
  readonly ownOrder: boolean;
  readonly parts: readonly KeptPart[];
}

/** A change, for whatever the view has become since. */
export type Edit = (view: Kept) => Kept;

/** @param id - a uuid */
export function newView(id: string, edition: Edition, now: string): Kept {
  const texts: ViewTexts = { algemeen: '', naam: '', adres: '', email: '', namens: '' };
  return { id, gemaakt: now, gewijzigd: now, opened: now, edition, ownOrder: false, parts: [], ...texts };
}

/** A part on which nothing is said yet. */
export function newPart(key: string, cited: Cited): KeptPart {
  const citaat = writable(cited.citaat).slice(0, viewLimits.quotation).trim();
  return { ...cited, citaat, key, wens: 'wijzigen', opmerking: '' };
}

/** The part that says something of the same words; undefined when there is none. */
export function sameWords({ parts }: Kept, { blok, citaat }: Cited): KeptPart | undefined {
  const words = writable(citaat).slice(0, viewLimits.quotation).trim();
  return parts.find((part) => part.blok === blok && part.citaat === words);
}

/** Puts a part in, at the end unless told otherwise; a part that is there already stays where it is. */
export function withPart(part: KeptPart, at?: number): Edit {
  return (view) =>
    view.parts.some(({ key }) => key === part.key)
      ? view
      : { ...view, parts: view.parts.toSpliced(at ?? view.parts.length, 0, part) };
}

/** Removes a part as it was seen; on which somebody wrote meanwhile, in another tab, it stays. */
export function withoutPart(seen: KeptPart): Edit {
  const isSeen = (part: KeptPart): boolean =>
    part.key === seen.key && JSON.stringify(part) === JSON.stringify(seen);
  return (view) => ({ ...view, parts: view.parts.filter((part) => !isSeen(part)) });
}

/** Moves a part by one place; from then on the order is that of the writer. */
export function moved(key: string, by: 1 | -1): Edit {
  return (view) => {
    const parts = partsInOrder(view);
    const from = parts.findIndex((part) => part.key === key);
    const to = from + by;
    const part = parts[from];
    if (part === undefined || to < 0 || to >= parts.length) return view;
    return { ...view, ownOrder: true, parts: parts.toSpliced(from, 1).toSpliced(to, 0, part) };
  };
}

/** The parts as they are shown and sent: in the order of the document, unless the writer has another. */
export function partsInOrder({ ownOrder, parts }: Kept): readonly KeptPart[] {
  return ownOrder ? parts : parts.toSorted(byDocument);
}

const byNumbers = new Intl.Collator('nl', { numeric: true });

/** The PDF tells the order of pages, a page of the site that of its marks; within both, numbers do. */
function byDocument(one: KeptPart, other: KeptPart): number {
  const pages = (one.pagina ?? 0) - (other.pagina ?? 0);
  if (pages !== 0) return pages;
  if (pageOf(one) === pageOf(other) && one.place !== null && other.place !== null)
    return one.place - other.place;
  return byNumbers.compare(one.blok, other.blok);
}

function pageOf({ adres }: KeptPart): string {
  return adres.split('#')[0] ?? '';
}

/** The view as a file, as every form of the letter is made of it. */
export function toFile(view: Kept): ZienswijzeFile {
  const { id, gemaakt, gewijzigd, edition, algemeen } = view;
  const sender = Object.entries({
    naam: view.naam,
    adres: view.adres,
    email: view.email,
    namens: view.namens,
  }).flatMap(([name, text]) => (writable(text) === '' ? [] : [[name, writable(text)] as const]));
  return {
    formaat: viewFormat,
    id,
    gemaakt,
    gewijzigd,
    uitgave: edition,
    ...(writable(algemeen) !== '' && { algemeen: writable(algemeen) }),
    onderdelen: partsInOrder(view).map(({ blok, aanduiding, pagina, citaat, adres, wens, opmerking }) => ({
      blok,
      aanduiding,
      pagina,
      ...(citaat !== '' && { citaat }),
      adres,
      wens,
      opmerking: writable(opmerking),
    })),
    ...(sender.length > 0 && { indiener: Object.fromEntries(sender) }),
  };
}

/** A view out of a file; its order is that of its writer. `newKey` gives the keys of its parts. */
export function fromFile(file: ZienswijzeFile, now: string, newKey: () => string): Kept {
  const { id, gemaakt, gewijzigd, uitgave, algemeen, onderdelen, indiener } = file;
  return {
    ...newView(id, uitgave, now),
    gemaakt,
    gewijzigd,
    algemeen: algemeen ?? '',
    naam: indiener?.naam ?? '',
    adres: indiener?.adres ?? '',
    email: indiener?.email ?? '',
    namens: indiener?.namens ?? '',
    ownOrder: true,
    parts: onderdelen.map(({ citaat = '', ...part }) => ({ ...part, citaat, key: newKey(), place: null })),
  };
}
