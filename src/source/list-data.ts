import { kindOfDay } from '../law/days-off.ts';
import { firstDay, toDate } from '../document/days.ts';
import { listData } from '../document/list-data.ts';
import type { DataKind } from '../document/list-data.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { dutch as t } from '../i18n/translate.ts';
import { transferRule } from '../markdown/transfer-rule.ts';

const written: Readonly<Record<DataKind, (value: string) => string>> = {
  weekday: formatDay,
  day: formatDate,
  words: (value) => value,
};

/**
 * What texts can name of a list: data as they stand in a sentence, and sentences that follow from them.
 *
 * @param titleOf - what a regulation is called, by its key
 * @returns words by name; null for what this list does not have
 */
export function dataInWords(lijst: Lijst, titleOf: (regeling: string) => string): Map<string, string | null> {
  const { inzage, status, verslag } = lijst;
  return new Map([
    ...Object.entries(listData).map(([name, { kind, of }]): [string, string | null] => {
      const value = of(lijst);
      return [name, value === undefined ? null : written[kind](value)];
    }),
    ['inzage.berekening', inzage === undefined ? null : reckoning(inzage)],
    ['overbrenging', transferRule(lijst, titleOf, t)],
    ['status', t(`status.${status}`)],
    ['verslag', views(verslag?.zienswijzen)],
  ]);
}

/** How the last day follows from the first: Awb 3:16(1), and Algemene termijnenwet, art. 1 and 3. */
function reckoning({ start, einde }: NonNullable<Lijst['inzage']>): string {
  const sixWeeks = firstDay(start) + 6 * 7 - 1;
  const end = firstDay(einde);
  if (end === sixWeeks) return t('gegeven.precies');
  if (end < sixWeeks) return t('gegeven.korter');
  const between = Array.from({ length: end - sixWeeks }, (_, index) => sixWeeks + index);
  if (!between.every((day) => kindOfDay(day).kind === 'off')) return t('gegeven.langer');
  const reasons = between.flatMap((day) => {
    const found = kindOfDay(day);
    const dag = formatDay(toDate(day));
    // Of a Saturday or a Sunday its name says it.
    return found.kind !== 'off' || dag.startsWith(found.why)
      ? []
      : [t('gegeven.is', { dag, reden: found.why })];
  });
  const waarom = reasons.length === 0 ? '' : t('gegeven.want', { redenen: reasons.join(t('gegeven.en')) });
  return t('gegeven.doorloop', { dag: formatDay(toDate(sixWeeks)), waarom });
}

function views(count: number | undefined): string {
  if (count === undefined) return t('gegeven.verslag-nog-niet');
  if (count === 0) return t('gegeven.verslag-geen');
  return count === 1 ? t('gegeven.verslag-een') : t('gegeven.verslag-meer', { aantal: count });
}
