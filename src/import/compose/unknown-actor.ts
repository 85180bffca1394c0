/** The actor that stands in for who the source does not name. */
export const unknownActor = {
  id: 'zorgdrager',
  naam: 'Zorgdrager (nog in te vullen)',
  soort: 'overig',
} as const;
