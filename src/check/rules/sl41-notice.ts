import { firstDay } from '../../document/days.ts';
import { entryOf } from '../../document/queries.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { formatDate } from '../../i18n/dates.ts';
import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit, awb, bekendmakingswet } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

type Inzage = NonNullable<Lijst['inzage']>;

/** Since then a notice stands in an official gazette whoever gives it, and what lies open lies open on line too. */
const onlineSince = '2021-07-01';
/** A notice given longer before the start is forgotten by then. No act says how long; a month is generous. */
const longestBefore = 31;

const none = {
  found: 'een terinzagelegging zonder kennisgeving',
  expected: '`kennisgeving` met het blad en de datum',
  repair: 'Noem waar en wanneer de terinzagelegging is aangekondigd.',
};
const late = {
  expected: 'een kennisgeving vóór de eerste dag van de terinzagelegging',
  repair: 'Verbeter de datum, of leg het stuk later ter inzage.',
};
const early = {
  severity: 'warning',
  expected: 'een kennisgeving kort voor de eerste dag, niet meer dan een maand ervoor',
  repair: 'Verbeter de datum, of kondig de terinzagelegging opnieuw aan.',
} as const;
const paper = {
  expected: 'in ieder geval `Staatscourant`',
  repair:
    'Kondig de terinzagelegging aan in de Staatscourant en noem die; in een ander blad mag het daarnaast.',
};
const offline = {
  found: 'een terinzagelegging zonder stukken op internet',
  expected:
    'bij `stukken` ten minste het ontwerp, met zijn webadres: sinds 1 juli 2021 ligt het ook elektronisch ter inzage',
  repair: 'Zet de stukken op een website en noem ze bij `stukken`.',
};
const who = {
  expected: '`iedereen`',
  repair: 'Schrijf `wie: iedereen`: niemand hoeft belanghebbende te zijn.',
};
const how = {
  expected: 'ten minste een schriftelijke en een mondelinge wijze',
  repair: 'Voeg de wijze toe bij `wijzen`.',
};

/** In the words of today, and in those of the decree. */
const everyone: ReadonlySet<string> = new Set(['iedereen', 'een ieder', 'eenieder']);

export const notice: Rule = {
  code: 'SL41',
  title: 'Kennisgeving of terinzagelegging die niet volledig is',
  help: 'Voordat een ontwerp ter inzage ligt, wordt dat aangekondigd: waar en wanneer, wie een zienswijze mag geven en hoe. Bij een selectielijst mag dat iedereen, en het mag schriftelijk of mondeling. De minister van OCW voert de procedure uit, en een orgaan van de centrale overheid kondigt aan in de Staatscourant. Sinds 1 juli 2021 liggen de stukken ook op internet.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [
    awb({ artikel: '3:12', lid: 1 }),
    awb({ artikel: '3:12', lid: 2, op: '2021-06-30' }),
    bekendmakingswet({ artikel: '12', lid: 2 }),
    bekendmakingswet({ artikel: '13', lid: 1 }),
    awb({ artikel: '3:15', lid: 1 }),
    archiefbesluit({ artikel: '4' }),
  ],
  *check(context) {
    const { inzage } = context.document.lijst;
    if (inzage) {
      yield* checkNotice(context, inzage);
      if (firstDay(inzage.start) >= firstDay(onlineSince) && inzage.stukken.length === 0)
        yield { place: inList(context, 'inzage'), ...offline };
    }
    yield* checkWays(context);
  },
  examples: [
    {
      naam: 'geen kennisgeving',
      files: laidOpen(
        '‸inzage: { start: 2015-03-16, einde: 2015-04-28, locaties: [{ naam: A, adres: B, openingstijden: C }] }',
      ),
      expect: [none],
    },
    {
      naam: 'een kennisgeving op de eerste dag, alleen voor belanghebbenden en alleen per brief',
      files: laidOpen(
        'inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { publicatie: Staatscourant, ‸datum: 2015-03-16 }\n  locaties: [{ naam: A, adres: B, openingstijden: C }]',
        'zienswijze:\n  ‸wie: belanghebbenden\n  ‸wijzen: [{ soort: schriftelijk, adres: A, aan: B }]\n  verzendkenmerk: zienswijze',
      ),
      expect: [
        { found: 'een kennisgeving van 16 maart 2015, bij een begin op 16 maart 2015', ...late },
        { found: 'zienswijzen van `belanghebbenden`', ...who },
        { found: 'geen mondelinge wijze om een zienswijze te geven', ...how },
      ],
    },
    {
      naam: 'een kennisgeving in een krant, een jaar tevoren',
      files: laidOpen(
        'inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { ‸publicatie: Haagsche Courant, ‸datum: 2014-03-14 }\n  locaties: [{ naam: A, adres: B, openingstijden: C }]',
      ),
      expect: [
        { found: 'een kennisgeving in `Haagsche Courant`', ...paper },
        { found: 'een kennisgeving van 14 maart 2014, bij een begin op 16 maart 2015', ...early },
      ],
    },
    {
      naam: 'na juli 2021 alleen op papier',
      files: laidOpen(
        '‸inzage:\n  start: 2022-03-14\n  einde: 2022-04-25\n  kennisgeving: { publicatie: Staatscourant, datum: 2022-03-11 }\n  locaties: [{ naam: A, adres: B, openingstijden: C }]',
      ),
      expect: [offline],
    },
    {
      naam: 'na juli 2021, ook op internet',
      files: laidOpen(
        'inzage:\n  start: 2022-03-14\n  einde: 2022-04-25\n  kennisgeving: { publicatie: Staatscourant en Archievenblad, datum: 2022-03-11 }\n  locaties: [{ naam: A, adres: B, openingstijden: C }]\n  stukken: [{ titel: Ontwerp, url: "https://archief.example/ontwerp" }]',
      ),
      expect: [],
    },
    { naam: 'volledig', files: laidOpen(), expect: [] },
  ],
};

