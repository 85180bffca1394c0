import { adopted, laidOpen } from '../examples/stages.ts';
import { archiefbesluit } from '../legal-basis.ts';
import { chaptersRefused, hasText, inList } from '../places.ts';
import type { Rule } from '../rule.ts';
import { hasReached } from '../severity.ts';

const texts = {
  found: 'een lijst zonder verslag van de procedure',
  expected: 'een stuk met `soort: verslag-procedure`, met tekst',
  repair: 'Schrijf welke zienswijzen er kwamen en wat ermee is gedaan; ook als er geen kwamen.',
};
const count = {
  found: 'een terinzagelegging die voorbij is, zonder `verslag`',
  expected: '`verslag` met het aantal zienswijzen, `0` als er geen kwamen',
  repair: 'Voeg `verslag: { zienswijzen: … }` toe; met `:gegeven[verslag]` staat het in de tekst.',
};

export const procedureReport: Rule = {
  code: 'SL07',
  title: 'Verslag van de terinzagelegging ontbreekt',
  help: 'Is de terinzagelegging voorbij, dan staat bij `verslag` hoeveel zienswijzen er kwamen: ook geen is een uitkomst. Een vastgestelde lijst bevat bovendien een tekst over wat daarmee is gedaan. Tot de vaststelling is die een geheugensteun.',
  severity: [
    { from: 'ter-inzage', severity: 'info' },
    { from: 'verwerking', severity: 'error' },
  ],
  basis: [archiefbesluit({ artikel: '4' }), archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 3°' })],
  *check(context) {
    const { status, inzage, verslag } = context.document.lijst;
    const place = inList(context, 'status');
    // Of a list that was never laid open for inspection here, such as an old one, there is nothing to tell.
    if (hasReached(status, 'verwerking') && inzage !== undefined && verslag === undefined)
      yield { place, ...count };
    if (chaptersRefused(context) || hasText(context, 'verslag-procedure')) return;
    yield { place, ...(!hasReached(status, 'vastgesteld') && { severity: 'info' }), ...texts };
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
    {
      naam: 'zienswijzen die worden verwerkt, zonder te zeggen hoeveel het er zijn',
      files: laidOpen('‸status: verwerking'),
      expect: [count],
    },
    {
      naam: 'geen enkele zienswijze',
      files: laidOpen('status: verwerking', 'verslag: { zienswijzen: 0 }'),
      expect: [],
    },
    { naam: 'een vastgestelde lijst met verslag', files: adopted(), expect: [] },
  ],
};
