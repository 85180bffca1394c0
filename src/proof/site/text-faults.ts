import { heaviestChain } from '../chain.ts';
import { dutch as t } from '../../i18n/translate.ts';
import type { Fault } from '../fault.ts';
import { normalise } from '../normalise.ts';
import { wordsOf } from '../segment.ts';
import { siteFault } from './compared.ts';
import type { ComparedPage } from './compared.ts';
import type { ShownPlace } from './read.ts';

/** Places of one page that are missing (BW01), out of order (BW02), there twice (BW03) or other than the source (BW04). */
export function placeFaults(compared: ComparedPage): Fault[] {
  const { path, wanted, page } = compared;
  const shown = new Map<string, ShownPlace>();
  const times = new Map<string, number>();
  for (const place of page.places) {
    if (!shown.has(place.place)) shown.set(place.place, place);
    times.set(place.place, (times.get(place.place) ?? 0) + 1);
  }
  const faults: Fault[] = [];
  for (const { segment, place, text } of wanted) {
    const one = shown.get(place);
    const words = wordsOf(segment, 'site');
    if (one === undefined && text !== '') faults.push(siteFault('BW01', segment, path, '', words));
    if (one && normalise(one.text) !== text) faults.push(siteFault('BW04', segment, path, one.text, words));
    const count = times.get(place) ?? 0;
    if (count > 1) faults.push(siteFault('BW03', segment, path, `${count} maal`, words));
  }
  return [...faults, ...orderFaults(compared, shown), ...looseFaults(compared)];
}

function orderFaults({ path, wanted }: ComparedPage, shown: ReadonlyMap<string, ShownPlace>): Fault[] {
  const candidates = wanted.flatMap(({ place }, index) => {
    const from = shown.get(place)?.order ?? null;
    return from === null ? [] : [{ index, from, to: from + 1 }];
  });
  const last = Math.max(0, ...candidates.map(({ to }) => to));
  const kept = new Set(heaviestChain(candidates, last).map(({ index }) => index));
  return candidates
    .filter(({ index }) => !kept.has(index))
    .flatMap(({ index }) => {
      const one = wanted[index];
      if (one === undefined) return [];
      const words = wordsOf(one.segment, 'site');
      return [siteFault('BW02', one.segment, path, words, words)];
    });
}

/** Headings that the site puts into the text, as every page of the PDF has them too. */
const headings: ReadonlySet<string> = new Set([t('noten.titel'), t('kader.let-op')].map(normalise));

/** Text of the list without a place of its own: a copy of a block (BW03), or not of the source (BW05). */
function looseFaults({ path, wanted, page }: ComparedPage): Fault[] {
  return page.loose.flatMap((words) => {
    const text = normalise(words);
    if (headings.has(text)) return [];
    const copied = wanted.find((one) => one.text !== '' && text.includes(one.text));
    return [siteFault(copied ? 'BW03' : 'BW05', copied?.segment ?? null, path, words, '')];
  });
}
