import { example } from '../../../src/source/write/blank.ts';
import type { Answers, Template } from '../template.ts';
import { closing, retentionList } from './retention-list.ts';

/** Numbers with a description of records and a term, below a heading. */
export function tabel(answers: Answers): Template {
  const { lijst, registers, hoofdstukken } = retentionList('tabel', answers);
  return {
    lijst,
    registers: { actoren: registers.actoren ?? [] },
    hoofdstukken: {
      ...hoofdstukken,
      'hoofdstukken/2-selectielijst/1-bestuur.md': {
        record: { titel: 'Bestuur', soort: 'proces' },
        text: example('een rubriek', 'stukken van het bestuur.'),
      },
    },
    categorieen: {
      'categorieen/1-notulen.md': {
        record: {
          nummer: '1',
          proces: 'bestuur',
          omschrijving: 'Notulen van de vergaderingen van het bestuur',
          waarderingen: [{ waarde: 'B' }],
        },
        text: example('een categorie van deze rubriek', 'ook de stukken die bij de notulen horen.'),
      },
      'categorieen/2-uitnodigingen.md': {
        record: {
          nummer: '2',
          proces: 'bestuur',
          omschrijving: 'Uitnodigingen voor de vergaderingen van het bestuur',
          waarderingen: [{ waarde: 'V', termijn: 'P1Y', aangrijpingspunt: closing }],
        },
        text: example('een categorie van deze rubriek', 'wie er was, staat in de notulen.'),
      },
    },
  };
}
