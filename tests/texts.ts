import { textsFor } from '../src/document/list-kinds.ts';

/** The fixed texts, as a list of the usual kind has them. */
export const texts = textsFor({ soort: 'processen' });
