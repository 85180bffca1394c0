import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const taskBoxes: Rule<'task-box'> = {
  code: 'BE49',
  title: 'Vakje om af te vinken',
  help: 'Een vakje `[ ]` of `[x]` is op papier een leeg teken, en wie de tekst laat voorlezen, hoort het niet. Zeg in woorden of iets gereed is.',
  severity: 'error',
  messages: {
    'task-box': ({ ticked }) => ({
      found: ticked ? 'een vakje `[x]` bij een onderdeel' : 'een leeg vakje `[ ]` bij een onderdeel',
      expected: 'woorden',
      repair: ticked
        ? 'Zeg het in woorden, zoals “gereed:”, en haal `[x]` weg.'
        : 'Zeg het in woorden, zoals “nog te doen:”, en haal `[ ]` weg.',
    }),
  },
  examples: [
    {
      naam: 'een lijst met vakjes',
      files: withText('‸- [x] beoordeeld\n- [ ] vastgesteld'),
      expect: [
        {
          found: 'een vakje `[x]` bij een onderdeel',
          expected: 'woorden',
          repair: 'Zeg het in woorden, zoals “gereed:”, en haal `[x]` weg.',
        },
      ],
    },
    {
      naam: 'een leeg vakje achter een letter',
      files: withText('‸a. [ ] vastgesteld\nb. getekend'),
      expect: [
        {
          found: 'een leeg vakje `[ ]` bij een onderdeel',
          expected: 'woorden',
          repair: 'Zeg het in woorden, zoals “nog te doen:”, en haal `[ ]` weg.',
        },
      ],
    },
    { naam: 'woorden', files: withText('- gereed: beoordeeld\n- nog te doen: vastgesteld'), expect: [] },
  ],
};
