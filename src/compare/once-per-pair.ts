/**
 * Remembers what follows from two values, as long as both are held.
 *
 * @param make - always gives the same for the same two
 */
export function oncePerPair<A extends object, B extends object, T>(
  make: (one: A, other: B) => T,
): (one: A, other: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly made: T }>>();
  return (one, other) => {
    const others = known.get(one) ?? new WeakMap<B, { readonly made: T }>();
    known.set(one, others);
    const found = others.get(other) ?? { made: make(one, other) };
    others.set(other, found);
    return found.made;
  };
}
