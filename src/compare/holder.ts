/** What is compared by itself and holds what an id names: `2.1.t1` of the row `2.1.t1.r3`; the id itself where that is. */
export function holderOf(id: string, compared: { has(id: string): boolean }): string | undefined {
  if (compared.has(id)) return id;
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1))
    if (compared.has(id.slice(0, end))) return id.slice(0, end);
  return undefined;
}
