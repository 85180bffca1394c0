import { editionPath } from '../../addresses.ts';
import { weights } from '../../compare/piece.ts';
import type { Weight } from '../../compare/piece.ts';
import { changesBetween } from '../../compare/changes-between.ts';
import type { Document } from '../../document/document.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import type { FrozenEdition } from '../frozen.ts';

/** A file as it was published with an edition. */
export interface PublishedFile {
  /** Path below the home page of its day. */
  readonly pad: string;
  readonly sha256: string;
}

/** An edition in `edities.json`. */
export interface ToldEdition {
  readonly versie: string;
  readonly datum: string;
  readonly status: Lijst['status'];
  /** Where it is to be read, counted from the home page. */
  readonly adres: string;
  /** How many changes there were since the edition before, by weight; null of the first. */
  readonly wijzigingen: Readonly<Record<Weight, number>> | null;
  /** The files in which the whole list could be had. */
  readonly bestanden: readonly PublishedFile[];
}

/** All editions, the oldest first: the last one is the present. */
export interface ToldEditions {
  readonly formaat: 1;
  readonly uitgaven: readonly ToldEdition[];
}

/**
 * What `edities.json` says.
 *
 * @param bestanden - files of the present edition
 */
export function tellEditions(
  editions: readonly FrozenEdition[],
  present: Document,
  bestanden: readonly PublishedFile[],
): ToldEditions {
  const all = [
    ...editions.map((edition) => ({
      document: edition.document,
      adres: editionPath(edition),
      bestanden: edition.published,
    })),
    { document: present, adres: '/', bestanden },
  ];
  return {
    formaat: 1,
    uitgaven: all.map(({ document, ...rest }, index) => {
      const before = all[index - 1]?.document;
      const { versie, datum, status } = document.lijst;
      return {
        versie,
        datum,
        status,
        ...rest,
        wijzigingen: before === undefined ? null : countChanges(before, document),
      };
    }),
  };
}

function countChanges(before: Document, now: Document): Record<Weight, number> {
  const changes = changesBetween(before, now);
  return Object.fromEntries(
    weights.map((weight) => [weight, changes.filter((change) => change.weight === weight).length]),
  ) as Record<Weight, number>;
}
