import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { visible } from '../../../src/diagnostics/visible.ts';
import { differingLines } from '../../../src/check/repair/line-difference.ts';
import type { Offer } from '../../../src/check/repair/offer.ts';

/** A repair as it is shown: what was found, and the lines as they are and as they become. */
export function describeOffer({ diagnostic, before, after }: Offer): string {
  const lines = differingLines(before, after).flatMap(({ removed, added }) => [
    ...removed.map((line) => `  - ${line}`),
    ...added.map((line) => `  + ${line}`),
  ]);
  return `\n${placeOf(diagnostic)} ${diagnostic.code}: ${diagnostic.found}\n${lines.join('\n')}`;
}

/** Says that a repair was not carried out for what it would bring. */
export function describeHarm(diagnostic: Diagnostic, harm: readonly Diagnostic[]): string {
  const [first] = harm;
  const why = first ? `: ${placeOf(first)} ${first.code}, ${first.found}` : '';
  return `Teruggedraaid: daarmee zou er iets anders fout zijn${why}. Herstel ${placeOf(diagnostic)} zelf.`;
}

/** What a session came to. */
export function describeRepaired(done: number, left: number, isDry: boolean): string {
  if (isDry && done + left === 0) return 'Er is niets dat vanzelf kan worden hersteld.';
  const rest = left === 0 ? '' : ` ${counted(left, 'voorstel is', 'voorstellen zijn')} niet uitgevoerd.`;
  if (isDry)
    return `${counted(done, 'herstelling', 'herstellingen')} voorgesteld; er is niets veranderd.${left === 0 ? '' : ` ${counted(left, 'andere zou', 'andere zouden')} iets anders fout maken.`}`;
  return `${counted(done, 'melding', 'meldingen')} hersteld.${rest}`;
}

function counted(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`;
}

function placeOf({ file, line, column }: Diagnostic): string {
  return visible(`${file}:${String(line)}:${String(column)}`);
}
