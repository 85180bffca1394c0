import { isBefore } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import { withLijst } from '../examples/base.ts';
import { frozen } from '../examples/editions.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair =
  'Verbeter `datum`: de dag waarop deze uitgave verschijnt. `npm run editie -- NUMMER --datum DAG` zet hem zelf.';

export const dateOrder: Rule = {
  code: 'SL75',
  title: 'Datum van voor de vorige uitgave',
  help: 'Uitgaven volgen op elkaar in nummer en in tijd. Draagt een uitgave een dag van voor de vorige, dan is niet te zeggen welke tekst wanneer gold. Twee uitgaven van één dag mag; van een jaar of een maand telt of die voorbij is.',
  severity: 'error',
  basis: [practice('praktijk: de jongste uitgave is die met de laatste datum')],
  *check(context) {
    const last = context.editions.at(-1);
    const { datum } = context.document.lijst;
    if (!last || context.refused.has('lijst.yaml') || !isBefore(datum, last.datum)) return;
    yield {
      place: inList(context, 'datum'),
      found: `datum ${formatDate(datum)}, terwijl uitgave ${last.versie} van ${formatDate(last.datum)} is`,
      expected: `een datum niet voor ${formatDate(last.datum)}`,
      repair,
    };
  },
  examples: [
    {
      naam: 'een datum die bij een eerdere uitgave is blijven staan',
      files: { ...withLijst('‸datum: 2015-02-27'), ...frozen({ versie: '0.0.1' }) },
      expect: [
        {
          found: 'datum 27 februari 2015, terwijl uitgave 0.0.1 van maart 2015 is',
          expected: 'een datum niet voor maart 2015',
          repair,
        },
      ],
    },
    {
      naam: 'een dag in de maand van de vorige uitgave',
      files: { ...withLijst('datum: 2015-03-01'), ...frozen({ versie: '0.0.1' }) },
      expect: [],
    },
  ],
};
