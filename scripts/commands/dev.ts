import type { Command } from '../command-line/command.ts';
import { content, port } from './values.ts';

export const dev = {
  name: 'dev',
  group: 'redactie',
  summary: 'toont de website terwijl u de inhoud bewerkt',
  about:
    'Een open pagina verandert zodra u een bestand opslaat. Is er iets fout, dan staat dat hier in de terminal en boven de pagina; van dat bestand blijft de laatste goede versie in beeld. De PDF wordt gemaakt als u hem opvraagt.',
  options: { map: content, poort: port(4321) },
  exits: { 2: 'mislukt', 130: 'gestopt met Ctrl+C' },
} as const satisfies Command;
