import type { z } from 'zod';
import type { actor } from '../../../src/document/schema/registers.ts';
import type { ListKindName } from '../../../src/document/list-kinds.ts';
import { regimes } from '../../../src/law/regime.ts';
import { example } from '../../../src/source/write/blank.ts';
import { beginList } from '../../../src/source/write/begin-list.ts';
import { toSlug } from '../../../src/source/write/names.ts';
import type { Answers, Template } from '../template.ts';

/** Under the act of 2026 every term says when it begins. */
export const closing = { code: 'afsluiten-dossier', tekst: 'het sluiten van het dossier' } as const;

/** What is kept is kept for one of these. */
export const selectiecriteria: NonNullable<Template['lijst']['selectiecriteria']> = [
  {
    nummer: 1,
    tekst: example('een selectiecriterium', 'handelingen waarmee beleid wordt voorbereid en bepaald.'),
    herkomst: 'algemeen',
  },
];

/** What an organisation is, as far as its name says so. */
function kindOfActor(naam: string): z.input<typeof actor>['soort'] {
  if (/^(?:de )?minister\b/i.test(naam)) return 'minister';
  if (/^(?:het )?ministerie\b/i.test(naam)) return 'ministerie';
  if (/^(?:de |het )?college\b/i.test(naam)) return 'college';
  if (/commissie\b/i.test(naam)) return 'commissie';
  return /dienst\b/i.test(naam) ? 'dienst' : 'overig';
}

/** What every retention list of a kind begins with. */
export function retentionList(soort: ListKindName, answers: Answers): Omit<Template, 'categorieen'> {
  const { organisatie, regime } = answers;
  const zorgdrager = { id: toSlug(organisatie), naam: organisatie };
  const { bwbId } = regimes[regime];
  return {
    lijst: { ...beginList({ ...answers, soort, zorgdrager }), standaardAangrijpingspunt: closing.tekst },
    registers: {
      actoren: [{ ...zorgdrager, soort: kindOfActor(organisatie) }],
      regelgeving: [
        {
          id: regime,
          citeertitel: regimes[regime].naam,
          soort: 'wet',
          ...(bwbId !== null && { bwbId }),
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
