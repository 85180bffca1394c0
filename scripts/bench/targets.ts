/** What a reader loads at most, in bytes on the wire: of the home page, and with a first search. */
export const mostBytes = { home: 35_000, search: 180_000 } as const;