function* checkNotice(context: Context, { start, kennisgeving }: Inzage): Generator<Message> {
  if (!kennisgeving) {
    yield { place: inList(context, 'inzage'), ...none };
    return;
  }
  const { publicatie, datum } = kennisgeving;
  const at = (key: string) => inList(context, 'inzage', 'kennisgeving', key);
  if (isCentral(context) && !/staatscourant|stcrt/i.test(publicatie))
    yield { place: at('publicatie'), found: `een kennisgeving in \`${publicatie}\``, ...paper };
  const before = firstDay(start) - firstDay(datum);
  const found = `een kennisgeving van ${formatDate(datum)}, bij een begin op ${formatDate(start)}`;
  if (before <= 0) yield { place: at('datum'), found, ...late };
  if (before > longestBefore) yield { place: at('datum'), found, ...early };
}

/**
 * Whether a body of the central government gives the notice. Under the act of 1995 it always does: the minister of
 * OCW carries out the procedure (Archiefbesluit 1995, art. 4(1)).
 */
function isCentral({ document }: Context): boolean {
  const { lijst } = document;
  if (lijst.regime === 'archiefwet-1995') return true;
  return [...lijst.zorgdragers, ...lijst.vaststellers].some((key) => {
    const soort = entryOf(document, 'actoren', key)?.soort;
    return soort === 'minister' || soort === 'ministerie';
  });
}

function* checkWays(context: Context): Generator<Message> {
  const { zienswijze } = context.document.lijst;
  if (!zienswijze) return;
  if (!everyone.has(zienswijze.wie.toLowerCase()))
    yield {
      place: inList(context, 'zienswijze', 'wie'),
      found: `zienswijzen van \`${zienswijze.wie}\``,
      ...who,
    };
  const ways = new Set(zienswijze.wijzen.map(({ soort }) => soort));
  const place = inList(context, 'zienswijze', 'wijzen');
  if (!ways.has('mondeling'))
    yield { place, found: 'geen mondelinge wijze om een zienswijze te geven', ...how };
  if (!ways.has('schriftelijk') && !ways.has('digitaal'))
    yield { place, found: 'geen schriftelijke wijze om een zienswijze te geven', ...how };
}
