import { adoptedIn, isOlderThanActs, oldest } from '../../law/adopted.ts';
import { regimeOf, regimes, stateOn, successorOf } from '../../law/regime.ts';
import type { Regime } from '../../law/regime.ts';
import { isDraft } from '../../document/queries.ts';
import { formatDate } from '../../i18n/dates.ts';
import { withLijst } from '../examples/base.ts';
import { adopted, laidOpen } from '../examples/stages.ts';
import { commencement, practice, unsettled2026 } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Words, Message, Context, Rule } from '../rule.ts';

const act2026 = regimes['archiefwet-2026'];
/** How long adoption takes after inspection, at least: the months of a year that are kept for it. */
const monthsToAdopt = 6;

export const actAndDates: Rule = {
  code: 'SL56',
  title: 'Data waarop een andere archiefwet geldt',
  help: `Een lijst wordt vastgesteld onder de wet die dan geldt; \`regime\` zegt welke dat is. De ${act2026.naam} (${commencement(act2026)}) komt in de plaats van die van 1995. Een ontwerp dat kort daarvoor ter inzage ligt, wordt pas daarna vastgesteld; een lijst die dan nog geldt, krijgt met het overgangsrecht te maken. Inzage noemt wat er verandert.`,
  severity: 'warning',
  sometimes: 'error',
  basis: [
    practice(
      `${act2026.naam} (${act2026.vindplaats}); inwerkingtreding bij koninklijk besluit, dat bij het schrijven van deze regel niet bekend was`,
      act2026.url,
    ),
  ],
  unsettled: unsettled2026,
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    const { lijst } = context.document;
    const day = isOlderThanActs(lijst) ? adoptedIn(lijst) : null;
    if (day === null || regimeOf(lijst) !== oldest) yield* tooEarly(context);
    else yield { place: inList(context, 'datum'), severity: 'info', ...olderList(day) };
    yield* tooLate(context);
  },
  examples: [
    {
      naam: 'een ontwerp dat in november 2026 ter inzage ligt',
      files: laidOpen(inspection('2026-11-16', '‸2026-12-28')),
      expect: [
        {
          found: 'een terinzagelegging tot en met 28 december 2026, onder de Archiefwet 1995',
          ...changing('archiefwet-1995'),
        },
      ],
    },
    {
      naam: 'een besluit van na de verwachte dag, en een lijst die dan nog geldt',
      files: adopted(
        'besluiten: [{ orgaan: minister, ‸datum: 2027-02-01, kenmerk: A/1 }]',
        'geldigheid: { inwerkingtreding: 2027-02-12, ‸einddatum: 2047-02-11 }',
      ),
      expect: [
        {
          found: 'een besluit van 1 februari 2027, onder de Archiefwet 1995',
          ...changing('archiefwet-1995'),
        },
        {
          severity: 'info',
          found: 'een geldigheid tot en met 11 februari 2047, onder de Archiefwet 1995',
          ...changing('archiefwet-1995'),
        },
      ],
    },
    {
      naam: 'een lijst onder de Archiefwet 2026, van voor die dag',
      files: withLijst(
        'regime: archiefwet-2026',
        'geldigheid: { ‸inwerkingtreding: 2026-09-01, einddatum: 2036-08-31 }',
      ),
      expect: [
        {
          severity: 'error',
          found: 'een inwerkingtreding op 1 september 2026, onder de Archiefwet 2026',
          ...early('archiefwet-2026'),
        },
      ],
    },
    {
      naam: 'een lijst van 1995, toen de Archiefwet 1995 nog niet gold',
      files: withLijst('geldigheid: { ‸inwerkingtreding: 1995-12-01, einddatum: 2015-11-30 }'),
      expect: [
        {
          severity: 'error',
          found: 'een inwerkingtreding op 1 december 1995, onder de Archiefwet 1995',
          ...early('archiefwet-1995'),
        },
      ],
    },
    {
      naam: 'een oude lijst, vastgesteld voor de Archiefwet 1995 gold',
      files: adopted(
        '‸datum: "1983"',
        'besluiten: [{ orgaan: minister, datum: 1983-05-04, kenmerk: A/1 }]',
        ...['staatscourant', 'geldigheid', 'inzage', 'zienswijze', 'verslag', 'betrokkenen'],
      ),
      expect: [{ severity: 'info', ...olderList('1983-05-04') }],
    },
    {
      naam: 'een lijst die onder haar eigen wet begint en eindigt, en een ontwerp van lang daarvoor',
      files: laidOpen(),
      expect: [],
    },
  ],
};

