import type { Fault } from '../fault.ts';
import { wordsOf } from '../segment.ts';
import { pdfFault } from './compared.ts';
import type { Compared } from './compared.ts';
import type { Range } from './align.ts';
import { runsIn } from './stream.ts';
import type { TextRun } from './stream.ts';
import type { Explained } from './text-faults.ts';

const codes = { hidden: 'BW07', missing: 'BW08' } as const;

/**
 * Letters that are cut off or not drawn (BW07) or that the font lacks (BW08): one fault of a kind for a segment.
 *
 * @param explained - text that belongs to a segment though it is not as it should be
 */
export function letterFaults(
  { pdf, stream, wanted, alignment }: Compared,
  explained: readonly Explained[],
): Fault[] {
  const placed = wanted.flatMap(({ segment }, index) => {
    const match = alignment.matches[index];
    return match ? [{ ...match, segment }] : [];
  });
  const faults: Fault[] = [];
  const known = new Set<object>();
  for (const { segment, ...range } of [...placed, ...explained]) {
    const runs = runsIn(stream, range);
    for (const run of runs) known.add(run);
    for (const kind of ['hidden', 'missing'] as const) {
      const flawed = flawsIn(range, runs, kind);
      const [first] = flawed;
      if (first === undefined) continue;
      const found = readable(stream.text.slice(first.at, (flawed.at(-1)?.at ?? first.at) + 1));
      faults.push(pdfFault(codes[kind], segment, first.page, found, wordsOf(segment)));
    }
  }
  const rest = stream.runs.filter((run) => !known.has(run));
  const loose = pdf.pages.flatMap(({ number, artifacts }) =>
    artifacts.map((artifact) => ({ ...artifact, page: number })),
  );
  return [...faults, ...[...rest, ...loose].flatMap(looseFaults)];
}

function readable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

function flawsIn(
  { from, to }: Range,
  runs: readonly TextRun[],
  kind: keyof typeof codes,
): { at: number; page: number }[] {
  return runs.flatMap((run) =>
    run.flaws
      .filter((flaw) => flaw.kind === kind)
      .map(({ at }) => ({ at: run.from + at, page: run.page }))
      .filter(({ at }) => at >= from && at < to),
  );
}

/** Leaders run on behind the words that cover them. */
function looseFaults({ text, flaws, page }: Pick<TextRun, 'text' | 'flaws' | 'page'>): Fault[] {
  const kinds = new Set(flaws.filter(({ at }) => text[at] !== '.').map(({ kind }) => kind));
  return [...kinds].map((kind) => pdfFault(codes[kind], null, page, readable(text), ''));
}
