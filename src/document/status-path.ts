import type { Lijst } from './schema/lijst.ts';

type Status = Lijst['status'];

/**
 * The statuses that the next edition can have after one of each status. The procedure runs from draft by inspection and what
 * comes of it to adoption (Archiefbesluit 1995, art. 5; Awb, afd. 3.4); a draft can be laid open again, and a list that was
 * adopted is changed, closed or withdrawn, but no draft again: a revision is another list.
 */
export const nextStatuses: Readonly<Record<Status, readonly Status[]>> = {
  concept: ['concept', 'ter-inzage'],
  'ter-inzage': ['verwerking', 'ter-inzage'],
  verwerking: ['verwerking', 'ter-inzage', 'vastgesteld'],
  vastgesteld: ['gewijzigd', 'afgesloten', 'ingetrokken'],
  gewijzigd: ['gewijzigd', 'afgesloten', 'ingetrokken'],
  afgesloten: ['ingetrokken'],
  ingetrokken: [],
};

/** What happened to a list that got a status, as its history calls it; null for a draft. */
export const eventOfStatus: Readonly<Record<Status, Lijst['historie'][number]['gebeurtenis'] | null>> = {
  concept: null,
  'ter-inzage': 'ter-inzage',
  verwerking: 'verwerking',
  vastgesteld: 'vaststelling',
  gewijzigd: 'wijziging',
  afgesloten: 'afsluiting',
  ingetrokken: 'intrekking',
};
