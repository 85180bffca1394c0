import { kindOfDay, nextWorkingDay } from '../../law/days-off.ts';
import { firstDay, toDate } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import { laidOpen } from '../examples/stages.ts';
import { awb, practice, termijnenwet } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

/** Since the Wet uniforme openbare voorbereidingsprocedure Awb (Stb. 2002, 54); before it the Awb had other terms. */
const sixWeeksSince = '2005-07-01';
/** Until then the Nationaal Archief kept to eight weeks. */
const eightWeeksUntil = '2007-09-01';
const repairShort = 'Verleng de termijn, ook in de kennisgeving.';
const custom = {
  severity: 'info',
  repair: 'Ga na welke termijn in de kennisgeving stond.',
} as const;
const repairOff = 'Kies een werkdag: de termijn loopt dan toch door.';
const firstOff = {
  severity: 'warning',
  expected: 'een werkdag, waarop het ontwerp is in te zien',
  repair: 'Begin op de eerstvolgende werkdag, ook in de kennisgeving.',
} as const;
const unknown = {
  severity: 'info',
  expected:
    'een dag die niet bij koninklijk besluit met een feestdag is gelijkgesteld; van dat jaar kent Inzage geen besluit',
  repair:
    'Zoek het besluit op in de Staatscourant; is de dag gelijkgesteld, noem dan de eerstvolgende werkdag.',
} as const;

export const inspectionTerm: Rule = {
  code: 'SL40',
  title: 'Terinzagelegging die te kort is of op een vrije dag begint of eindigt',
  help: 'Een ontwerp ligt ten minste zes weken ter inzage, gerekend vanaf de eerste dag. Valt de laatste dag in een weekend, op een feestdag of op een dag die een koninklijk besluit daarmee gelijkstelt, dan loopt de termijn tot de eerstvolgende werkdag; noem die dag. Zulke besluiten gelden drie jaar. Van een jaar waarvan Inzage geen besluit kent, zegt zij dat. Tot september 2007 was acht weken gebruikelijk; geen wet eiste dat.',
  severity: 'error',
  basis: [
    awb({ artikel: '3:16', lid: 1 }),
    termijnenwet({ artikel: '1', lid: 1 }),
    termijnenwet({ artikel: '3' }),
    practice('praktijk: acht weken, tot september 2007 (kennisgevingen van het Nationaal Archief)'),
  ],
  *check(context) {
    const { inzage } = context.document.lijst;
    if (!inzage) return;
    const start = kindOfDay(firstDay(inzage.start));
    if (start.kind === 'off')
      yield {
        ...firstOff,
        place: inList(context, 'inzage', 'start'),
        found: `eerste dag ${formatDate(inzage.start)}: ${start.why}`,
      };
    yield* checkLength(context, inzage.start, inzage.einde);
  },
  examples: [
    {
      naam: 'zes weken die op zondag eindigen, voor Koningsdag',
      files: laidOpen(inspection('2015-03-16', '‸2015-04-26')),
      expect: [short('26 april 2015', '28 april 2015')],
    },
    {
      naam: 'zes weken die eindigen op een gelijkgestelde dag, voor Bevrijdingsdag',
      files: laidOpen(inspection('2015-03-24', '‸2015-05-05')),
      expect: [short('5 mei 2015', '6 mei 2015')],
    },
    {
      naam: 'zes weken die eindigen voor Hemelvaart, een gelijkgestelde dag en een weekend',
      files: laidOpen('regime: archiefwet-2026', inspection('2027-03-25', '‸2027-05-07')),
      expect: [short('7 mei 2027', '10 mei 2027')],
    },
    {
      naam: 'lang genoeg, maar tot en met Hemelvaartsdag; de dag daarna is gelijkgesteld',
      files: laidOpen(inspection('2015-03-16', '‸2015-05-14')),
      expect: [
        {
          severity: 'warning',
          found: 'laatste dag 14 mei 2015: Hemelvaartsdag',
          expected: 'een werkdag, zoals 18 mei 2015',
          repair: repairOff,
        },
      ],
    },
    {
      naam: 'een eerste dag waarop niemand het ontwerp kan inzien',
      files: laidOpen(inspection('‸2015-04-06', '2015-05-19')),
      expect: [{ ...firstOff, found: 'eerste dag 6 april 2015: Tweede Paasdag' }],
    },
    {
      naam: 'te kort, in een jaar waarvan het besluit niet bekend is',
      files: laidOpen('regime: archiefwet-2026', inspection('2029-03-26', '‸2029-04-27')),
      expect: [short('27 april 2029', '7 mei 2029', true)],
    },
    {
      naam: 'een jaar waarvan het besluit niet bekend is',
      files: laidOpen('regime: archiefwet-2026', inspection('2029-03-26', '‸2029-05-11')),
      expect: [{ ...unknown, found: 'laatste dag 11 mei 2029' }],
    },
    {
      naam: 'zes weken in de tijd dat acht gebruikelijk was',
      files: laidOpen(inspection('2006-03-13', '‸2006-04-24')),
      expect: [
        {
          ...custom,
          found: 'laatste dag 24 april 2006',
          expected: 'acht weken, zoals tot september 2007 gebruikelijk was: tot en met 8 mei 2006',
        },
      ],
    },
    {
      naam: 'zes weken, op de dag af',
      files: laidOpen(inspection('2015-03-24', '2015-05-06')),
      expect: [],
    },
  ],
};

