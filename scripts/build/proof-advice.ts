import type { Fault } from '../../src/proof/fault.ts';

/** What to do about faults, for those it is true of. */
interface Advice {
  readonly holds: (fault: Fault) => boolean;
  readonly words: string;
}

/** In the order in which they are given. The first that holds of a fault is said of it, no other. */
const advice: readonly Advice[] = [
  {
    holds: ({ code }) => code === 'BW08',
    words:
      'het lettertype van de PDF heeft dit teken niet. Vervang het in de tekst door woorden of door een ander teken.',
  },
  {
    holds: ({ code }) => code === 'BW13',
    words:
      'de afbeelding is niet te zien. Open haar bestand; is het leeg of beschadigd, vervang het dan. Is het in orde, meld dit dan als fout.',
  },
  {
    holds: ({ code, path }) => code === 'BW07' && path === null,
    words:
      'iets staat buiten zijn vak of over andere tekst heen. Maak een brede tabel smaller of zet haar met `liggend` op een liggende pagina, of pas de opmaak aan in src/print/styles/.',
  },
  {
    holds: ({ path }) => path === null,
    words:
      'de tekst zelf is in orde, maar de PDF geeft haar niet goed weer. Kijk naar de opmaak van de genoemde blokken in src/print/styles/, of meld het als fout.',
  },
  {
    holds: () => true,
    words:
      'de tekst zelf is in orde, maar de website geeft haar niet goed weer. Daar is in de tekst niets aan te doen: meld het als fout.',
  },
];

/**
 * What to do about the faults of a proof, a line for each kind, with the codes that it is about.
 */
export function adviceFor(faults: readonly Fault[]): string[] {
  const groups = new Map<Advice, Set<string>>();
  for (const fault of faults) {
    const fitting = advice.find(({ holds }) => holds(fault));
    if (fitting) groups.set(fitting, (groups.get(fitting) ?? new Set()).add(fault.code));
  }
  return advice.flatMap((one) => {
    const codes = groups.get(one);
    return codes ? [`${[...codes].sort().join(', ')}: ${one.words}`] : [];
  });
}
