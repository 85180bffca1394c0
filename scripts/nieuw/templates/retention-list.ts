import { regimes } from '../../../src/law/regime.ts';
import type { Regime } from '../../../src/law/regime.ts';
import { keyFor } from '../key-for.ts';
import type { Answers, Template } from '../template.ts';
import { listFacts } from './list-facts.ts';

/** Numbers in the Basiswettenbestand, of the acts that have one. */
const bwbIds: Partial<Record<Regime, string>> = { 'archiefwet-1995': 'BWBR0007376' };

/** Under the act of 2026 every term says when it begins. */
export const closing = { code: 'afsluiten-dossier', tekst: 'het sluiten van het dossier' } as const;

/** What is kept is kept for one of these. */
export const selectiecriteria: NonNullable<Template['lijst']['selectiecriteria']> = [
  { nummer: 1, tekst: 'Handelingen waarmee beleid wordt voorbereid en bepaald.', herkomst: 'algemeen' },
];

/** What every retention list begins with. */
export function retentionList(answers: Answers): Omit<Template, 'categorieen'> {
  const { organisatie, periode, regime } = answers;
  const actor = keyFor(organisatie);
  const bwbId = bwbIds[regime];
  return {
    lijst: {
      ...listFacts(answers),
      regime,
      zorgdragers: [actor],
      periode,
      standaardAangrijpingspunt: closing.tekst,
    },
    registers: {
      actoren: [{ id: actor, naam: organisatie, soort: 'overig' }],
      regelgeving: [
        {
          id: regime,
          citeertitel: regimes[regime].naam,
          soort: 'wet',
          ...(bwbId !== undefined && { bwbId }),
        },
      ],
    },
    hoofdstukken: {
      'hoofdstukken/1-toelichting/index.md': {
        record: { titel: 'Toelichting', soort: 'deel' },
        text: 'Dit deel legt uit hoe de lijst is gemaakt en hoe zij wordt gebruikt.',
      },
      'hoofdstukken/1-toelichting/1-inleiding.md': {
        record: { titel: 'Inleiding', soort: 'inleiding' },
        text: 'Deze lijst zegt wat blijvend wordt bewaard, en wat na een termijn wordt vernietigd.',
      },
      'hoofdstukken/2-selectielijst/index.md': {
        record: { titel: 'Selectielijst', soort: 'deel' },
        text: 'Dit deel zegt van elk nummer hoe lang het blijft.',
      },
    },
  };
}
