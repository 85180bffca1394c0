/** The months by name, January first. */
export const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A date in words, as precise as it is known: `2015` → "2015", `2015-03` → "maart 2015", `2015-03-04` → "4 maart 2015".
 *
 * @param date - ISO 8601, year, month or day
 */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** A day in words with its weekday: `2015-03-16` → "maandag 16 maart 2015". */
export function formatDay(day: string): string {
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${formatDate(day)}`;
}

const units = {
  Y: ['jaar', 'jaar'],
  M: ['maand', 'maanden'],
  W: ['week', 'weken'],
  D: ['dag', 'dagen'],
} as const;

/**
 * An ISO 8601 duration in words: `P20Y` → "20 jaar", `P1Y6M` → "1 jaar en 6 maanden".
 *
 * @param duration - whole years, months, weeks or days
 */
export function formatDuration(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, amount = '', unit = 'Y']) => {
    const [one, many] = units[unit as keyof typeof units];
    return `${amount} ${amount === '1' ? one : many}`;
  });
  return parts.join(' en ');
}
