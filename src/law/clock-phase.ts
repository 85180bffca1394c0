import type { ClockState, Phase } from './clock.ts';

/** The phase that a day is in; undefined where there are none. */
export function phaseOn<P extends Pick<Phase, 'from'>>(phases: readonly P[], day: string): P | undefined {
  return phases.findLast(({ from }) => from === null || from <= day);
}

/** Whether views can be given, now or later. */
export function isAsking(state: ClockState): boolean {
  return state === 'nog-niet' || state === 'loopt' || state === 'laatste-dag';
}
