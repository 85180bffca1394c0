/** Amounts of the units in an ISO 8601 duration of whole years, months, weeks and days; null for other words. */
function amountsOf(termijn: string): Readonly<Record<'Y' | 'M' | 'W' | 'D', number>> | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(termijn);
  if (!match) return null;
  const [Y = 0, M = 0, W = 0, D = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return { Y, M, W, D };
}

/**
 * A term as a number of years, to sort and count with: `P20Y` is 20, `P6M` is 0.5, `direct` is 0.
 *
 * @returns null where weeks or days make no exact part of a year, and for `opElkMoment`
 */
export function yearsOf(termijn: string): number | null {
  if (termijn === 'direct') return 0;
  const amounts = amountsOf(termijn);
  return amounts === null || amounts.W + amounts.D > 0 ? null : amounts.Y + amounts.M / 12;
}

/**
 * A term as `xsd:duration`, which knows no weeks: `P6W` is `P42D`, `direct` is `P0D`.
 *
 * @returns null for `opElkMoment`, which is no duration
 */
export function xsdDuration(termijn: string): string | null {
  if (termijn === 'direct') return 'P0D';
  const amounts = amountsOf(termijn);
  if (amounts === null) return null;
  const { Y, M, W, D } = amounts;
  const parts = [
    [Y, 'Y'],
    [M, 'M'],
    [W * 7 + D, 'D'],
  ] as const;
  const text = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
  return text.length === 0 ? 'P0D' : `P${text.join('')}`;
}
