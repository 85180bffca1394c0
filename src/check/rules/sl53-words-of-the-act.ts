import type { Regime } from '../../law/regime.ts';
import { regimeOf, regimes } from '../../law/regime.ts';
import { withLijst, withText } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { newArchiefwet, unsettled2026 } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import { matchesIn, wordsOf } from '../prose.ts';
import type { Message, Context, Rule } from '../rule.ts';

const words: Readonly<Record<Regime, RegExp>> = {
  'archiefwet-1995': /(?<!\p{L})(?:zorgdragers?|selectielijst(?:en)?|archiefbescheiden)(?!\p{L})/giu,
  'archiefwet-2026':
    /(?<!\p{L})(?:verantwoordelijke? overheidsorga(?:an|nen)|selectiebesluit(?:en)?)(?!\p{L})/giu,
};
const others: Readonly<Record<Regime, Regime>> = {
  'archiefwet-1995': 'archiefwet-2026',
  'archiefwet-2026': 'archiefwet-1995',
};
const repair = 'Gebruik de woorden van één wet; in een citaat of een titel zet u ze tussen aanhalingstekens.';
const anyMoment1995 = {
  severity: 'error',
  found: '`opElkMoment` onder de Archiefwet 1995',
  expected: 'een termijn, of `direct`',
  repair: 'Schrijf een termijn; te allen tijde vernietigen kent alleen de Archiefwet 2026.',
} as const;
const anyMoment = {
  found: '`opElkMoment` zonder toelichting',
  expected: 'bij `toelichting` waarom deze soort documenten op elk moment weg mag',
  repair: 'Leg uit onder welke soort van artikel 5.1, vierde lid, de documenten vallen.',
};

export const wordsOfTheAct: Rule = {
  code: 'SL53',
  title: 'Woorden of waarden van de andere archiefwet',
  help: 'De Archiefwet 2026 noemt een selectielijst een selectiebesluit en een zorgdrager een verantwoordelijk overheidsorgaan, en kent documenten die op elk moment weg mogen. Wie de woorden van beide wetten door elkaar gebruikt, laat de lezer raden welke wet geldt.',
  severity: 'warning',
  sometimes: 'error',
  basis: [newArchiefwet('5.1')],
  unsettled: `${unsettled2026} Voor welke soorten documenten “op elk moment” is bedoeld, is daarom niet na te gaan; Inzage vraagt om een toelichting.`,
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    yield* otherWords(context);
    yield* anyMoments(context);
  },
  examples: [
    {
      naam: 'een oud woord onder de Archiefwet 2026, één keer per bestand',
      files: { ...withLijst('regime: archiefwet-2026'), ...withText('De ‸zorgdrager. De zorgdrager ook.') },
      expect: [
        {
          found: '`zorgdrager`, een woord van de Archiefwet 1995',
          expected:
            'de woorden van de Archiefwet 2026: selectiebesluit, verantwoordelijk overheidsorgaan, documenten',
          repair,
        },
      ],
    },
    {
      naam: 'een nieuw woord en op elk moment onder de Archiefwet 1995',
      files: {
        ...withText('Dit ‸selectiebesluit geldt.'),
        ...category('1.2', 'waarderingen: [{ waarde: V, ‸termijn: opElkMoment }]'),
      },
      expect: [
        anyMoment1995,
        {
          found: '`selectiebesluit`, een woord van de Archiefwet 2026',
          expected: 'de woorden van de Archiefwet 1995: selectielijst, zorgdrager, archiefbescheiden',
          repair,
        },
      ],
    },
    {
      naam: 'op elk moment zonder toelichting',
      files: {
        ...withLijst('regime: archiefwet-2026'),
        ...withText('Het besluit.'),
        ...category('1.2', 'waarderingen: [{ waarde: V, ‸termijn: opElkMoment }]'),
      },
      expect: [anyMoment],
    },
    {
      naam: 'de woorden van de eigen wet, en die van de andere tussen aanhalingstekens',
      files: withText('Deze selectielijst heet later ‘selectiebesluit’.'),
      expect: [],
    },
  ],
};

function* otherWords(context: Context): Generator<Message> {
  const regime = regimeOf(context.document.lijst);
  const other = others[regime];
  const { lijst, zorgdrager, archiefbescheiden } = regimes[regime].woorden;
  const told = new Set<string>();
  for (const found of wordsOf(context.document)) {
    if (told.has(found.file)) continue;
    const quoted = found.text.value.replace(/‘[^’]*’|“[^”]*”/gu, (quote) => '_'.repeat(quote.length));
    const [first] = matchesIn({ ...found, text: { ...found.text, value: quoted } }, words[other]);
    if (!first) continue;
    told.add(found.file);
    yield {
      place: first.place(),
      found: `\`${first.match}\`, een woord van de ${regimes[other].naam}`,
      expected: `de woorden van de ${regimes[regime].naam}: ${lijst}, ${zorgdrager}, ${archiefbescheiden}`,
      repair,
    };
  }
}

function* anyMoments(context: Context): Generator<Message> {
  const old = context.document.lijst.regime === 'archiefwet-1995';
  for (const category of liveCategories(context)) {
    for (const [index, { termijn, toelichting }] of category.waarderingen.entries()) {
      if (termijn !== 'opElkMoment') continue;
      const place = inCategory(context, category, 'waarderingen', index, 'termijn');
      if (old) yield { place, ...anyMoment1995 };
      else if (toelichting === undefined) yield { place, ...anyMoment };
    }
  }
}
