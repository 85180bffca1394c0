import { defined } from '../../diagnostics/defined.ts';
import type { BlockKind } from '../../document/document.ts';
import { heaviestChain } from '../chain.ts';
import type { Fault } from '../fault.ts';
import type { HtmlText } from '../html/read.ts';
import { normaliseWords } from '../normalise.ts';
import { blockDifferences, strangeIn } from '../leaves/expectations.ts';
import type { Expectations } from '../leaves/expectations.ts';
import type { Segment } from '../segment.ts';
import { siteFault } from './site-fault.ts';

/** A page of the site beside the blocks that it must show, in their order. */
export interface ComparedPage {
  readonly path: string;
  readonly page: HtmlText;
  readonly wanted: readonly string[];
}

/**
 * Blocks of one page that are missing (BW01), out of order (BW02), there twice (BW03) or other than the source (BW04,
 * BW13), and text of the list that is no block's (BW03, BW05).
 */
export function pageFaults(compared: ComparedPage, expectations: Expectations): Fault[] {
  const { path, page, wanted } = compared;
  const segments = Map.groupBy(page.segments, ({ block }) => block);
  const faults = wanted.flatMap((id) => {
    const block = expectations.blocks.get(id) ?? null;
    const told = (code: Fault['code'], found: string, expected: string): Fault =>
      siteFault(code, block, path, found, expected);
    const own = segments.get(id) ?? [];
    const count = page.ids.get(id) ?? 0;
    if (own.length === 0 && count === 0) return [told('BW01', '', wordsWanted(id, expectations))];
    // What stands there twice is told once.
    if (count > 1) return [told('BW03', `${count} maal`, wordsWanted(id, expectations))];
    return blockDifferences(id, own, expectations).map(({ code, found, expected }) =>
      told(code, found, expected),
    );
  });
  return [...faults, ...orderFaults(compared, expectations), ...looseFaults(compared, expectations)];
}

/** The words of a block, to tell which it is. */
function wordsWanted(id: string, { leaves: { blocks } }: Expectations): string {
  const { text = [], facts = [] } = blocks.get(id) ?? {};
  return text.length > 0 ? text.map(({ value }) => value).join('') : (facts[0]?.value ?? '');
}

function orderFaults({ path, page, wanted }: ComparedPage, expectations: Expectations): Fault[] {
  const places = new Map<string | null, number>();
  for (const [index, { block }] of page.segments.entries()) if (!places.has(block)) places.set(block, index);
  const candidates = wanted.flatMap((id, index) => {
    const from = places.get(id);
    return from === undefined ? [] : [{ index, from, to: from + 1 }];
  });
  const kept = new Set(heaviestChain(candidates, page.segments.length).map(({ index }) => index));
  return candidates
    .filter(({ index }) => !kept.has(index))
    .map(({ index }) => {
      const id = defined(wanted[index], 'block that is out of order');
      const words = wordsWanted(id, expectations);
      return siteFault('BW02', expectations.blocks.get(id) ?? null, path, words, words);
    });
}

function looseFaults({ path, page, wanted }: ComparedPage, expectations: Expectations): Fault[] {
  const loose = page.segments.filter(({ block, listed }) => listed && block === null);
  return loose.flatMap((segment) => {
    const copied = copyOf(segment, wanted, expectations);
    if (copied !== null)
      return [siteFault('BW03', expectations.blocks.get(copied) ?? null, path, segment.text, '')];
    const strange = strangeIn(segment, expectations);
    return strange === '' ? [] : [siteFault('BW05', null, path, strange, '')];
  });
}

/** What a page names elsewhere too, in its contents and in captions. */
const named: ReadonlySet<BlockKind> = new Set<BlockKind>(['section', 'category', 'entry']);

/** Words as long as this say which block they are of. */
const telling = 20;

/** The block of which a text run repeats the words. */
function copyOf({ text }: Segment, wanted: readonly string[], expectations: Expectations): string | null {
  const copied = wanted.find((id) => {
    const kind = expectations.blocks.get(id)?.kind;
    if (kind !== undefined && named.has(kind)) return false;
    const words = normaliseWords(wordsWanted(id, expectations)).trim();
    return words === text || (words.length >= telling && text.includes(words));
  });
  return copied ?? null;
}
