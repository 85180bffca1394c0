import type { Lijst } from './schema/lijst.ts';

export type Regime = Lijst['regime'];

/** What differs between the two acts a list can be adopted under. */
export interface RegimeFacts {
  readonly naam: string;
  /** Longest validity in years: Archiefbesluit 1995, art. 2(2); draft Archiefbesluit 2026, art. 3.1(4). */
  readonly jarenGeldig: number;
  /** What the act calls the list, who is in charge of the records, and the records. */
  readonly woorden: {
    readonly lijst: string;
    readonly zorgdrager: string;
    readonly archiefbescheiden: string;
  };
}

export const regimes: Readonly<Record<Regime, RegimeFacts>> = {
  'archiefwet-1995': {
    naam: 'Archiefwet 1995',
    jarenGeldig: 20,
    woorden: { lijst: 'selectielijst', zorgdrager: 'zorgdrager', archiefbescheiden: 'archiefbescheiden' },
  },
  'archiefwet-2026': {
    naam: 'Archiefwet 2026',
    jarenGeldig: 10,
    woorden: {
      lijst: 'selectiebesluit',
      zorgdrager: 'verantwoordelijk overheidsorgaan',
      archiefbescheiden: 'documenten',
    },
  },
};
