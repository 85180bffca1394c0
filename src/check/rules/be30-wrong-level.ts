import type { Section } from '../../document/document.ts';
import { allSections } from '../../document/queries.ts';
import { chapter } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

const asDeel = {
  expected: 'deze soort bij een map of bestand direct in `hoofdstukken/`',
  repair: 'Kies een andere soort, of verplaats het stuk naar `hoofdstukken/`.',
};
const asChapter = {
  expected: 'deze soort bij een hoofdstuk: een map of bestand direct in de map van een deel',
  repair: 'Kies een andere soort, of verplaats het stuk naar de map van een deel.',
};

/** Where a kind of section stands; the others may stand anywhere. */
const levels: ReadonlyMap<Section['soort'], { level: number; expected: string; repair: string }> = new Map([
  ['deel', { level: 0, ...asDeel }],
  ['bijlagen', { level: 0, ...asDeel }],
  ['proces', { level: 1, ...asChapter }],
  ['actor', { level: 1, ...asChapter }],
  ['bijlage', { level: 1, ...asChapter }],
]);

export const wrongLevel: Rule = {
  code: 'BE30',
  title: 'Soort op een verkeerd niveau',
  help: 'Delen en de groep bijlagen staan bovenaan, processen en bijlagen zijn hoofdstukken. Op een ander niveau krijgen ze geen nummer, en een proces toont dan zijn categorieën niet.',
  severity: 'error',
  *check({ document, locate, refused }) {
    for (const { soort, level, source } of allSections(document.delen)) {
      const right = levels.get(soort);
      if (!right || right.level === level || refused.has(source.file)) continue;
      const { expected, repair } = right;
      yield {
        place: locate(source, ['soort']),
        found: `\`soort: ${soort}\` ${standing(level)}`,
        expected,
        repair,
      };
    }
  },
  examples: [
    {
      naam: 'een deel in een deel en bijlagen in een deel',
      files: {
        'hoofdstukken/1-toelichting/2-deel.md': chapter('Deel', 'Tekst.', '‸soort: deel'),
        'hoofdstukken/1-toelichting/3-bijlagen.md': chapter('Bijlagen', 'Tekst.', '‸soort: bijlagen'),
      },
      expect: [
        { found: '`soort: deel` bij een hoofdstuk', ...asDeel },
        { found: '`soort: bijlagen` bij een hoofdstuk', ...asDeel },
      ],
    },
    {
      naam: 'een proces bovenaan en een bijlage bij een paragraaf',
      files: {
        'hoofdstukken/1-toelichting/2-context/index.md': chapter('Context', 'Tekst.'),
        'hoofdstukken/1-toelichting/2-context/1-kaart.md': chapter('Kaart', 'Tekst.', '‸soort: bijlage'),
        'hoofdstukken/3-toezicht.md': chapter('Toezicht', 'Tekst.', '‸soort: proces'),
      },
      expect: [
        { found: '`soort: bijlage` bij een paragraaf', ...asChapter },
        { found: '`soort: proces` direct in `hoofdstukken/`', ...asChapter },
      ],
    },
    {
      naam: 'elke soort op haar plaats',
      files: {
        'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Tekst.', 'soort: bijlagen'),
        'hoofdstukken/3-bijlagen/1-kaart.md': chapter('Kaart', 'Tekst.', 'soort: bijlage'),
      },
      expect: [],
    },
  ],
};

function standing(level: number): string {
  if (level === 0) return 'direct in `hoofdstukken/`';
  return level === 1 ? 'bij een hoofdstuk' : 'bij een paragraaf';
}
