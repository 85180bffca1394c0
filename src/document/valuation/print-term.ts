import { formatTerm } from '../../i18n/periods.ts';
import type { Alternative } from './written.ts';

/** A term in words, as the parser reads it back; a duration of which the words would not be read stays as it is. */
export function printTerm(termijn: string): string {
  const readable = !termijn.startsWith('P') || /^P(?:\d+[YMWD]|\d+Y\d+M)$/.test(termijn);
  return readable ? formatTerm(termijn) : termijn;
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
