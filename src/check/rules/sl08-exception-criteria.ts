import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { chaptersRefused, hasText, inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const noChapter = {
  found: 'een lijst zonder hoofdstuk over uitzonderingen',
  expected: 'een stuk met `soort: uitzonderingen`, met tekst',
  repair: 'Schrijf hoe een uitzondering wordt gemaakt, en zet bij dat stuk `soort: uitzonderingen`.',
};
const noCriteria = {
  found: 'geen criteria voor uitzonderingen',
  expected: 'ten minste één criterium bij `uitzonderingscriteria`',
  repair: 'Noem wanneer archiefbescheiden die vernietigd mogen worden, toch bewaard blijven.',
};

export const exceptionCriteria: Rule = {
  code: 'SL08',
  title: 'Uitzonderingscriteria ontbreken',
  help: 'De lijst zegt met welke criteria archiefbescheiden die vernietigd zouden worden, toch bewaard kunnen blijven: bijvoorbeeld omdat zij over een bijzondere gebeurtenis of een bijzonder mens gaan.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [archiefbesluit({ artikel: '5', lid: 1, onder: 'e' })],
  *check(context) {
    if (!chaptersRefused(context) && !hasText(context, 'uitzonderingen'))
      yield { place: inList(context, 'status'), ...noChapter };
    if (context.document.lijst.uitzonderingscriteria.length === 0)
      yield { place: inList(context, 'uitzonderingscriteria'), ...noCriteria };
  },
  examples: [
    {
      naam: 'geen hoofdstuk over uitzonderingen',
      files: {
        ...laidOpen('‸status: ter-inzage'),
        'hoofdstukken/1-toelichting/4-uitzonderingen.md': null,
      },
      expect: [noChapter],
    },
    { naam: 'geen criteria', files: laidOpen('‸uitzonderingscriteria: []'), expect: [noCriteria] },
    { naam: 'hoofdstuk en criteria', files: laidOpen(), expect: [] },
  ],
};
