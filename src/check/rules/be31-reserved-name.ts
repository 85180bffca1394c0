import { reservedNames } from '../../addresses.ts';
import { chapter } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const expected = 'een naam die de website niet zelf gebruikt';
const repair = 'Geef de map of het bestand een andere naam, zoals `1-toelichting`.';

export const reservedName: Rule = {
  code: 'BE31',
  title: 'Deel met een naam die de website zelf gebruikt',
  help: `De naam van een deel is zijn adres op de website. De website heeft zelf pagina’s en bestanden op ${reservedNames.map((name) => `\`/${name}\``).join(', ')}; een deel met zo’n naam zou daarmee botsen.`,
  severity: 'error',
  *check({ document }) {
    for (const { name, source } of document.delen) {
      if (reservedNames.includes(name))
        yield { place: source, found: `een deel met de naam \`${name}\``, expected, repair };
    }
  },
  examples: [
    {
      naam: 'een deel dat zoeken heet en een dat over heet',
      files: {
        'hoofdstukken/3-zoeken/index.md': `‸${chapter('Zoeken', 'Tekst.', 'soort: deel')}`,
        'hoofdstukken/4-over.md': `‸${chapter('Over', 'Tekst.', 'soort: deel')}`,
      },
      expect: ['zoeken', 'over'].map((name) => ({
        found: `een deel met de naam \`${name}\``,
        expected,
        repair,
      })),
    },
    {
      naam: 'een hoofdstuk dat zoeken heet',
      files: { 'hoofdstukken/1-toelichting/2-zoeken.md': chapter('Zoeken', 'Tekst.') },
      expect: [],
    },
  ],
};
