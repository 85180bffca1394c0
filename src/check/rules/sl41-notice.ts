import { firstDay } from '../../document/days.ts';
import { laidOpen } from '../examples/stages.ts';
import { archiefbesluit, awb } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Complaint, Context, Rule } from '../rule.ts';

const none = {
  found: 'een terinzagelegging zonder kennisgeving',
  expected: '`kennisgeving` met het blad en de datum',
  repair: 'Noem waar en wanneer de terinzagelegging is aangekondigd.',
};
const late = {
  expected: 'een kennisgeving vóór de eerste dag van de terinzagelegging',
  repair: 'Verbeter de datum, of leg het stuk later ter inzage.',
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
  title: 'Kennisgeving die niet volledig is',
  help: 'Voordat een ontwerp ter inzage ligt, wordt dat aangekondigd: waar en wanneer, wie een zienswijze mag geven en hoe. Bij een selectielijst mag dat iedereen, en het mag schriftelijk of mondeling.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [awb({ artikel: '3:12' }), awb({ artikel: '3:15', lid: 1 }), archiefbesluit({ artikel: '4' })],
  *check(context) {
    const { inzage } = context.document.lijst;
    if (inzage && !inzage.kennisgeving) yield { place: inList(context, 'inzage'), ...none };
    const date = inzage?.kennisgeving?.datum;
    if (inzage && date !== undefined && firstDay(date) >= firstDay(inzage.start)) {
      const place = inList(context, 'inzage', 'kennisgeving', 'datum');
      yield { place, found: `een kennisgeving van ${date}, bij een begin op ${inzage.start}`, ...late };
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
        { found: 'een kennisgeving van 2015-03-16, bij een begin op 2015-03-16', ...late },
        { found: 'zienswijzen van `belanghebbenden`', ...who },
        { found: 'geen mondelinge wijze om een zienswijze te geven', ...how },
      ],
    },
    { naam: 'volledig', files: laidOpen(), expect: [] },
  ],
};

function* checkWays(context: Context): Generator<Complaint> {
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
