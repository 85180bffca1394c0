import type { Command } from '../command-line/command.ts';
import { content, port } from './values.ts';

export const dev = {
  name: 'dev',
  group: 'redactie',
  summary: 'toont de website terwijl u de inhoud bewerkt',
  about:
    'Een open pagina ververst zodra u een bestand opslaat. Fouten staan hier in de terminal; de laatste goede inhoud blijft dan in beeld. De PDF wordt gemaakt als u hem opvraagt.',
  options: { map: content, poort: port(4321) },
  exits: { 2: 'mislukt', 130: 'gestopt met Ctrl+C' },
} as const satisfies Command;
