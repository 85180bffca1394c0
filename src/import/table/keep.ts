/** Data of an editor's own: a name, and what it says. */
interface Kept {
  readonly naam: string;
  readonly waarden: readonly string[];
}

/** What no field is for stands in the category under its own name. */
export function keepUnder(record: Record<string, unknown>, naam: string, text: string): void {
  const kept = (record.kenmerken ?? []) as readonly Kept[];
  const before = kept.find((one) => one.naam === naam);
  const waarden = [...(before?.waarden ?? []), text];
  record.kenmerken = [...kept.filter((one) => one !== before), { naam, waarden }];
}
