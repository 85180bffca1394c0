/** Does work when it is asked for, and once: whoever asks again gets the first outcome. */
export function once<T>(work: () => T): () => T {
  let outcome: { readonly value: T } | undefined;
  return () => (outcome ??= { value: work() }).value;
}
