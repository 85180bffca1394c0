import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const verify = {
  name: 'verify',
  group: 'beheer',
  summary: 'bouwt de site opnieuw en vergelijkt haar byte voor byte met wat is gepubliceerd',
  about:
    'Zij wordt gebouwd uit deze werkmap, met de inhoud die daar nu staat. Van een tekst die anders is, ziet u de eerste regel die verschilt; van een ander bestand, zoals de PDF, beide groottes en hashes.',
  loose: {
    value: 'PAD-OF-URL',
    help: 'map met een gepubliceerde site, het adres van haar voorpagina, of een bewaarde controle.json (dan worden alleen de hashes vergeleken)',
    most: 1,
    missing: 'noem een map of een adres om mee te vergelijken',
  },
  options: { map: content },
  exits: { 0: 'gelijk', 1: 'niet gelijk', 2: 'er kon niet worden vergeleken', 130: 'afgebroken' },
} as const satisfies Command;
