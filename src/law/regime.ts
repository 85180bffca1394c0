import { actNumbers } from './act-numbers.ts';
import type { NumberedAct } from './act-numbers.ts';
import { lawUrl } from './law-link.ts';
import type { Lijst } from '../document/schema/lijst.ts';

export type Regime = Exclude<Lijst['regime'], 'geen'>;

/** A place in an act, in words, and where its text can be read. */
export interface Article {
  readonly words: string;
  readonly url: string;
}

/** What differs between the two acts a list can be adopted under: the only place where that stands. */
export interface RegimeFacts {
  readonly naam: string;
  readonly vindplaats: string;
  /** Its number in the Basiswettenbestand; null as long as none is known. */
  readonly bwbId: string | null;
  /** Where the act can be read. */
  readonly url: string;
  /** First day on which it is in force; `verwacht` as long as no decree has set that day. */
  readonly geldigVan: string;
  readonly verwacht: boolean;
  /** First day on which it is in force no more; null while no act replaces it. */
  readonly geldigTot: string | null;
  /** Longest validity in years: Archiefbesluit 1995, art. 2(2); draft Archiefbesluit 2026, art. 3.1(4). */
  readonly jarenGeldig: number;
  /** How old records are in years when they are transferred: Archiefwet 1995, art. 12(1); Archiefwet 2026. */
  readonly jarenTotOverbrenging: number;
  readonly overbrenging: readonly Article[];
  /** The duty to destroy, and how it is accounted for. */
  readonly vernietiging: readonly Article[];
  /** What the act calls the list, who is in charge of the records, and the records. */
  readonly woorden: {
    readonly lijst: string;
    readonly zorgdrager: string;
    readonly archiefbescheiden: string;
  };
}

/** A day on which the cited articles of 1995 were in force. */
const inForce = '2015-01-01';

function article(naam: NumberedAct, artikel: string, lid: string | null, words: string): Article {
  return { words: `${naam}, ${words}`, url: lawUrl(actNumbers[naam], { artikel, lid }, inForce) };
}

/** The day on which the act of 2026 replaces that of 1995: expected, no decree has set it. */
const replacement = { dag: '2027-01-01', verwacht: true };

const stb2026 = 'Stb. 2026, 149';
/** The act as it was published; of its articles no stable address is known. */
const url2026 = 'https://zoek.officielebekendmakingen.nl/stb-2026-149.html';

function act2026(words: string): Article {
  return { words: `Archiefwet 2026 (${stb2026})${words}`, url: url2026 };
}

export const regimes: Readonly<Record<Regime, RegimeFacts>> = {
  'archiefwet-1995': {
    naam: 'Archiefwet 1995',
    vindplaats: 'Stb. 1995, 276',
    bwbId: actNumbers['Archiefwet 1995'],
    url: lawUrl(actNumbers['Archiefwet 1995'], null, inForce),
    geldigVan: '1996-01-01',
    verwacht: false,
    geldigTot: replacement.dag,
    jarenGeldig: 20,
    jarenTotOverbrenging: 20,
    overbrenging: [article('Archiefwet 1995', '12', '1', 'art. 12, eerste lid')],
    vernietiging: [
      article('Archiefwet 1995', '3', null, 'art. 3'),
      article('Archiefbesluit 1995', '8', null, 'art. 8'),
    ],
    woorden: { lijst: 'selectielijst', zorgdrager: 'zorgdrager', archiefbescheiden: 'archiefbescheiden' },
  },
  'archiefwet-2026': {
    naam: 'Archiefwet 2026',
    vindplaats: stb2026,
    bwbId: null,
    url: url2026,
    geldigVan: replacement.dag,
    verwacht: replacement.verwacht,
    geldigTot: null,
    jarenGeldig: 10,
    jarenTotOverbrenging: 10,
    overbrenging: [act2026('')],
    vernietiging: [act2026(', art. 5.3')],
    woorden: {
      lijst: 'selectiebesluit',
      zorgdrager: 'verantwoordelijk overheidsorgaan',
      archiefbescheiden: 'documenten',
    },
  },
};

/**
 * The act under which a list is adopted. A document that is no list has none; what asks all the same is answered with
 * the act that is in force.
 */
export function regimeOf({ regime }: Pick<Lijst, 'regime'>): Regime {
  return regime === 'geen' ? 'archiefwet-1995' : regime;
}

/** Whether an act is in force on a day: not yet, then, or no more. */
export function stateOn(regime: Regime, day: string): 'nog-niet' | 'geldt' | 'niet-meer' {
  const { geldigVan, geldigTot } = regimes[regime];
  if (day < geldigVan) return 'nog-niet';
  return geldigTot !== null && day >= geldigTot ? 'niet-meer' : 'geldt';
}

/** The act that replaces another; null for the latest. */
export function successorOf(regime: Regime): Regime | null {
  const { geldigTot } = regimes[regime];
  const [next] = (Object.keys(regimes) as Regime[]).filter((one) => regimes[one].geldigVan === geldigTot);
  return next ?? null;
}
