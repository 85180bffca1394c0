import { z } from 'zod';
import { withoutSender } from '../../document/sender-words.ts';
import { ways, wishes } from '../../document/view-limits.ts';
import type { Citable } from '../citable.ts';
import type { Collected, Numbered } from './collect.ts';
import { isInTime } from './in-time.ts';
import { placings } from './place.ts';
import type { Placed } from './place.ts';
import type { ReceivedPart } from './received.ts';

const row = z.object({
  /** Of the view. */
  nummer: z.int(),
  /** Which part of it; 0 for what it says of the whole. */
  onderdeel: z.int(),
  /** Null for the whole, and for what could not be placed. */
  blok: z.string().nullable(),
  aanduiding: z.string(),
  pagina: z.int().nullable(),
  adres: z.string().nullable(),
  /** Whether the sender named the place, or it was proposed by the words that are quoted. */
  plaatsing: z.enum(placings).nullable(),
  citaat: z.string().nullable(),
  wens: z.enum(wishes).nullable(),
  opmerking: z.string(),
});

const line = z.object({
  nummer: z.int(),
  /** By which it is known again. */
  sleutel: z.string(),
  wijze: z.enum(ways),
  ontvangen: z.string().nullable(),
  /** Null when that cannot be told. */
  opTijd: z.boolean().nullable(),
  /** Number of an earlier view with the same words. */
  gelijkAan: z.int().nullable(),
});

/** What the next run needs of a table. */
export const keptTable = z.object({
  /** The highest number that was ever given. */
  hoogsteNummer: z.int(),
  zienswijzen: z.array(line).readonly(),
  /** Views of before that are not in the folder now. */
  afwezig: z.array(line).readonly().default([]),
  /** Of both; the counts tell of the folder alone. */
  rijen: z.array(row).readonly(),
});

/** One thing that one view says, without who says it. */
export type Row = Readonly<z.output<typeof row>>;

/** One view without who sent it. */
export type ViewLine = Readonly<z.output<typeof line>>;

export type KeptTable = Readonly<z.output<typeof keptTable>>;

/** All that came in, without names. */
export interface Table extends KeptTable {
  readonly telling: {
    readonly bestanden: number;
    readonly zienswijzen: number;
    readonly herhaald: number;
    readonly geweigerd: number;
    readonly onderdelen: number;
    readonly nietGeplaatst: number;
  };
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
  before: Omit<KeptTable, 'hoogsteNummer'> = { zienswijzen: [], afwezig: [], rijen: [] },
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
