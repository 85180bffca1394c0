import { quote } from '../wording.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const comments: Rule<'words-beside-comment' | 'comment-unclosed' | 'comment-in-sight'> = {
  code: 'BE42',
  title: 'Opmerking die niet goed is afgebakend',
  help: 'Een opmerking tussen `<!--` en `-->` is voor andere redacteuren en komt nergens te staan. Een regel die met een opmerking begint, valt helemaal weg, ook wat erachter staat; zonder `-->` valt alles tot het einde van het bestand weg, of komt de opmerking juist wel te staan.',
  severity: 'error',
  messages: {
    'words-beside-comment': ({ words }) => ({
      found: `“${quote(words)}”, op een regel die met een opmerking begint: die regel valt weg`,
      expected: 'een opmerking op een eigen regel, of achter de woorden',
      repair: 'Zet de woorden op een regel die niet met `<!--` begint.',
    }),
    'comment-unclosed': ({ words }) => ({
      found: `een opmerking zonder \`-->\`: alles erna valt weg, “${quote(words)}”`,
      expected: '`-->` aan het einde van de opmerking',
      repair: 'Zet `-->` waar de opmerking ophoudt.',
    }),
    'comment-in-sight': () => ({
      found: 'een opmerking zonder `-->` in een zin: zij komt op de website en in de PDF te staan',
      expected: '`-->` aan het einde van de opmerking, in dezelfde alinea',
      repair: 'Zet `-->` waar de opmerking ophoudt, of schrijf `\\<!--` als de tekens te lezen moeten zijn.',
    }),
  },
  examples: [
    {
      naam: 'een zin tussen twee opmerkingen',
      files: withText('<!-- a --> ‸Zin. <!-- b -->'),
      expect: [
        {
          found: '“Zin.”, op een regel die met een opmerking begint: die regel valt weg',
          expected: 'een opmerking op een eigen regel, of achter de woorden',
          repair: 'Zet de woorden op een regel die niet met `<!--` begint.',
        },
      ],
    },
    {
      naam: 'een opmerking die doorloopt tot het einde',
      files: {
        'hoofdstukken/2-lijst/1-sturing.md':
          '---\ntitel: Sturing\nherkomst: reconstructie\nsoort: proces\n---\n\nPlannen.\n\n‸<!-- vergeten\n\nEn verslagen.\n',
      },
      expect: [
        {
          found: 'een opmerking zonder `-->`: alles erna valt weg, “vergeten En verslagen.”',
          expected: '`-->` aan het einde van de opmerking',
          repair: 'Zet `-->` waar de opmerking ophoudt.',
        },
      ],
    },
    {
      naam: 'een opmerking in een zin die niet ophoudt',
      files: withText('De zin. ‸<!-- Klopt dit?'),
      expect: [
        {
          found: 'een opmerking zonder `-->` in een zin: zij komt op de website en in de PDF te staan',
          expected: '`-->` aan het einde van de opmerking, in dezelfde alinea',
          repair:
            'Zet `-->` waar de opmerking ophoudt, of schrijf `\\<!--` als de tekens te lezen moeten zijn.',
        },
      ],
    },
    {
      naam: 'opmerkingen op een eigen regel, over meer regels, en in een zin',
      files: withText('<!-- a -->\nEen zin.\n\n<!--\nb\n\nc\n-->\n\nNog een <!-- d --> zin, en `<!--`.'),
      expect: [],
    },
  ],
};
