import type { Command } from '../command-line/command.ts';

export const test = {
  name: 'test',
  group: 'ontwikkeling',
  summary: 'draait de tests',
  about: 'De laatste regel zegt hoeveel er slaagden en hoeveel er faalden.',
  loose: {
    value: '[FILTER …]',
    help: 'alleen de tests met dit in het pad van hun bestand of, als geen pad het heeft, in hun naam',
    most: Infinity,
  },
  options: {
    snel: {
      help: 'alleen de snelle tests: die geen browser en geen ander programma starten en niets bouwen',
    },
  },
  exits: { 0: 'alle tests geslaagd', 1: 'een test faalde, of er was er geen', 2: 'mislukt' },
} as const satisfies Command;
