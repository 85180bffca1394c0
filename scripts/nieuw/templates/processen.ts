import { example } from '../../../src/source/write/blank.ts';
import { toSlug } from '../../../src/source/write/names.ts';
import type { Answers, Template } from '../template.ts';
import { closing, retentionList, selectiecriteria } from './retention-list.ts';

/** Categories under processes, which serve tasks: one process with what is kept, and what is destroyed. */
export function processen(answers: Answers): Template {
  const { lijst, registers, hoofdstukken } = retentionList('processen', answers);
  const actor = toSlug(answers.organisatie);
  const grondslag = [{ regeling: answers.regime }];
  return {
    lijst: {
      ...lijst,
      selectiecriteria,
      taken: [
        {
          id: 'besturen',
          naam: example('een taak', 'leiding geven aan de organisatie en haar werk plannen.'),
        },
      ],
    },
    registers,
    hoofdstukken: {
      ...hoofdstukken,
      'hoofdstukken/2-selectielijst/1-sturing.md': {
        record: { titel: 'Sturing', soort: 'proces', taak: 'besturen' },
        text: example('een proces van uw organisatie', 'plannen, besluiten en verantwoorden.'),
      },
    },
    categorieen: {
      'categorieen/1.1-jaarplannen.md': {
        record: {
          nummer: '1.1',
          titel: 'Jaarplannen',
          proces: 'sturing',
          omschrijving: 'Het opstellen en vaststellen van het jaarplan.',
          actoren: [actor],
          grondslag,
          product: ['Jaarplan'],
          waarderingen: [{ waarde: 'B', criteria: [1] }],
        },
        text: example('een categorie van dit proces', 'het jaarplan laat zien wat voorging, en waarom.'),
      },
      'categorieen/1.2-werkoverleg.md': {
        record: {
          nummer: '1.2',
          titel: 'Werkoverleg',
          proces: 'sturing',
          omschrijving: 'Het overleggen over de dagelijkse gang van zaken.',
          actoren: [actor],
          grondslag,
          product: ['Verslag'],
          waarderingen: [{ waarde: 'V', termijn: 'P5Y', aangrijpingspunt: closing }],
        },
        text: example(
          'een categorie van dit proces',
          'wat in het overleg wordt besloten, staat ook in het jaarplan.',
        ),
      },
    },
  };
}
