import { missingIn } from '../../document/answers.ts';
import { adopted } from '../examples/stages.ts';
import { answered, withViews } from '../examples/views.ts';
import { archiefbesluit, awb } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'een `samenvatting`, een `antwoord` en een `besluit`',
  repair: 'Vul ze in; `besluit: geen` als er niets te besluiten is.',
};
const open = 'onderdelen:\n  - { onderdeel: 1, ‸antwoord: "", samenvatting: Kort., besluit: geen }';

export const unansweredView: Rule = {
  code: 'SL61',
  title: 'Zienswijze zonder antwoord',
  help: 'Wie een zienswijze indient, krijgt antwoord: het verslag van de procedure zegt wat is ingebracht en wat daarmee is gedaan. Tot de vaststelling is dit een geheugensteun; een vastgestelde lijst laat niets onbeantwoord.',
  severity: [
    { from: 'concept', severity: 'info' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [archiefbesluit({ artikel: '5', lid: 1, onder: 'd, 3°' }), awb({ artikel: '3:46' })],
  *check(context) {
    for (const { nummer, onderdelen, source } of context.document.zienswijzen)
      for (const [index, part] of onderdelen.entries()) {
        const missing = missingIn(part);
        const [first] = missing;
        if (first === undefined) continue;
        yield {
          place: context.locate(source, ['onderdelen', index, first]),
          found: `onderdeel ${String(part.onderdeel)} van zienswijze ${String(nummer)} zonder ${missing.join(', ')}`,
          ...texts,
        };
      }
  },
  examples: [
    {
      naam: 'een vastgestelde lijst met een onbeantwoorde zienswijze',
      files: { ...withViews(), ...adopted('verslag: { zienswijzen: 1 }'), ...answered(open) },
      expect: [{ found: 'onderdeel 1 van zienswijze 1 zonder antwoord', ...texts }],
    },
    {
      naam: 'een zienswijze die nog moet worden beantwoord',
      files: { ...withViews(), ...answered('onderdelen:\n  - ‸onderdeel: 0') },
      expect: [
        {
          found: 'onderdeel 0 van zienswijze 1 zonder samenvatting, antwoord, besluit',
          severity: 'info',
          ...texts,
        },
      ],
    },
    { naam: 'een beantwoorde zienswijze', files: withViews(), expect: [] },
  ],
};
