import { firstDay, isDayOff, nextWorkingDay, toDate } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import { laidOpen } from '../examples/stages.ts';
import { awb, termijnenwet } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

/** From this day on six weeks, before it eight. */
const sixWeeksSince = '2007-09-01';
const repairShort = 'Verleng de termijn, ook in de kennisgeving.';
const repairOff = 'Kies een werkdag: de termijn loopt dan toch door.';

export const inspectionTerm: Rule = {
  code: 'SL40',
  title: 'Terinzagelegging die te kort is of op een vrije dag eindigt',
  help: 'Een ontwerp ligt ten minste zes weken ter inzage, gerekend vanaf de eerste dag (voor september 2007: acht weken). Valt de laatste dag in een weekend of op een feestdag, dan loopt de termijn tot de eerstvolgende werkdag; noem die dag.',
  severity: 'error',
  basis: [
    awb({ artikel: '3:16', lid: 1 }),
    termijnenwet({ artikel: '1', lid: 1 }),
    termijnenwet({ artikel: '3' }),
  ],
  *check(context) {
    const { inzage } = context.document.lijst;
    if (!inzage) return;
    const weeks = firstDay(inzage.start) < firstDay(sixWeeksSince) ? 8 : 6;
    const end = firstDay(inzage.einde);
    const least = nextWorkingDay(firstDay(inzage.start) + weeks * 7 - 1);
    const place = inList(context, 'inzage', 'einde');
    const found = `laatste dag ${formatDate(inzage.einde)}`;
    if (end < least)
      yield {
        place,
        found,
        expected: `ten minste ${String(weeks)} weken: tot en met ${formatDate(toDate(least))}`,
        repair: repairShort,
      };
    else if (isDayOff(end))
      yield {
        place,
        severity: 'warning',
        found: `${found}, een weekend of feestdag`,
        expected: `een werkdag, zoals ${formatDate(toDate(nextWorkingDay(end)))}`,
        repair: repairOff,
      };
  },
  examples: [
    {
      naam: 'zes weken die op zondag eindigen, voor Koningsdag',
      files: laidOpen(inspection('2015-03-16', '2015-04-26')),
      expect: [
        {
          found: 'laatste dag 26 april 2015',
          expected: 'ten minste 6 weken: tot en met 28 april 2015',
          repair: repairShort,
        },
      ],
    },
    {
      naam: 'lang genoeg, maar tot en met Hemelvaartsdag',
      files: laidOpen(inspection('2015-03-16', '2015-05-14')),
      expect: [
        {
          severity: 'warning',
          found: 'laatste dag 14 mei 2015, een weekend of feestdag',
          expected: 'een werkdag, zoals 15 mei 2015',
          repair: repairOff,
        },
      ],
    },
    {
      naam: 'zes weken, en voor september 2007 acht',
      files: laidOpen(inspection('2007-08-30', '2007-10-24').replace('‸', '')),
      expect: [],
    },
  ],
};

function inspection(start: string, einde: string): string {
  return `inzage:\n  start: ${start}\n  ‸einde: ${einde}\n  kennisgeving: { publicatie: Staatscourant, datum: 2007-03-13 }\n  locaties:\n    - { naam: Archief, adres: Kade 1, openingstijden: Op werkdagen. }`;
}
