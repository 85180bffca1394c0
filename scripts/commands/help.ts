import type { Command } from '../command-line/command.ts';

export const help = {
  name: 'help',
  group: 'redactie',
  summary: 'noemt alle commando’s',
  options: {},
  exits: { 0: 'getoond', 2: 'mislukt' },
} as const satisfies Command;
