import type { PageMap } from '../../document/page-map.ts';
import type { Fault } from '../fault.ts';
import { wordsOf } from '../segment.ts';
import type { Segment } from '../segment.ts';
import { firstMatch } from './align.ts';
import type { Range, Search } from './align.ts';
import { pdfFault } from './compared.ts';
import type { Compared } from './compared.ts';
import { matchAt } from './match.ts';
import type { Wanted } from './match.ts';
import { pageAt, runAt } from './stream.ts';

/** Text that a segment accounts for after all, though it stands elsewhere or is not as it should be. */
export interface Explained extends Range {
  readonly segment: Segment;
}

export interface TextFaults {
  readonly faults: readonly Fault[];
  readonly explained: readonly Explained[];
}

interface Diagnosis extends Compared {
  readonly search: Search;
  readonly pageMap: PageMap;
  /** Text that no segment accounts for; what gets explained is taken out. */
  gaps: Range[];
  readonly faults: Fault[];
  readonly explained: Explained[];
}

/**
 * Tells of every segment that does not stand at its place what became of it (BW01, BW02, BW04), and of all text that
 * is left over where it comes from (BW03, BW05).
 */
export function textFaults(compared: Compared, pageMap: PageMap): TextFaults {
  const { alignment, pdf, stream } = compared;
  const diagnosis: Diagnosis = {
    ...compared,
    pageMap,
    search: { stream, destinations: pdf.destinations },
    gaps: alignment.gaps.filter(({ from, to }) => stream.text.slice(from, to).replaceAll('\0', '') !== ''),
    faults: [],
    explained: [],
  };
  const lost = [...compared.wanted.keys()].filter((index) => alignment.matches[index] === null);
  const changed = lost.filter((index) => !findElsewhere(index, diagnosis));
  for (const index of changed) explainLoss(index, diagnosis);
  for (const gap of [...diagnosis.gaps]) explainGap(gap, diagnosis);
  return diagnosis;
}

/** It stands whole in text that nothing else accounts for. */
function findElsewhere(index: number, diagnosis: Diagnosis): boolean {
  const wanted = diagnosis.wanted[index];
  for (const gap of diagnosis.gaps) {
    const match = firstMatch(wanted, gap, diagnosis.search);
    if (match === null) continue;
    takeOut(diagnosis, gap, match);
    report('BW02', index, match, diagnosis);
    return true;
  }
  return false;
}

function explainLoss(index: number, diagnosis: Diagnosis): void {
  const [from, to] = around(index, diagnosis);
  const gap = diagnosis.gaps.find((one) => one.from >= from && one.to <= to);
  const wanted = diagnosis.wanted[index];
  if (gap && wanted && resembles(wordsAt(diagnosis, gap), wanted)) {
    takeOut(diagnosis, gap, gap);
    report('BW04', index, gap, diagnosis);
  } else report('BW01', index, null, diagnosis);
}

/** The text between what is placed before and after a segment. */
function around(index: number, { alignment: { matches }, stream }: Diagnosis): [number, number] {
  const before = matches.findLast((match, other) => other < index && match !== null);
  const after = matches.find((match, other) => other > index && match !== null);
  return [before?.to ?? 0, after?.from ?? stream.text.length];
}

/** Begins or ends as it should for two fifths of its length. */
function resembles(found: string, { text }: Wanted): boolean {
  let start = 0;
  while (start < text.length && found[start] === text[start]) start += 1;
  let end = 0;
  while (end < text.length - start && found.at(-1 - end) === text.at(-1 - end)) end += 1;
  return start + end >= text.length * 0.4;
}

/** In a gap there may be copies of segments, each an element of its own; the rest of it has no source at all. */
function explainGap(gap: Range, diagnosis: Diagnosis): void {
  let strange = gap.from;
  let at = gap.from;
  const tellStrange = (to: number): void => {
    if (to === strange) return;
    const found = wordsAt(diagnosis, { from: strange, to });
    diagnosis.faults.push(pdfFault('BW05', null, pageAt(diagnosis.stream, strange), found, ''));
  };
  while (at < gap.to) {
    const copy = copyAt({ from: at, to: gap.to }, diagnosis);
    if (copy === null) {
      at = Math.min(diagnosis.stream.runs[runAt(diagnosis.stream, at)]?.to ?? gap.to, gap.to);
      continue;
    }
    tellStrange(at);
    report('BW03', copy.index, { from: at, to: copy.to }, diagnosis);
    strange = at = copy.to;
  }
  tellStrange(gap.to);
}

function copyAt(range: Range, { wanted, search }: Diagnosis): { index: number; to: number } | null {
  let best: { index: number; to: number } | null = null;
  for (const [index, one] of wanted.entries()) {
    if (one.text === '') continue;
    const match = matchAt(one, range.from, search.stream, search.destinations);
    if (match && match.to <= range.to && match.to > (best?.to ?? range.from)) best = { index, to: match.to };
  }
  return best;
}

function takeOut(diagnosis: Diagnosis, gap: Range, taken: Range): void {
  const rest = [
    { from: gap.from, to: taken.from },
    { from: taken.to, to: gap.to },
  ].filter(({ from, to }) => from < to);
  diagnosis.gaps = diagnosis.gaps.flatMap((one) => (one === gap ? rest : [one]));
}

function wordsAt({ stream }: Diagnosis, { from, to }: Range): string {
  return stream.text.slice(from, to);
}

function report(
  code: 'BW01' | 'BW02' | 'BW03' | 'BW04',
  index: number,
  at: Range | null,
  diagnosis: Diagnosis,
): void {
  const segment = diagnosis.wanted[index]?.segment;
  if (segment === undefined) return;
  const { stream, pageMap, faults, explained } = diagnosis;
  const supposed = pageMap.pages[segment.block ?? ''];
  const page = at ? pageAt(stream, at.from) : (supposed ?? pageAt(stream, around(index, diagnosis)[0] - 1));
  const found = at ? wordsAt(diagnosis, at) : '';
  faults.push(pdfFault(code, segment, page, found, code === 'BW03' ? '' : wordsOf(segment)));
  if (at) explained.push({ ...at, segment });
}
