import type { Valuation } from '../../document/document.ts';
import { isVague, openEnded } from '../../document/vague-trigger.ts';
import { category } from '../examples/stages.ts';
import { withLijst } from '../examples/base.ts';
import { draftArchiefbesluit, practice, unsettled2026 } from '../legal-basis.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'een gebeurtenis met een datum, die bij elk dossier is vast te stellen';
const repair = 'Noem een gebeurtenis die wordt vastgelegd, zoals het sluiten van het dossier.';

export const vagueTrigger: Rule = {
  code: 'SL20',
  title: 'Vaag aangrijpingspunt',
  help: 'De woorden “na vervallen belang” en “zoveel langer als nodig” zeggen niet op welke dag een termijn begint of eindigt. Twee mensen komen dan tot een andere uitkomst, en een archiefsysteem tot geen enkele.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'concept', regime: 'archiefwet-2026', severity: 'error' },
  ],
  basis: [
    draftArchiefbesluit('3.1'),
    practice('praktijk: aangrijpingspunten in zaakgericht werken (GEMMA)', 'https://www.gemmaonline.nl'),
  ],
  unsettled: unsettled2026,
  *check(context) {
    for (const category of context.document.categorieen) {
      for (const [index, valuation] of category.waarderingen.entries()) {
        for (const { text, path } of triggerWords(valuation)) {
          const place = inCategory(context, category, 'waarderingen', index, ...path);
          yield { place, found: `vaag aangrijpingspunt \`${text}\``, expected, repair };
        }
      }
    }
  },
  examples: [
    {
      naam: 'na vervallen belang, in sleutels en in woorden',
      files: category(
        '1.2',
        'waarderingen:\n  - { waarde: V, termijn: P1Y, voor: a, ‸aangrijpingspunt: { code: anders, tekst: het vervallen van het belang } }\n  - { waarde: V, termijn: P1Y, voor: b, behoudens: [{ wat: kopieën, waarde: V, termijn: P2Y, ‸aangrijpingspunt: { code: anders, tekst: einde gebruik } }] }\n  - ‸75 jaar of 10 jaar na vervallen belang',
      ),
      expect: [
        { found: 'vaag aangrijpingspunt `het vervallen van het belang`', expected, repair },
        { found: 'vaag aangrijpingspunt `einde gebruik`', expected, repair },
        { found: 'vaag aangrijpingspunt `vervallen belang`', expected, repair },
      ],
    },
    {
      naam: 'zoveel langer als nodig, onder de Archiefwet 2026',
      files: {
        ...withLijst('regime: archiefwet-2026'),
        ...category(
          '1.2',
          'waarderingen: [{ waarde: V, termijn: P1Y, ‸verlenging: nodig, aangrijpingspunt: { code: afgehandeld, tekst: afdoening } }]',
        ),
      },
      expect: [
        { severity: 'error', found: 'vaag aangrijpingspunt `zoveel langer als nodig`', expected, repair },
      ],
    },
    {
      naam: 'een gebeurtenis die wordt vastgelegd, en een verlenging met een reden',
      files: category(
        '1.2',
        'waarderingen: [V 20 jaar na afhandeling of zoveel langer als de vergunning geldt]',
      ),
      expect: [],
    },
  ],
};

function triggerWords({
  aangrijpingspunt,
  alternatieven = [],
  behoudens,
  verlenging,
}: Valuation): { text: string; path: (string | number)[] }[] {
  const events = [
    { event: aangrijpingspunt, path: [] },
    ...alternatieven.map((one, index) => ({ event: one.aangrijpingspunt, path: ['alternatieven', index] })),
    ...behoudens.map((one, index) => ({ event: one.aangrijpingspunt, path: ['behoudens', index] })),
  ];
  return [
    ...events.flatMap(({ event, path }) =>
      event && isVague(event.tekst) ? [{ text: event.tekst, path: [...path, 'aangrijpingspunt'] }] : [],
    ),
    // Without a reason, or with "nodig" for one, the end stays open.
    ...(verlenging !== undefined && openEnded(verlenging)
      ? [{ text: `zoveel langer als ${verlenging}`, path: ['verlenging'] }]
      : []),
  ];
}
