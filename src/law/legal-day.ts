/**
 * The day in the Netherlands at a moment, wherever the clock stands that tells it: terms of the Awb run in legal time
 * (Wet van 16 juli 1958, Stb. 352: Central European Time, with summer time).
 *
 * @param moment - milliseconds since 1 January 1970 UTC
 * @returns ISO 8601 day
 */
export function legalDay(moment: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (name: string): string => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
