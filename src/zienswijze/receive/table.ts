import { withoutSender } from '../../document/sender-words.ts';
import type { Citable } from '../citable.ts';
import type { Collected, Numbered } from './collect.ts';
import { isInTime } from './in-time.ts';
import type { Placed } from './place.ts';
import type { ReceivedPart } from './received.ts';

/** One thing that one view says, without who says it. */
export interface Row {
  /** Of the view. */
  readonly nummer: number;
  /** Which part of it; 0 for what it says of the whole. */
  readonly onderdeel: number;
  /** Null for the whole, and for what could not be placed. */
  readonly blok: string | null;
  readonly aanduiding: string;
  readonly pagina: number | null;
  readonly adres: string | null;
  /** Whether the sender named the place, or it was proposed by the words that are quoted. */
  readonly plaatsing: Placed['how'];
  readonly citaat: string | null;
  readonly wens: ReceivedPart['wish'];
  readonly opmerking: string;
}

/** One view without who sent it. */
export interface ViewLine {
  readonly nummer: number;
  /** By which it is known again. */
  readonly sleutel: string;
  readonly wijze: Numbered['way'];
  readonly ontvangen: string | null;
  /** Null when that cannot be told. */
  readonly opTijd: boolean | null;
  /** Number of an earlier view with the same words. */
  readonly gelijkAan: number | null;
}

/** All that came in, without names. */
export interface Table {
  readonly telling: {
    readonly bestanden: number;
    readonly zienswijzen: number;
    readonly herhaald: number;
    readonly geweigerd: number;
    readonly onderdelen: number;
    readonly nietGeplaatst: number;
  };
  /** The highest number that was ever given. */
  readonly hoogsteNummer: number;
  readonly zienswijzen: readonly ViewLine[];
  /** Views of before that are not in the folder now. */
  readonly afwezig: readonly ViewLine[];
  /** Of both; the counts tell of the folder alone. */
  readonly rijen: readonly Row[];
}

/** Says of the whole; what says nothing of a place that is known. */
const whole = 'algemeen';
const nowhere = 'niet geplaatst';

/**
 * Puts what came in in one table: what is said of the whole, then in the order of the document, and at the end what could
 * not be placed.
 *
 * @param order - the blocks in the order of the document
 * @param end - last day of the term; null where the list names none
 * @param before - the table of the run before: what it says of views that are not in the folder now, stays
 */
export function tableOf(
  { highest, views, absent, repeated, refused }: Collected,
  place: (part: ReceivedPart, view: Numbered) => Placed,
  order: readonly Citable[],
  end: string | null,
  before: Pick<Table, 'zienswijzen' | 'afwezig' | 'rijen'> = { zienswijzen: [], afwezig: [], rijen: [] },
): Table {
  const position = new Map(order.map(({ blok }, index) => [blok, index]));
  const rows = views.flatMap((view) => rowsOf(view, place));
  const rankOf = ({ blok, onderdeel }: Row): number =>
    onderdeel === 0 ? -1 : blok === null ? order.length : (position.get(blok) ?? order.length);
  const gone = new Set(absent.map(({ number }) => number));
  const rijen = [...rows, ...before.rijen.filter(({ nummer }) => gone.has(nummer))].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.nummer - b.nummer || a.onderdeel - b.onderdeel,
  );
  return {
    telling: {
      bestanden: views.length + repeated.length + refused.length,
      zienswijzen: views.length,
      herhaald: repeated.length,
      geweigerd: refused.length,
      onderdelen: rows.length,
      nietGeplaatst: rows.filter(({ plaatsing, onderdeel }) => plaatsing === null && onderdeel > 0).length,
    },
    hoogsteNummer: highest,
    zienswijzen: views.map((view) => ({
      nummer: view.number,
      sleutel: view.key,
      wijze: view.way,
      ontvangen: view.received,
      opTijd: isInTime(view, end),
      gelijkAan: view.sameAs,
    })),
    afwezig: [...before.zienswijzen, ...before.afwezig].filter(({ nummer }) => gone.has(nummer)),
    rijen,
  };
}

function rowsOf(view: Numbered, place: (part: ReceivedPart, view: Numbered) => Placed): Row[] {
  const nummer = view.number;
  const plain = (text: string): string => withoutSender(text, view.sender ?? {});
  const nothing = { blok: null, pagina: null, adres: null, plaatsing: null } as const;
  const general = { nummer, onderdeel: 0, ...nothing, aanduiding: whole, citaat: null, wens: null };
  return [
    ...(view.general === '' ? [] : [{ ...general, opmerking: plain(view.general) }]),
    ...view.parts.map((part, index) => {
      const { block, how } = place(part, view);
      return {
        nummer,
        onderdeel: index + 1,
        ...(block
          ? {
              blok: block.blok,
              aanduiding: block.aanduiding,
              pagina: block.pagina ?? part.page,
              adres: block.adres,
              plaatsing: how,
            }
          : {
              ...nothing,
              pagina: part.page,
              aanduiding: part.place === null ? nowhere : `${nowhere}: ${plain(part.place)}`,
            }),
        citaat: part.quotation === null ? null : plain(part.quotation),
        wens: part.wish,
        opmerking: plain(part.remark),
      };
    }),
  ];
}
