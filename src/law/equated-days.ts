/** A royal decree under art. 3(3) of the Algemene termijnenwet: for some years, which days count as holidays. */
interface Decree {
  /** First and last year it provides for. */
  readonly years: readonly [from: number, to: number];
  /** Where it can be found. */
  readonly source: string;
  readonly days: readonly string[];
}

/**
 * The decrees, newest last. They cannot be computed: of two years that look alike one has the Monday before a holiday
 * and the other has not. A year that is in none of them is not known; add the next decree when it is published.
 */
export const decrees: readonly Decree[] = [
  {
    years: [2011, 2013],
    source: 'BWBR0027755',
    days: [
      ...['2011-05-06', '2011-06-03', '2012-05-18', '2012-12-24', '2012-12-31'],
      ...['2013-04-29', '2013-05-10', '2013-12-27'],
    ],
  },
  {
    years: [2014, 2016],
    source: 'BWBR0033679',
    days: ['2014-05-30', '2015-01-02', '2015-05-04', '2015-05-15', '2016-05-06'],
  },
  {
    years: [2017, 2019],
    source: 'BWBR0038666',
    days: [
      ...['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31'],
      ...['2019-05-31', '2019-12-27'],
    ],
  },
  {
    years: [2020, 2022],
    source: 'besluit van 20 september 2019',
    days: ['2020-05-22', '2021-05-14', '2022-05-27'],
  },
  {
    years: [2023, 2025],
    source: 'Stcrt. 2022, 7812',
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    years: [2026, 2028],
    source: 'Stcrt. 2025, 24713',
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];

/**
 * Whether a day was equated with a holiday.
 *
 * @param date - ISO 8601 day
 * @returns the source of the decree that says so, null for another day, `unknown` where no decree for its year is known
 */
export function equatedBy(date: string): { readonly source: string } | null | 'unknown' {
  const year = Number(date.slice(0, 4));
  const decree = decrees.find(({ years: [from, to] }) => from <= year && year <= to);
  if (!decree) return 'unknown';
  return decree.days.includes(date) ? { source: decree.source } : null;
}