/** What an editor is told of a list of before that act: that rules of it are silent, and why. */
export function olderList(day: string): Pick<Words, 'found' | 'expected' | 'repair'> {
  const { naam, geldigVan } = regimes[oldest];
  return {
    found: `een lijst van ${formatDate(day)}, van voor de ${naam}`,
    expected: `een lijst van na ${formatDate(geldigVan)}, of een oudere: daarvoor gelden de regels niet die op de ${naam} en haar besluit berusten`,
    repair: 'Niets, als de datum klopt: wat er toen niet hoefde te zijn, wordt niet gevraagd.',
  };
}

/** Steps that a list took before its act was in force. */
function* tooEarly(context: Context): Generator<Message> {
  const { besluiten, geldigheid, inzage } = context.document.lijst;
  const regime = regimeOf(context.document.lijst);
  const { naam } = regimes[regime];
  const before = (day: string | undefined): day is string =>
    day !== undefined && stateOn(regime, day) === 'nog-niet';
  for (const [index, { datum }] of besluiten.entries())
    if (before(datum))
      yield {
        place: inList(context, 'besluiten', index, 'datum'),
        severity: 'error',
        found: `een besluit van ${formatDate(datum)}, onder de ${naam}`,
        ...early(regime),
      };
  if (before(geldigheid?.inwerkingtreding))
    yield {
      place: inList(context, 'geldigheid', 'inwerkingtreding'),
      severity: 'error',
      found: `een inwerkingtreding op ${formatDate(geldigheid.inwerkingtreding)}, onder de ${naam}`,
      ...early(regime),
    };
  if (before(inzage?.start))
    yield {
      place: inList(context, 'inzage', 'start'),
      found: `een terinzagelegging vanaf ${formatDate(inzage.start)}, onder de ${naam}`,
      ...early(regime),
    };
}

/** Steps that a list takes, or is likely to take, when another act is in force. */
function* tooLate(context: Context): Generator<Message> {
  const { besluiten, geldigheid, inzage, status } = context.document.lijst;
  const regime = regimeOf(context.document.lijst);
  if (successorOf(regime) === null) return;
  const { naam } = regimes[regime];
  const after = (day: string): boolean => stateOn(regime, day) === 'niet-meer';
  for (const [index, { datum }] of besluiten.entries())
    if (after(datum))
      yield {
        place: inList(context, 'besluiten', index, 'datum'),
        found: `een besluit van ${formatDate(datum)}, onder de ${naam}`,
        ...changing(regime),
      };
  if (geldigheid && after(geldigheid.einddatum))
    yield {
      place: inList(context, 'geldigheid', 'einddatum'),
      severity: 'info',
      found: `een geldigheid tot en met ${formatDate(geldigheid.einddatum)}, onder de ${naam}`,
      ...changing(regime),
    };
  if (inzage && isDraft(status) && after(monthsLater(inzage.einde)))
    yield {
      place: inList(context, 'inzage', 'einde'),
      found: `een terinzagelegging tot en met ${formatDate(inzage.einde)}, onder de ${naam}`,
      ...changing(regime),
    };
}

function monthsLater(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsToAdopt, date)).toISOString().slice(0, 10);
}

function early(regime: Regime): Pick<Message, 'expected' | 'repair'> {
  const { naam, verwacht, geldigVan } = regimes[regime];
  const since = `${verwacht ? 'naar verwachting ' : ''}vanaf ${formatDate(geldigVan)}`;
  return {
    expected: `een dag waarop de ${naam} geldt: ${since}`,
    repair: 'Verbeter `regime` of de datum.',
  };
}

/** What a list has to do with when another act comes in the place of its own. */
function changing(regime: Regime): Pick<Message, 'expected' | 'repair'> {
  const next = successorOf(regime);
  if (next === null) return { expected: '', repair: '' };
  const { naam, jarenGeldig, jarenTotOverbrenging, woorden } = regimes[next];
  return {
    expected: `rekening met de ${naam} (${commencement(regimes[next])}): overbrenging na ${String(jarenTotOverbrenging)} jaar, en volgens het ontwerp-Archiefbesluit een ${woorden.lijst} dat ten hoogste ${String(jarenGeldig)} jaar geldt en bij elke termijn een aangrijpingspunt noemt`,
    repair: `Ga na wat het overgangsrecht zegt; wordt de lijst dan pas vastgesteld, kies dan \`regime: ${next}\`.`,
  };
}

function inspection(start: string, einde: string): string {
  const marked = einde.startsWith('‸') ? `‸einde: ${einde.slice(1)}` : `einde: ${einde}`;
  return `inzage:\n  start: ${start}\n  ${marked}\n  kennisgeving: { publicatie: Staatscourant, datum: 2026-11-13 }\n  locaties: [{ naam: A, adres: Kade 1, openingstijden: C }]\n  stukken: [{ titel: Ontwerp, url: "https://archief.example/ontwerp" }]`;
}
