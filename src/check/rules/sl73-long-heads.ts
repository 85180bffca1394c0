import { chapters } from '../../document/queries.ts';
import { chapter, textPath, withLijst } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

/** Characters of titles for which a head has room on the pages with the least of it, in the smallest letters. */
const most = { list: 200, chapter: 120 };

const atMost = {
  list: `ten hoogste ${String(most.list)} tekens: de titel staat boven elke bladzijde van de PDF`,
  chapter: `ten hoogste ${String(most.chapter)} tekens: met \`kopregel: hoofdstuk\` staat de titel boven elke bladzijde van het hoofdstuk`,
};

const repair = {
  list: 'Geef de lijst bij `titel` een korte naam, en zet de volle titel bij `volledigeTitel`.',
  chapter: 'Geef het hoofdstuk een kortere titel, of zet in `lijst.yaml` `kopregel: vast`.',
};

const longChapter = chapter(`Inleiding ${'op de lijst '.repeat(10)}en meer`, 'Deze lijst volgt het GWR.');

export const longHeads: Rule = {
  code: 'SL73',
  title: 'Titel die niet boven een bladzijde past',
  help: 'De titel staat op de omslag en boven elke bladzijde van de PDF. Is hij zo lang als een alinea, dan loopt de kopregel door de tekst eronder. Een korte naam leest ook prettiger; de volle titel heeft een eigen plaats op de omslag.',
  severity: 'warning',
  basis: [practice('praktijk: lijsten met een titel van een halve bladzijde')],
  *check(context) {
    const { document, locate, refused } = context;
    if (refused.has('lijst.yaml')) return;
    const { titel, kopregel } = document.lijst;
    if (titel.length > most.list)
      yield {
        place: inList(context, 'titel'),
        found: `een titel van ${String(titel.length)} tekens`,
        expected: atMost.list,
        repair: repair.list,
      };
    if (kopregel === 'vast') return;
    for (const { titleText, source } of chapters(document)) {
      if (titleText.length <= most.chapter) continue;
      yield {
        place: locate(source, ['titel']),
        found: `een titel van ${String(titleText.length)} tekens`,
        expected: atMost.chapter,
        repair: repair.chapter,
      };
    }
  },
  examples: [
    {
      naam: 'een titel als een alinea',
      files: withLijst(`‸titel: Selectielijst ${'van de dienst '.repeat(14)}enzovoort`),
      expect: [{ found: 'een titel van 219 tekens', expected: atMost.list, repair: repair.list }],
    },
    {
      naam: 'een hoofdstuk met zo’n titel, dat de kopregel noemt',
      files: {
        ...withLijst('kopregel: hoofdstuk'),
        [textPath]: longChapter.replace('titel', '‸titel'),
      },
      expect: [{ found: 'een titel van 137 tekens', expected: atMost.chapter, repair: repair.chapter }],
    },
    {
      naam: 'een hoofdstuk met zo’n titel, dat de kopregel niet noemt',
      files: { [textPath]: longChapter },
      expect: [],
    },
  ],
};
