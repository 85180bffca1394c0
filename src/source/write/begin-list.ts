import type { z } from 'zod';
import { kindOfList } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import type { lijst } from '../../document/schema/lijst.ts';
import type { actor } from '../../document/schema/registers.ts';
import { toSlug } from './names.ts';

type List = z.input<typeof lijst>;

/** What is known of a list that begins. */
export interface Beginning {
  readonly titel: string;
  readonly soort: ListKindName;
  readonly status: List['status'];
  /** As `2015-03`, or with the day. */
  readonly datum: string;
  readonly regime: NonNullable<List['regime']>;
  readonly periode: NonNullable<List['periode']>;
  /** The body whose records they are. */
  readonly zorgdrager: Pick<z.input<typeof actor>, 'id' | 'naam'>;
}

/** `lijst.yaml` of a list that begins: what a list of its kind has to have, and no more. */
export function beginList({ titel, soort, status, datum, regime, periode, zorgdrager }: Beginning): List {
  const asked = { regime, zorgdragers: [zorgdrager.id], periode };
  return {
    titel,
    id: toSlug(titel),
    soort,
    ...Object.fromEntries(kindOfList({ soort }).askedOfList.map((key) => [key, asked[key]])),
    status,
    versie: '0.1',
    datum,
    colofon: { organisatie: zorgdrager.naam },
  };
}
