import type { Command } from '../command-line/command.ts';
import { content, port, result } from './values.ts';

export const preview = {
  name: 'preview',
  group: 'beheer',
  summary: 'toont de gebouwde website, met de zoekfunctie en de PDF',
  about: 'Bouw haar eerst met npm run build.',
  options: {
    map: { ...content, help: 'map met de inhoud waaruit zij is gebouwd' },
    uit: { ...result, help: result.help.replace('voor', 'met') },
    poort: port(4322),
  },
  exits: { 2: 'mislukt', 130: 'gestopt met Ctrl+C' },
} as const satisfies Command;
