import type { Command } from '../command-line/command.ts';

export const schemas = {
  name: 'schemas',
  group: 'ontwikkeling',
  summary: 'schrijft de schema’s, de aanduidingen en de tabellen die uit de code volgen',
  about:
    'Dat zijn de JSON-schema’s in public/schemas/ die Visual Studio Code gebruikt, de aanduidingen in .vscode/, en de tabellen van bestanden, sleutels, aanduidingen en vormen in content/README.md.',
  options: {},
  exits: { 0: 'geschreven', 2: 'mislukt' },
} as const satisfies Command;
