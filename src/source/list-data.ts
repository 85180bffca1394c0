import { kindOfDay } from '../law/days-off.ts';
import { firstDay, toDate } from '../document/days.ts';
import type { Beantwoording } from '../document/schema/beantwoording.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { counted } from '../i18n/counted.ts';
import { formatDate, formatDay } from '../i18n/dates.ts';
import { dutch as t } from '../i18n/translate.ts';
import { transferRule } from '../markdown/transfer-rule.ts';

/** How data of the list stand in a sentence: a day with its weekday, a day without it, or as they are. */
const written = {
  weekday: formatDay,
  day: formatDate,
  words: (value: string) => value,
} as const;

/** What a regulation is called, by its key. */
type TitleOf = (regeling: string) => string;

/** What stands in `lijst.yaml` as it is. A text that types it can differ from what the list says. */
export interface Datum {
  readonly kind: keyof typeof written;
  readonly of: (lijst: Lijst) => string | undefined;
}

/** A sentence that follows from the list. */
interface Sentence {
  readonly kind: 'sentence';
  readonly of: (lijst: Lijst, titleOf: TitleOf, answered: readonly Beantwoording[]) => string | undefined;
}

/** What a text can name of the list instead of repeating it, by the name that stands in `:gegeven[…]`. */
export const listData: Readonly<Record<string, Datum | Sentence>> = {
  'inzage.start': { kind: 'weekday', of: ({ inzage }) => inzage?.start },
  'inzage.einde': { kind: 'weekday', of: ({ inzage }) => inzage?.einde },
  'inzage.berekening': { kind: 'sentence', of: ({ inzage }) => inzage && reckoning(inzage) },
  'inzage.kennisgeving': { kind: 'weekday', of: ({ inzage }) => inzage?.kennisgeving?.datum },
  'inzage.adres': { kind: 'words', of: ({ inzage }) => inzage?.locaties[0]?.adres },
  'zienswijze.adres': {
    kind: 'words',
    of: ({ zienswijze }) => zienswijze?.wijzen.find((way) => way.soort === 'schriftelijk')?.adres,
  },
  'zienswijze.telefoon': {
    kind: 'words',
    of: ({ zienswijze }) => zienswijze?.wijzen.find((way) => way.soort === 'mondeling')?.telefoon,
  },
  overbrenging: { kind: 'sentence', of: (lijst, titleOf) => transferRule(lijst, titleOf, t) },
  status: { kind: 'sentence', of: ({ status }) => t(`status.${status}`) },
  verslag: { kind: 'sentence', of: ({ verslag }) => views(verslag?.zienswijzen) },
  beantwoording: { kind: 'sentence', of: (_, __, answered) => account(answered) },
  'besluit.datum': { kind: 'day', of: ({ besluiten }) => besluiten[0]?.datum },
  'staatscourant.datum': { kind: 'day', of: ({ staatscourant }) => staatscourant[0]?.datum },
  'geldigheid.inwerkingtreding': { kind: 'day', of: ({ geldigheid }) => geldigheid?.inwerkingtreding },
  'geldigheid.einddatum': { kind: 'day', of: ({ geldigheid }) => geldigheid?.einddatum },
  'beeindiging.per': { kind: 'day', of: ({ beeindiging }) => beeindiging?.per },
};

/**
 * What texts can name of a list, as it stands in a sentence.
 *
 * @param titleOf - what a regulation is called, by its key
 * @param answered - the views, as they were answered
 * @returns words by name; null for what this list does not have
 */
export function dataInWords(
  lijst: Lijst,
  titleOf: TitleOf,
  answered: readonly Beantwoording[],
): Map<string, string | null> {
  return new Map(
    Object.entries(listData).map(([name, datum]) => [
      name,
      (datum.kind === 'sentence' ? datum.of(lijst, titleOf, answered) : wordsOf(datum, lijst)) ?? null,
    ]),
  );
}

function wordsOf(datum: Datum, lijst: Lijst): string | undefined {
  const value = datum.of(lijst);
  return value && written[datum.kind](value);
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

/** The report of the procedure (Archiefbesluit 1995, art. 5(1)(d), 3°): how many views, and what became of them. */
function account(answered: readonly Beantwoording[]): string | undefined {
  if (answered.length === 0) return undefined;
  const changed = new Set(
    answered.flatMap(({ onderdelen }) => onderdelen.flatMap(({ wijzigingen }) => wijzigingen)),
  ).size;
  const late = answered.filter(({ opTijd }) => opTijd === false).length;
  return [
    views(answered.length),
    ...(late === 0 ? [] : [counted(t, late, 'nota.te-laat-een', 'nota.te-laat-meer')]),
    changed === 0 ? t('nota.gevolg-geen') : counted(t, changed, 'nota.gevolg-een', 'nota.gevolg-meer'),
  ].join(' ');
}
