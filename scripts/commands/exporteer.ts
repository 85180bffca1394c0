import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const exporteer = {
  name: 'exporteer',
  group: 'redactie',
  summary: 'maakt van de lijst een Word-document om in te wijzigen en opmerkingen in te maken',
  about:
    'Met npm run importeer komt het document terug: wat in Word is veranderd, wordt samengevoegd met wat hier is veranderd. Afbeeldingen staan er met hun naam in en niet zelf. De tabel met categorieën voor Excel maakt npm run build.',
  loose: {
    value: 'VORM',
    help: 'de vorm: docx',
    most: 1,
    missing: 'geen vorm; kies `docx`',
  },
  options: {
    map: content,
    uit: {
      value: 'BESTAND',
      help: 'het bestand dat wordt gemaakt (standaard de id van de lijst, met .docx)',
    },
  },
  exits: { 0: 'gemaakt', 2: 'mislukt' },
} as const satisfies Command;
