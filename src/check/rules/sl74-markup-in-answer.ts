import { shorten } from '../../diagnostics/shorten.ts';
import { answered, withViews } from '../examples/views.ts';
import { practice } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';
import { typedMarkup } from '../typed-markup.ts';

/** More of them help nobody. */
const most = 3;

const texts = {
  expected: 'gewone tekst, met een witregel tussen alinea’s',
  repair:
    'Haal de opmaak weg: noem een plaats bij haar nummer, en zet tussen de punten van een opsomming een witregel.',
};
const part = (rest: string): string => `onderdelen:\n  - onderdeel: 1\n    besluit: geen\n    ${rest}`;

export const markupInAnswer: Rule = {
  code: 'SL74',
  title: 'Opmaak in een antwoord',
  help: 'Een samenvatting en een antwoord zijn gewone tekst. Op de website, in de PDF en in de data, en als reden van een wijziging, staan zij zoals zij zijn getypt, met de sterretjes en haken erbij. Alleen een witregel telt: daarna begint een nieuwe alinea. De punten van een opsomming lopen zonder witregel in elkaar over.',
  severity: 'warning',
  basis: [practice('praktijk: een nota van beantwoording in alinea’s')],
  *check({ document, locate }) {
    for (const { onderdelen, source } of document.zienswijzen)
      for (const [index, one] of onderdelen.entries())
        for (const key of ['samenvatting', 'antwoord'] as const) {
          const pieces = typedMarkup(one[key]);
          if (pieces.length === 0) continue;
          const shown = pieces.slice(0, most).map((piece) => `“${shorten(piece.replace(/\s+/g, ' '))}”`);
          const more = pieces.length > most ? ` en nog ${String(pieces.length - most)} keer` : '';
          yield {
            place: locate(source, ['onderdelen', index, key]),
            found: `opmaak in \`${key}\` van onderdeel ${String(one.onderdeel)}: ${shown.join(', ')}${more}`,
            ...texts,
          };
        }
  },
  examples: [
    {
      naam: 'nadruk, een link, HTML en een gegeven',
      files: {
        ...withViews(),
        ...answered(
          part(
            'samenvatting: A.\n    ‸antwoord: "Dat is **nu** zo, zie [§ 2](#2), <b>altijd</b> tot :gegeven[inzage.einde]."',
          ),
        ),
      },
      expect: [
        {
          found: 'opmaak in `antwoord` van onderdeel 1: “**nu**”, “[§ 2](#2)”, “<b>” en nog 2 keer',
          ...texts,
        },
      ],
    },
    {
      naam: 'een opsomming zonder witregels, en tekens als in HTML',
      files: {
        ...withViews(),
        ...answered(
          part(
            '‸samenvatting: Jan &amp; Piet\n    ‸antwoord: |\n      Wij doen:\n      - dit;\n      - en dat.',
          ),
        ),
      },
      expect: [
        { found: 'opmaak in `samenvatting` van onderdeel 1: “&amp;”', ...texts },
        { found: 'opmaak in `antwoord` van onderdeel 1: “- dit;”', ...texts },
      ],
    },
    {
      naam: 'een opsomming waarvan twee punten zonder witregel op elkaar volgen, en een teken na iets wat erop lijkt',
      files: {
        ...withViews(),
        ...answered(
          part(
            '‸samenvatting: AT&T; en &amp;\n    ‸antwoord: |\n      - dit;\n\n      - dat;\n      - en dat.',
          ),
        ),
      },
      expect: [
        { found: 'opmaak in `samenvatting` van onderdeel 1: “&amp;”', ...texts },
        { found: 'opmaak in `antwoord` van onderdeel 1: “- dat;”', ...texts },
      ],
    },
    {
      naam: 'paden van mappen',
      files: {
        ...withViews(),
        ...answered(
          part(
            "samenvatting: 'Zie P:\\Archief\\_oud en (\\\\server\\map).'\n    antwoord: '\\\\server\\_oud staat er nog.'",
          ),
        ),
      },
      expect: [],
    },
    {
      naam: 'alinea’s, genummerde punten met een witregel ertussen, en tekens die niets betekenen',
      files: {
        ...withViews(),
        ...answered(
          part(
            'samenvatting: "Nodig: 2 * 3 * 4 < 30 & meer (C:\\\\map, a_b_c, [naam], #1)."\n    antwoord: |\n      1. Wij lazen dit om 10:30\n      uur. Besluit:niet.\n\n      2. En dat.\n\n      2015. Dat jaar.',
          ),
        ),
      },
      expect: [],
    },
  ],
};
