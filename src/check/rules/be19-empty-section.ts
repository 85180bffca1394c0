import type { Place } from '../../diagnostics/diagnostic.ts';
import { allSections } from '../../document/queries.ts';
import { chapter, textPath, withText } from '../examples/base.ts';
import type { Context, Rule } from '../rule.ts';

const expected = 'tekst of een kop eronder';
const repair = 'Schrijf de tekst, of verwijder de kop.';

export const emptySection: Rule<'section-empty' | 'heading-empty'> = {
  code: 'BE19',
  title: 'Leeg hoofdstuk of lege kop',
  help: 'Een kop zonder tekst is meestal een rest van een eerdere versie. Lezers zoeken dan naar iets dat er niet is.',
  severity: 'error',
  messages: {
    'section-empty': ({ place, title }, context) =>
      // A file whose front matter never ends has no body to speak of.
      context.refused.has(place.file) || hasCategories(place, context)
        ? null
        : { found: `een kop zonder tekst: \`${title}\``, expected, repair },
    'heading-empty': () => ({
      found: 'een kop zonder woorden',
      expected: 'woorden achter de hekjes',
      repair: 'Schrijf de kop, of verwijder de regel.',
    }),
  },
  examples: [
    {
      naam: 'een hoofdstuk met alleen een kop',
      files: { 'hoofdstukken/1-toelichting/2-kaal.md': `‸${chapter('Kaal', '')}` },
      expect: [{ found: 'een kop zonder tekst: `Kaal`', expected, repair }],
    },
    {
      naam: 'een kop zonder tekst tussen andere koppen',
      files: withText('‸## Taken\n\n## Organisatie\n\nTekst.'),
      expect: [{ found: 'een kop zonder tekst: `Taken`', expected, repair }],
    },
    {
      naam: 'een kop zonder woorden',
      files: withText('‸##\n\nTekst.'),
      expect: [
        {
          found: 'een kop zonder woorden',
          expected: 'woorden achter de hekjes',
          repair: 'Schrijf de kop, of verwijder de regel.',
        },
      ],
    },
    {
      naam: 'een proces zonder tekst maar met een categorie, en een bijlage die een register toont',
      files: {
        'hoofdstukken/2-lijst/1-sturing.md': chapter('Sturing', '', 'soort: proces'),
        'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Registers.', 'soort: bijlagen'),
        'hoofdstukken/3-bijlagen/1-bronnen.md': chapter('Bronnen', '', 'soort: bijlage\noverzicht: bronnen'),
        [textPath]: chapter('Inleiding', '## Taken\n\n### Toezicht\n\nDit volgt het GWR.'),
      },
      expect: [],
    },
  ],
};

/** A process without words is filled by the categories that are printed there. */
function hasCategories(place: Place, { document }: Context): boolean {
  const section = [...allSections(document.delen)].find(({ source }) => source === place);
  return document.categorieen.some(({ processId }) => processId === section?.id);
}
