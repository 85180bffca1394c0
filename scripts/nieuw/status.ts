/** How far a list can be that begins here, with what has to be known for that. */
export const stages = {
  concept: [],
  'ter-inzage': ['inzage', 'webadres'],
  vastgesteld: ['besluit', 'bekendmaking', 'staatscourant'],
} as const;

export type Stage = keyof typeof stages;
