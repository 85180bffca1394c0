import { wholeWords } from '../../document/whole-words.ts';
import { chapter, textPath, withText } from '../examples/base.ts';
import { wcag } from '../legal-basis.ts';
import { matchesIn, wordsOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const latin = [
  ...[
    'quid pro quo',
    'ad hoc',
    'mutatis mutandis',
    'de facto',
    'de jure',
    'in camera',
    'a priori',
    'prima facie',
  ],
  ...[
    'ex ante',
    'ex post',
    'inter alia',
    'sui generis',
    'ultima ratio',
    'pro forma',
    'stricto sensu',
    'in casu',
  ],
  ...['a contrario', 'per analogiam', 'bona fide', 'status quo', 'ratio legis', 'ex officio', 'ipso facto'],
];
const english = [
  ...[
    'third party rule',
    'need to know',
    'need to share',
    'best practice',
    'best practices',
    'lessons learned',
  ],
  ...['case by case', 'state of the art', 'burden sharing', 'early warning', 'all source', 'open source'],
  ...['signals intelligence', 'human intelligence', 'fact finding', 'common ground', 'terms of reference'],
];
const languages = new Map([
  ...latin.map((phrase) => [phrase, 'la'] as const),
  ...english.map((phrase) => [phrase, 'en'] as const),
]);
const pattern = new RegExp(wholeWords([...languages.keys()])?.source ?? '', 'giu');
const expected = '`:taal[…]{lang=…}` om de woorden';

export const foreignPhrases: Rule = {
  code: 'SL49',
  title: 'Anderstalige woorden zonder taal',
  help: 'Een schermlezer leest “third party rule” met Nederlandse klanken voor, tenzij de taal erbij staat: `:taal[third party rule]{lang=en}`. Inzage kent de uitdrukkingen die in zulke lijsten voorkomen.',
  severity: 'warning',
  basis: [wcag('3.1.2', 'Taal van onderdelen', 'language-of-parts')],
  *check(context) {
    for (const words of wordsOf(context.document)) {
      if (words.within.some(({ type }) => type === 'foreign')) continue;
      for (const { match, place } of matchesIn(words, pattern)) {
        const lang = languages.get(match.toLowerCase()) ?? 'en';
        const repair = `Schrijf \`:taal[${match}]{lang=${lang}}\`.`;
        yield { place: place(), found: `\`${match}\` zonder taal`, expected, repair };
      }
    }
  },
  examples: [
    {
      naam: 'Latijn en Engels',
      files: withText('Het ‸quid pro quo en de ‸third party rule.'),
      expect: [
        {
          found: '`quid pro quo` zonder taal',
          expected,
          repair: 'Schrijf `:taal[quid pro quo]{lang=la}`.',
        },
        {
          found: '`third party rule` zonder taal',
          expected,
          repair: 'Schrijf `:taal[third party rule]{lang=en}`.',
        },
      ],
    },
    {
      naam: 'in overgenomen tekst, met een reden',
      files: {
        [textPath]: chapter(
          'Inleiding',
          'Een ‸ad hoc besluit volgt het GWR.',
          'afwijkingen: [{ regel: SL49, reden: Letterlijk overgenomen. }]',
        ),
      },
      expect: [
        {
          severity: 'info',
          found: '`ad hoc` zonder taal',
          expected,
          repair: 'Schrijf `:taal[ad hoc]{lang=la}`.',
          accepted: 'Letterlijk overgenomen.',
        },
      ],
    },
    {
      naam: 'met de taal erbij',
      files: withText('De :taal[third party rule]{lang=en} geldt altijd.'),
      expect: [],
    },
  ],
};
