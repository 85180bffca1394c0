import type { Document } from '../../document/document.ts';
import { wholeWords } from '../../document/whole-words.ts';
import { withLijst, withText } from '../examples/base.ts';
import { wcag } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';
import { anyOf } from '../wording.ts';

const unknown = {
  expected: 'een afkorting uit `afkortingen.yaml`',
  repair: 'Voeg de afkorting toe aan `afkortingen.yaml`, of schrijf haar voluit.',
};
const unused = {
  severity: 'info',
  expected: 'alleen afkortingen die in de tekst staan',
  repair: 'Verwijder de regel, of gebruik de afkorting.',
} as const;

export const abbreviations: Rule<'abbreviation-unknown' | 'abbreviation-unused'> = {
  code: 'SL32',
  title: 'Afkorting die niet is verklaard of niet wordt gebruikt',
  help: 'Een afkorting die in `afkortingen.yaml` staat, wordt de eerste keer voluit geschreven en krijgt op de website een uitleg. Wie een onbekende afkorting leest, moet raden.',
  severity: 'warning',
  basis: [wcag('3.1.4', 'Afkortingen', 'abbreviations')],
  messages: {
    'abbreviation-unknown': ({ word, suggestions }, { refused }) => {
      // What was left to come back to is told of as that (SL47).
      if (refused.has('afkortingen.yaml') || refused.has(word) || /^(?:TODO|FIXME|TBD)$/.test(word))
        return null;
      const guess = suggestions.length > 0 ? `Bedoelde u ${anyOf(suggestions)}? ` : '';
      const { expected, repair } = unknown;
      return { found: `afkorting \`${word}\`, die niet is verklaard`, expected, repair: guess + repair };
    },
    'abbreviation-unused': ({ place, word }, { document, locate, refused }) =>
      // What could not be read may have used it.
      refused.size > 0 || wholeWords([word])?.test(dataOf(document)) === true
        ? null
        : {
            ...unused,
            place: locate(place, ['kort']),
            found: `afkorting \`${word}\`, die nergens in de lijst voorkomt`,
          },
  },
  examples: [
    {
      naam: 'een onbekende afkorting, en een die op een bekende lijkt',
      files: withText('De ‸PIVOT en\nhet ‸GWRR.'),
      expect: [
        { found: 'afkorting `PIVOT`, die niet is verklaard', ...unknown },
        {
          found: 'afkorting `GWRR`, die niet is verklaard',
          expected: unknown.expected,
          repair: `Bedoelde u \`GWR\`? ${unknown.repair}`,
        },
      ],
    },
    {
      naam: 'een afkorting die nergens staat',
      files: {
        'afkortingen.yaml':
          '- { kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid }\n- { ‸kort: SIO, voluit: Strategisch Informatieoverleg }\n',
      },
      expect: [{ found: 'afkorting `SIO`, die nergens in de lijst voorkomt', ...unused }],
    },
    {
      naam: 'een afkorting die alleen in de gegevens staat, Romeinse cijfers, en code',
      files: {
        'afkortingen.yaml':
          '- { kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid }\n- { kort: SIO, voluit: Strategisch Informatieoverleg }\n',
        ...withLijst('betrokkenen: [{ rol: overig, organisatie: Het SIO van de dienst }]'),
        ...withText('Artikel XIV en `XYZ`.'),
      },
      expect: [],
    },
    {
      naam: 'afkortingen.yaml is niet te lezen',
      files: { 'afkortingen.yaml': '- ‸{ kort: GWR, voluit: Generiek\n' },
      expect: [
        {
          code: 'BE02',
          severity: 'error',
          found: 'YAML die niet te lezen is: hier begint `{`, en de `}` die erbij hoort, ontbreekt',
          expected: 'geldige YAML',
          repair: 'Zet `}` achter wat ertussen hoort.',
        },
      ],
    },
  ],
};

const data = new WeakMap<Document, string>();

/** An abbreviation may also stand only in data that are printed besides the text: titles, descriptions, names. */
function dataOf(document: Document): string {
  const known = data.get(document);
  if (known !== undefined) return known;
  const { lijst, categorieen, begrippen, actoren, regelgeving, bronnen, concordantie } = document;
  const text = JSON.stringify([lijst, categorieen, begrippen, actoren, regelgeving, bronnen, concordantie]);
  data.set(document, text);
  return text;
}
