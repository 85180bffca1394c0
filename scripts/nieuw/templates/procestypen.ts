import { example } from '../../../src/source/write/blank.ts';
import { toSlug } from '../../../src/source/write/names.ts';
import type { Answers, Template } from '../template.ts';
import { closing, retentionList, selectiecriteria } from './retention-list.ts';

/** Outcomes below a type of process: one that is kept, one that is destroyed. */
export function procestypen(answers: Answers): Template {
  const { lijst, registers, hoofdstukken } = retentionList('procestypen', answers);
  const common = { proces: 'besluiten', actoren: [toSlug(answers.organisatie)] };
  return {
    lijst: { ...lijst, selectiecriteria },
    registers: { actoren: registers.actoren ?? [] },
    hoofdstukken: {
      ...hoofdstukken,
      'hoofdstukken/2-selectielijst/1-besluiten.md': {
        record: { titel: 'Besluiten', soort: 'proces' },
        text: example('een procestype', 'het nemen van een besluit op een aanvraag of een voorstel.'),
      },
    },
    categorieen: {
      'categorieen/1.1-vastgesteld.md': {
        record: {
          nummer: '1.1',
          titel: 'Vastgesteld',
          ...common,
          procesobject: 'Het besluit',
          procestermijn: 'Nihil',
          waarderingen: [{ waarde: 'B', criteria: [1], herkomst: 'systeemanalyse' }],
        },
        text: example('een resultaat van dit procestype', 'het besluit bepaalt beleid.'),
      },
      'categorieen/1.2-ingetrokken.md': {
        record: {
          nummer: '1.2',
          titel: 'Ingetrokken',
          ...common,
          procesobject: 'De aanvraag',
          procestermijn: 'Nihil',
          waarderingen: [
            { waarde: 'V', termijn: 'P1Y', aangrijpingspunt: closing, herkomst: 'risicoanalyse' },
          ],
        },
        text: example(
          'een resultaat van dit procestype',
          'de aanvrager trok zijn aanvraag in voordat er een besluit was.',
        ),
      },
    },
  };
}
