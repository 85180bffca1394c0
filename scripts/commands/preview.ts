import type { Command } from '../command-line/command.ts';
import { port, result } from './values.ts';

export const preview = {
  name: 'preview',
  group: 'beheer',
  summary: 'toont de gebouwde website, met de zoekfunctie en de PDF',
  about: 'Bouw haar eerst met npm run build.',
  options: { uit: { ...result, help: 'map met het resultaat van de build' }, poort: port(4322) },
  exits: { 2: 'mislukt', 130: 'gestopt met Ctrl+C' },
} as const satisfies Command;
