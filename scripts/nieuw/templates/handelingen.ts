import { example } from '../../../src/source/write/blank.ts';
import { toSlug } from '../../../src/source/write/names.ts';
import type { Answers, Template } from '../template.ts';
import { closing, retentionList, selectiecriteria } from './retention-list.ts';

/** Acts below the actor that performs them: one that is kept, one that is destroyed. */
export function handelingen(answers: Answers): Template {
  const { lijst, registers, hoofdstukken } = retentionList('handelingen', answers);
  const actor = toSlug(answers.organisatie);
  const common = { actoren: [actor], periode: answers.periode, grondslag: [{ regeling: answers.regime }] };
  return {
    lijst: { ...lijst, selectiecriteria },
    registers,
    hoofdstukken: {
      ...hoofdstukken,
      [`hoofdstukken/2-selectielijst/1-${actor}.md`]: {
        record: { titel: answers.organisatie, soort: 'actor' },
        text: example(
          'wat deze actor doet',
          'leiding geven en beleid maken. De naam van dit bestand is de `id` van de actor, met een getal ervoor.',
        ),
      },
    },
    categorieen: {
      'categorieen/1-beleid.md': {
        record: {
          nummer: '1',
          omschrijving: 'Het voorbereiden en vaststellen van beleid.',
          ...common,
          product: ['Beleidsnota'],
          waarderingen: [{ waarde: 'B', criteria: [1] }],
        },
        text: example('een handeling van deze actor', 'de nota’s laten zien wat voorging, en waarom.'),
      },
      'categorieen/2-overleg.md': {
        record: {
          nummer: '2',
          omschrijving: 'Het overleggen over de dagelijkse gang van zaken.',
          ...common,
          product: ['Verslag'],
          waarderingen: [{ waarde: 'V', termijn: 'P5Y', aangrijpingspunt: closing }],
        },
        text: example(
          'een handeling van deze actor',
          'wat in het overleg wordt besloten, staat ook in de beleidsnota.',
        ),
      },
    },
  };
}
