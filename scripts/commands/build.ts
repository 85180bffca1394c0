import type { Command } from '../command-line/command.ts';
import { content, result } from './values.ts';

export const build = {
  name: 'build',
  group: 'beheer',
  summary: 'maakt de website, de zoekindex en de PDF',
  about: 'Mislukt dat, dan blijft het vorige resultaat staan zoals het was.',
  options: {
    map: content,
    uit: result,
    opnieuw: {
      help: 'maakt ook wat sinds de vorige keer niet is veranderd: de PDF, de lettertypen, het deelbeeld en wat van bestanden en pagina’s is onthouden',
    },
  },
  exits: { 0: 'gelukt', 1: 'fouten in de inhoud', 2: 'mislukt', 130: 'afgebroken' },
} as const satisfies Command;