/** @returns nothing where the last day is a working day, far enough from the first */
function* checkLength(context: Context, start: string, einde: string): Generator<Message> {
  const place = inList(context, 'inzage', 'einde');
  const end = firstDay(einde);
  const found = `laatste dag ${formatDate(einde)}`;
  const asks = firstDay(start) >= firstDay(sixWeeksSince);
  if (asks && end < lastDayOf(start, 6)) {
    const least = lastDayOf(start, 6);
    const open = kindOfDay(least).kind === 'unknown';
    yield { place, ...short(formatDate(einde), formatDate(toDate(least)), open) };
    return;
  }
  const brief = firstDay(start) < firstDay(eightWeeksUntil) && end < lastDayOf(start, 8);
  if (brief) {
    const least = formatDate(toDate(lastDayOf(start, 8)));
    const expected = `acht weken, zoals tot september 2007 gebruikelijk was: tot en met ${least}`;
    yield { ...custom, place, found, expected };
  }
  const last = kindOfDay(end);
  if (last.kind === 'off')
    yield {
      place,
      severity: 'warning',
      found: `${found}: ${last.why}`,
      expected: `een werkdag, zoals ${formatDate(toDate(nextWorkingDay(end)))}`,
      repair: repairOff,
    };
  if (last.kind === 'unknown' && !brief) yield { ...unknown, place, found };
}

/** The day on which so many weeks that begin on a day have passed, moved on where that is a day off. */
function lastDayOf(start: string, weeks: number): number {
  return nextWorkingDay(firstDay(start) + weeks * 7 - 1);
}

/** @param open - whether the least last day may be one that a royal decree still moves on */
function short(einde: string, least: string, open = false): Pick<Message, 'found' | 'expected' | 'repair'> {
  return {
    found: `laatste dag ${einde}`,
    expected: `ten minste 6 weken: tot en met ${least}${open ? ', of later als die dag gelijkgesteld is' : ''}`,
    repair: repairShort,
  };
}

function inspection(start: string, einde: string): string {
  const mark = (key: string, value: string): string =>
    value.startsWith('‸') ? `‸${key}: ${value.slice(1)}` : `${key}: ${value}`;
  return `inzage:\n  ${mark('start', start)}\n  ${mark('einde', einde)}\n  kennisgeving: { publicatie: Staatscourant, datum: ${dayBefore(start)} }\n  locaties:\n    - { naam: Archief, adres: Kade 1, openingstijden: Op werkdagen. }\n  stukken: [{ titel: Ontwerp, url: "https://archief.example/ontwerp" }]`;
}

function dayBefore(date: string): string {
  return toDate(firstDay(date.replace('‸', '')) - 1);
}
