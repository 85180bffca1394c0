import type { Answers, Template } from '../template.ts';
import { blank, example } from '../../../src/source/write/blank.ts';
import { beginList } from '../../../src/source/write/begin-list.ts';
import { toSlug } from '../../../src/source/write/names.ts';

/** Chapters and an article, and nothing that is said of retention. */
export function document(answers: Answers): Template {
  const zorgdrager = { id: toSlug(answers.organisatie), naam: answers.organisatie };
  return {
    lijst: beginList({ ...answers, soort: 'document', zorgdrager }),
    registers: {},
    hoofdstukken: {
      'hoofdstukken/1-stuk/index.md': {
        record: { titel: 'Stuk', soort: 'deel' },
        text: 'Dit deel heeft de hoofdstukken, elk in een eigen bestand.',
      },
      'hoofdstukken/1-stuk/1-inleiding.md': {
        record: { titel: 'Inleiding', soort: 'inleiding' },
        text: example('waar dit stuk over gaat', 'dit stuk ligt ter inzage.'),
      },
      'hoofdstukken/1-stuk/2-voorstel.md': {
        record: { titel: 'Voorstel', soort: 'paragraaf' },
        text: example('wat wordt voorgesteld, en waarom', 'aangehaald wordt [](#artikel-1-lid-2-b).'),
      },
      'hoofdstukken/1-stuk/3-bepalingen.md': {
        record: { titel: 'Bepalingen', soort: 'paragraaf' },
        text: `## Artikel 1 Vergunning

1. ${blank('het eerste lid van een artikel')}.
2. Het tweede lid heeft onderdelen:
   a. dit is onderdeel a;
   b. dit is onderdeel b.`,
      },
    },
    categorieen: {},
  };
}
