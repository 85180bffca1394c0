/**
 * Fetches a file that stands beside the index.
 *
 * @throws when it cannot be loaded
 */
export async function fetchJson<T>(address: string): Promise<T> {
  // These names stay the same when the list is published anew; an old copy must not meet a new index.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${address}`);
  return (await response.json()) as T;
}

/** Asks once for each name; what failed may be asked again. */
export function onceEach<K, T>(ask: (name: K) => Promise<T>): (name: K) => Promise<T> {
  const answers = new Map<K, Promise<T>>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
    return answer;
  };
}

/** Asks once; what failed may be asked again. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  const each = onceEach<null, T>(ask);
  return () => each(null);
}
