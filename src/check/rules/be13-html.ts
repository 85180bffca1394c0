import { quote } from '../wording.ts';
import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const html: Rule<'html'> = {
  code: 'BE13',
  title: 'HTML in de tekst',
  help: 'Wat een browser van HTML maakt, kan op de website anders zijn dan in de PDF. Daarom wordt HTML niet overgenomen; opmerkingen tussen `<!--` en `-->` worden stil weggelaten.',
  severity: 'error',
  messages: {
    html: ({ line, below }) => ({
      found: `HTML in de tekst: \`${line}\`${below === '' ? '' : `; ook wat eronder staat valt weg: “${quote(below)}”`}`,
      expected: 'gewone Markdown',
      repair: 'Gebruik een schrijfwijze uit content/README.md; HTML wordt niet overgenomen.',
    }),
  },
  examples: [
    {
      naam: 'een vet woord in HTML',
      files: withText('Een ‸<b>vet</b> woord.'),
      expect: [
        {
          found: 'HTML in de tekst: `<b>`',
          expected: 'gewone Markdown',
          repair: 'Gebruik een schrijfwijze uit content/README.md; HTML wordt niet overgenomen.',
        },
      ],
    },
    {
      naam: 'een losse sluittag met een zin eronder',
      files: withText('‸</div>\nEen zin.'),
      expect: [
        {
          found: 'HTML in de tekst: `</div>`; ook wat eronder staat valt weg: “Een zin.”',
          expected: 'gewone Markdown',
          repair: 'Gebruik een schrijfwijze uit content/README.md; HTML wordt niet overgenomen.',
        },
      ],
    },
    {
      naam: 'een sluittag aan het begin van een onderdeel',
      files: withText('- een\n- ‸</li> twee is belangrijk'),
      expect: [
        {
          found: 'HTML in de tekst: `</li> twee is belangrijk`',
          expected: 'gewone Markdown',
          repair: 'Gebruik een schrijfwijze uit content/README.md; HTML wordt niet overgenomen.',
        },
      ],
    },
    {
      naam: 'een opmerking voor andere redacteuren',
      files: withText('<!-- nog nakijken -->\n\nEen **vet** woord.'),
      expect: [],
    },
  ],
};
