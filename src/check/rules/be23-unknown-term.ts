import { fileOf, keyOf } from '../../document/registers.ts';
import { withText } from '../examples/base.ts';
import { entriesOf, mentionsAt, unknownInText, unknownMentions } from '../mentions.ts';
import type { Kind } from '../mentions.ts';
import type { Rule } from '../rule.ts';

const kind: Kind = {
  file: fileOf('begrippen'),
  unknown: 'onbekend begrip',
  expected: 'een term, of de bestandsnaam van een begrip in `begrippen/`',
  repair: 'Verbeter de naam, of maak een bestand voor het begrip in `begrippen/`.',
};
const { expected, repair } = kind;

export const unknownTerm: Rule<'begrippen-unknown'> = {
  code: 'BE23',
  title: 'Onbekend begrip',
  help: 'Een woord met `:begrip` krijgt op de website zijn definitie. Zonder `naar` telt de term zelf, elke andere vorm en elk synoniem uit het bestand van het begrip.',
  severity: 'error',
  *check(context) {
    const mentions = context.document.begrippen.flatMap(({ source, zieOok }) =>
      mentionsAt(
        context,
        source,
        ['zieOok'],
        zieOok.map((id) => keyOf('begrippen', id)),
      ),
    );
    yield* unknownMentions(context, mentions, entriesOf(context, 'begrippen'), kind);
  },
  messages: {
    'begrippen-unknown': (finding, context) => unknownInText(finding, kind, context),
  },
  examples: [
    {
      naam: 'in de tekst en in zieOok',
      files: {
        ...withText('Wat is ‸:begrip[waardering]?'),
        'begrippen/selectie.md': '---\nterm: selectie\nzieOok: [‸neerslga]\n---\n\nKiezen.\n',
      },
      expect: [
        { found: 'onbekend begrip `neerslga`', expected, repair: 'Bedoelde u `neerslag`?' },
        { found: 'onbekend begrip `waardering`', expected, repair },
      ],
    },
    {
      naam: 'een term met een hoofdletter, een andere vorm en een verwijzing bij naam',
      files: {
        ...withText(':begrip[Neerslag], :begrip[selecties] en :begrip[stukken]{naar=neerslag}.'),
        'begrippen/selectie.md':
          '---\nterm: selectie\nvormen: [selecties]\nzieOok: [neerslag]\n---\n\nKiezen.\n',
      },
      expect: [],
    },
  ],
};
