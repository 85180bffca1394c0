import type { Draft } from './draft.ts';

/** What could have stood where reading stopped, in Dutch. */
export function expectedAfter({ waarde, criteria, termijn, alternatieven, aangrijpingspunt }: Draft): string {
  if (waarde === undefined) return 'B, V of N, of een termijn zoals `20 jaar`';
  if (waarde === 'N') return 'niets meer';
  if (waarde === 'B')
    return criteria
      ? 'niets meer, `voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`'
      : 'het nummer van een criterium';
  if (termijn === undefined && alternatieven === undefined && aangrijpingspunt === undefined)
    return 'een termijn met `jaar`, `maanden`, `weken` of `dagen`, `na` met een gebeurtenis, of `voor` met wat het betreft';
  return aangrijpingspunt === undefined
    ? '`na` met een gebeurtenis, `voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`'
    : '`voor` met wat het betreft, `indien` met het geval, of `met uitzondering van`';
}
