import { formatDate } from '../i18n/dates.ts';
import type { Translate } from '../i18n/translate.ts';
import { lastDayForViews, phasesOf } from './clock.ts';
import type { ClockFacts, ClockState, Phase } from './clock.ts';

/** A phase as a page tells it on the day itself. */
export interface ToldPhase extends Phase {
  /** The state in a sentence. */
  readonly words: string;
  /** The sentence on the day before the last, where the other counts days, as `{dagen}`. */
  readonly wordsForOne?: string;
  /** The state in a word or two. */
  readonly short: string;
}

/**
 * The phases of a list in words. Each sentence names its days, so that it misleads nobody whose clock is wrong.
 *
 * @param t - texts of the list
 */
export function toldPhases(lijst: ClockFacts, t: Translate): ToldPhase[] {
  const phases = phasesOf(lijst);
  const adopted = phases.find(({ state }) => state === 'vastgesteld')?.from ?? null;
  return phases.map((phase) => ({
    ...phase,
    ...sentences(phase.state, lijst, adopted, t),
    short: t(`klok.kort.${phase.state}`),
  }));
}

/** The term in words that are true on every day; null where there is no inspection. */
export function termWords({ inzage }: Pick<ClockFacts, 'inzage'>, t: Translate): string | null {
  return inzage ? t('klok.dagen', termDays(inzage)) : null;
}

function sentences(
  state: ClockState,
  { inzage }: ClockFacts,
  adopted: string | null,
  t: Translate,
): Pick<ToldPhase, 'words' | 'wordsForOne'> {
  if (state === 'ingetrokken') return { words: t('klok.ingetrokken') };
  if (state === 'vastgesteld')
    return {
      words:
        adopted === null
          ? t('klok.vastgesteld-zonder')
          : t('klok.vastgesteld', { datum: formatDate(adopted) }),
    };
  if (!inzage) return { words: t('klok.verwerking-zonder') };
  const { start, einde } = termDays(inzage);
  if (state === 'loopt')
    return {
      words: t('klok.loopt.meer', { einde, dagen: '{dagen}' }),
      wordsForOne: t('klok.loopt.een', { einde }),
    };
  if (state === 'nog-niet') return { words: t('klok.nog-niet', { start, einde }) };
  return { words: t(`klok.${state}`, { einde }) };
}

function termDays(inzage: NonNullable<ClockFacts['inzage']>): { start: string; einde: string } {
  return { start: formatDate(inzage.start), einde: formatDate(lastDayForViews(inzage)) };
}
