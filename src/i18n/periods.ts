import { formatDate, formatDuration } from './dates.ts';
import { dutch as t } from './translate.ts';

/** A period in figures: `1946–1990`, `1945–` while it is open or `tot en met 1996`. Months and days are written out. */
export function formatPeriod({
  van,
  tot,
}: {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}): string {
  if (van === undefined) return t('periode.tot', { tot: formatDate(tot ?? '') });
  const plain = van.length === 4 && (tot === undefined || tot.length === 4);
  if (plain) return `${van}–${tot ?? ''}`;
  return tot === undefined
    ? t('periode.vanaf', { van: formatDate(van) })
    : t('periode.vanTot', { van: formatDate(van), tot: formatDate(tot) });
}

/** A term in words: a duration, "direct" or "op elk moment". */
export function formatTerm(termijn: string): string {
  if (termijn === 'direct') return t('waardering.direct');
  if (termijn === 'opElkMoment') return t('waardering.opElkMoment');
  return formatDuration(termijn);
}
