/** A `lijst.json` as it was parsed: its keys and what stands in them depend on its form. */
export type ListValue = Readonly<Record<string, unknown>>;

/** One step between two forms of `lijst.json`, in both directions. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** Makes the later form of the earlier one. */
  readonly up: (list: ListValue) => ListValue;
  /** Makes the earlier form of the later one; what that cannot say is left out. */
  readonly down: (list: ListValue) => ListValue;
}

/**
 * Every step between forms in which an edition may have been put down, the oldest first. A change of the form comes with its
 * step here: an edition is never written again, and has to be read for good.
 */
export const migrations: readonly Migration[] = [
  {
    from: '4.0',
    to: '4.1',
    // The tables alone got columns.
    up: (list) => list,
    down: (list) => list,
  },
  {
    from: '4.1',
    to: '4.2',
    up: (list) => ({ ...list, zienswijzen: [] }),
    down: (list) => without(list, 'zienswijzen'),
  },
  {
    from: '4.2',
    to: '4.3',
    // A block that says no place of its own stands where its id says.
    up: (list) => ({ ...list, lijst: { ...(list.lijst as ListValue), wijzigingsnota: [] } }),
    down: ({ blokken, ...list }) => ({
      ...list,
      lijst: without(list.lijst as ListValue, 'wijzigingsnota'),
      blokken: (blokken as readonly ListValue[]).map((block) => without(block, 'standsAt')),
    }),
  },
];

function without(value: ListValue, name: string): ListValue {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

/** There is no way from the form of a list to the one that is asked for. */
export class UnknownFormatError extends Error {
  override name = 'UnknownFormatError';
}

/**
 * Brings a list to another form, step by step.
 *
 * @param list - with its form in `formaat`
 * @param wanted - the form that it gets
 * @param steps - all there are, the oldest first
 * @throws UnknownFormatError when its form, or the wanted one, is none of theirs
 */
export function migrate(
  list: ListValue,
  wanted: string,
  steps: readonly Migration[] = migrations,
): ListValue {
  const forms = [...steps.map(({ from }) => from), ...steps.slice(-1).map(({ to }) => to)];
  const given = String(list.formaat);
  if (given === wanted) return list;
  const [start, end] = [forms.indexOf(given), forms.indexOf(wanted)];
  if (start < 0 || end < 0)
    throw new UnknownFormatError(
      `formaat ${given}; deze versie van Inzage leest formaat ${forms.join(', ')}`,
    );
  const way = start < end ? steps.slice(start, end) : steps.slice(end, start).reverse();
  return way.reduce<ListValue>(
    (one, step) =>
      start < end ? { ...step.up(one), formaat: step.to } : { ...step.down(one), formaat: step.from },
    list,
  );
}
