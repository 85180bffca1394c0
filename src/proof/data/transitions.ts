import { toString } from 'mdast-util-to-string';
import type { BlockKind, Document } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { dataFault } from './compared.ts';
import type { Comparison } from './compared.ts';

/** A line of the concordance of editions as it was read; an empty id stands for nothing. */
export interface ReadLine {
  readonly van: string;
  readonly vanId: string;
  readonly naar: string;
  readonly naarId: string;
  readonly lot: string;
  readonly redenen: string;
}

/** What has a line of its own, beside the paragraphs of chapters. */
const told: ReadonlySet<BlockKind> = new Set<BlockKind>(['section', 'category']);

/** Lines from the rows of a table, the names of its columns first. */
export function readLines([head = [], ...rows]: readonly (readonly string[])[]): ReadLine[] {
  return rows.map((row) => {
    const cell = (name: string): string => row[head.indexOf(name)] ?? '';
    return {
      van: cell('van'),
      vanId: cell('vanId'),
      naar: cell('naar'),
      naarId: cell('naarId'),
      lot: cell('lot'),
      redenen: cell('redenen'),
    };
  });
}

/** Lines from the JSON. */
export function linesInJson(value: unknown): ReadLine[] {
  const { overgang } = value as { readonly overgang: readonly Readonly<Record<string, unknown>>[] };
  const word = (one: unknown): string => (typeof one === 'string' ? one : '');
  return overgang.map(({ van, vanId, naar, naarId, lot, redenen }) => ({
    van: word(van),
    vanId: word(vanId),
    naar: word(naar),
    naarId: word(naarId),
    lot: Array.isArray(lot) ? lot.join('; ') : '',
    redenen: Array.isArray(redenen) ? redenen.join('; ') : '',
  }));
}

/**
 * Whether every heading, paragraph and category of each earlier edition and of the present one has a line, with the reason that
 * the list gives for its change (BW15), and what is said to be unchanged has the same words (BW16).
 */
export function compareTransitions(
  file: string,
  lines: readonly ReadLine[],
  document: Document,
  earlier: readonly Document[],
): Comparison {
  const faults = earlier.flatMap((before) => {
    const own = lines.filter(
      ({ van, naar }) => van === before.lijst.versie && naar === document.lijst.versie,
    );
    const [olds, news] = [before, document].map(paragraphWords);
    const changed = own.filter(
      ({ lot, vanId, naarId }) => lot === 'ongewijzigd' && olds?.get(vanId) !== news?.get(naarId),
    );
    return [
      ...missing(before, new Set(own.map(({ vanId }) => vanId))),
      ...missing(document, new Set(own.map(({ naarId }) => naarId))),
    ]
      .concat(unexplained(before, document, own))
      .map((id) => dataFault('BW15', file, null, '', id))
      .concat(
        changed.map(({ vanId, naarId }) =>
          dataFault('BW16', file, null, news?.get(naarId) ?? '', olds?.get(vanId) ?? ''),
        ),
      );
  });
  return { faults, values: lines.length };
}

/** Reasons that came since an edition and do not stand with what they are given for. */
function unexplained(before: Document, document: Document, lines: readonly ReadLine[]): string[] {
  const known = new Set(reasonsGiven(before).map((one) => JSON.stringify(one)));
  const present = new Set(document.blokken.map(({ id }) => id));
  return reasonsGiven(document)
    .filter((one) => !known.has(JSON.stringify(one)))
    .filter(({ id, reden }) =>
      lines.some(
        ({ vanId, naarId, lot, redenen }) =>
          (present.has(id) ? naarId : vanId) === id && lot !== 'ongewijzigd' && !redenen.includes(reden),
      ),
    )
    .map(({ reden }) => reden);
}

/** A reason may come to be given for more than it was, and is then known for what it was given for. */
function reasonsGiven({ lijst }: Document): { readonly id: string; readonly reden: string }[] {
  return lijst.wijzigingsnota.flatMap(({ blokken, reden }) => blokken.map((id) => ({ id, reden })));
}

function missing(document: Document, ids: ReadonlySet<string>): string[] {
  const own = document.blokken.filter(({ kind }) => told.has(kind)).map(({ id }) => id);
  return [...own, ...paragraphWords(document).keys()].filter((id) => !ids.has(id));
}

/** The letters of each paragraph of a chapter that stands by itself: how it is marked is no part of it. */
function paragraphWords({ delen }: Document): Map<string, string> {
  const words = new Map<string, string>();
  for (const { passages } of allSections(delen))
    for (const { blocks } of passages)
      for (const block of blocks) {
        const id = block.data?.blockId;
        if (block.type === 'paragraph' && id !== undefined)
          words.set(id, toString(block).replace(/\s+/g, ''));
      }
  return words;
}
