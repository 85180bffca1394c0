import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Lijst } from '../../document/schema/lijst.ts';
import { adopted } from '../examples/stages.ts';
import { withLijst } from '../examples/base.ts';
import { gazetteOfUrl, parseGazette } from '../citations.ts';
import { archiefwet } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Message, Context, Rule } from '../rule.ts';

const year = {
  expected: 'het jaar van `datum`',
  repair: 'Verbeter `jaar` of `datum`.',
};
const address = {
  repair: 'Verbeter `url`, `jaar` of `nummer`; zoek de publicatie op officielebekendmakingen.nl.',
};
const words = {
  expected: 'jaar en nummer, zoals `Stcrt. 2014, 5937`',
  repair: 'Schrijf de vindplaats met jaar en nummer.',
};

export const gazette: Rule = {
  code: 'SL31',
  title: 'Staatscourant die niet te vinden is',
  help: 'Het besluit wordt bekendgemaakt in de Staatscourant. Jaar en nummer wijzen de publicatie aan; jaar, datum en webadres horen bij elkaar. Sinds 2009 heeft elke publicatie een eigen nummer, daarvoor elke krant.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [archiefwet({ artikel: '5', lid: 3 })],
  *check(context) {
    for (const publication of publications(context)) yield* checkPublication(publication);
    for (const { vindplaats, source } of context.document.regelgeving) {
      if (vindplaats === undefined || !/stcrt|staatscourant/i.test(vindplaats) || parseGazette(vindplaats))
        continue;
      yield {
        place: context.locate(source, ['vindplaats']),
        found: `vindplaats \`${vindplaats}\``,
        ...words,
      };
    }
  },
  examples: [
    {
      naam: 'een ander jaar dan de datum, en een webadres van een andere publicatie',
      files: adopted(
        'staatscourant: [{ ‸jaar: 2014, nummer: 5937, datum: 2015-03-05, ‸url: "https://zoek.officielebekendmakingen.nl/stcrt-2014-5973.html" }]',
      ),
      expect: [
        { found: 'jaar 2014 bij datum 2015-03-05', ...year },
        { found: 'het adres van Stcrt. 2014, 5973', expected: 'het adres van Stcrt. 2014, 5937', ...address },
      ],
    },
    {
      naam: 'een vindplaats zonder jaar, en een webadres dat geen Staatscourant is',
      files: {
        ...withLijst(
          'intrekking: [{ lijst: Oude lijst, omvang: geheel, staatscourant: { jaar: 2005, nummer: 247, datum: 2005-12-20, ‸url: "https://example.org/247" } }]',
        ),
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, ‸vindplaats: Staatscourant nr. 11143 }\n',
      },
      expect: [
        {
          found: 'het adres `https://example.org/247`',
          expected: 'het adres van Stcrt. 2005, 247',
          ...address,
        },
        { found: 'vindplaats `Staatscourant nr. 11143`', ...words },
      ],
    },
    {
      naam: 'oude en nieuwe nummers met hun adres',
      files: withLijst(
        'intrekking: [{ lijst: Oude lijst, omvang: geheel, staatscourant: { jaar: 2005, nummer: 156, datum: 2005-08-15, pagina: 9, url: "https://zoek.officielebekendmakingen.nl/stcrt-2005-156-p9-SC71062.html" } }]',
      ),
      expect: [],
    },
  ],
};

interface Publication {
  readonly record: Lijst['staatscourant'][number];
  readonly at: (key: string) => Place;
}

function publications(context: Context): Publication[] {
  const { staatscourant, intrekking } = context.document.lijst;
  return [
    ...staatscourant.map((record, index) => ({
      record,
      at: (key: string) => inList(context, 'staatscourant', index, key),
    })),
    ...intrekking.flatMap(({ staatscourant: record }, index) =>
      record
        ? [{ record, at: (key: string) => inList(context, 'intrekking', index, 'staatscourant', key) }]
        : [],
    ),
  ];
}

function* checkPublication({ record: { jaar, nummer, datum, url }, at }: Publication): Generator<Message> {
  if (!datum.startsWith(String(jaar)))
    yield { place: at('jaar'), found: `jaar ${String(jaar)} bij datum ${datum}`, ...year };
  if (url === undefined) return;
  const named = gazetteOfUrl(url);
  if (named?.year === jaar && named.number === nummer) return;
  yield {
    place: at('url'),
    found: named
      ? `het adres van Stcrt. ${String(named.year)}, ${String(named.number)}`
      : `het adres \`${url}\``,
    expected: `het adres van Stcrt. ${String(jaar)}, ${String(nummer)}`,
    ...address,
  };
}
