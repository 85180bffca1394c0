import type { Alternative } from './written.ts';

const words = {
  Y: ['jaar', 'jaar'],
  M: ['maand', 'maanden'],
  W: ['week', 'weken'],
  D: ['dag', 'dagen'],
} as const;

/** A duration in words, as the parser reads it back: `P1Y6M` → "1 jaar en 6 maanden". */
export function printTerm(termijn: string): string {
  if (termijn === 'direct') return 'direct';
  if (termijn === 'opElkMoment') return 'op elk moment';
  const parts = [...termijn.matchAll(/(\d+)([YMWD])/g)].map(([, amount = '', unit = 'Y']) => {
    const [one, many] = words[unit as keyof typeof words];
    return `${amount} ${amount === '1' ? one : many}`;
  });
  const readable = parts.length === 1 || /^P\d+Y\d+M$/.test(termijn);
  return readable ? parts.join(' en ') : termijn;
}

/** An event as it stands behind a term: "na afhandeling", "nadat de vergunning is vervallen". */
export function printEvent(tekst: string): string {
  return tekst.startsWith('dat ') ? `na${tekst}` : `na ${tekst}`;
}

/** Terms to choose from, in one unit where they can be: "5 of 10 jaar", "75 jaar of 10 jaar na ontslag". */
export function printAlternatives(alternatives: readonly Alternative[]): string {
  const events = alternatives.some(({ aangrijpingspunt }) => aangrijpingspunt !== undefined);
  const written = alternatives.map(({ termijn, aangrijpingspunt }) =>
    [printTerm(termijn), ...(aangrijpingspunt ? [printEvent(aangrijpingspunt.tekst)] : [])].join(' '),
  );
  const unit = /\D+$/.exec(written.at(-1) ?? '')?.[0] ?? '';
  if (events || !written.every((one) => /^\d+\D+$/.test(one) && one.endsWith(unit)))
    return written.join(' of ');
  return `${written.map((one) => one.slice(0, -unit.length)).join(' of ')}${unit}`;
}
