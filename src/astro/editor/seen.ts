/** The texts that forms were made of, by their versions: so it is known what somebody changed in one. */
export interface Seen {
  readonly add: (version: string, raw: string) => void;
  /** Null where it was too long ago. */
  readonly find: (version: string) => string | null;
}

/** @param most - how many are kept; the oldest go first */
export function rememberSeen(most = 200): Seen {
  const known = new Map<string, string>();
  return {
    add: (version, raw) => {
      known.delete(version);
      known.set(version, raw);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    find: (version) => known.get(version) ?? null,
  };
}
