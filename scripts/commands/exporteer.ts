import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const exporteer = {
  name: 'exporteer',
  group: 'redactie',
  summary: 'maakt van de lijst een Word-document of een tabel om in te wijzigen',
  about:
    'Met npm run importeer komt het bestand terug: wat erin is veranderd, wordt samengevoegd met wat hier is veranderd. In Word staat de hele lijst, met afbeeldingen als naam. Een tabel heeft de categorieën, met hun toelichting zonder opmaak.',
  loose: {
    value: 'VORM',
    help: 'de vorm: docx, xlsx of csv',
    most: 1,
    missing: 'geen vorm; kies `docx`, `xlsx` of `csv`',
  },
  options: {
    map: content,
    uit: {
      value: 'BESTAND',
      help: 'het bestand dat wordt gemaakt (standaard de id van de lijst, en de vorm)',
    },
  },
  exits: { 0: 'gemaakt', 2: 'mislukt' },
} as const satisfies Command;
