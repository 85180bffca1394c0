import { adopted, laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { chaptersRefused, hasText, inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  found: 'een lijst zonder verslag van de procedure',
  expected: 'een stuk met `soort: verslag-procedure`, met tekst',
  repair: 'Schrijf welke zienswijzen er kwamen en wat ermee is gedaan; ook als er geen kwamen.',
};

export const procedureReport: Rule = {
  code: 'SL07',
  title: 'Verslag van de terinzagelegging ontbreekt',
  help: 'Een vastgestelde lijst bevat een verslag van de terinzagelegging: welke zienswijzen zijn ingediend en wat daarmee is gedaan. Tot de vaststelling is het een geheugensteun.',
  severity: [
    { from: 'ter-inzage', severity: 'info' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [archiefbesluit({ artikel: '4' }), archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 3°' })],
  *check(context) {
    if (chaptersRefused(context) || hasText(context, 'verslag-procedure')) return;
    yield { place: inList(context, 'status'), ...texts };
  },
  examples: [
    {
      naam: 'een vastgestelde lijst zonder verslag',
      files: { ...adopted('‸status: vastgesteld'), 'hoofdstukken/1-toelichting/5-verslag.md': null },
      expect: [texts],
    },
    {
      naam: 'een ontwerp zonder verslag, dat er nog niet kan zijn',
      files: { ...laidOpen('‸status: ter-inzage'), 'hoofdstukken/1-toelichting/5-verslag.md': null },
      expect: [{ ...texts, severity: 'info' }],
    },
    { naam: 'een vastgestelde lijst met verslag', files: adopted(), expect: [] },
  ],
};
