import type { Command } from '../command-line/command.ts';
import { content, port } from './values.ts';

export const redactie = {
  name: 'redactie',
  group: 'redactie',
  summary: 'laat u de inhoud bewerken in een formulier naast de website',
  about:
    'U hoeft er geen YAML en geen Git voor te kennen. Alleen deze computer kan erbij. Het formulier verandert in een bestand niets dan wat u wijzigt; vastleggen in Git kan ook in het formulier.',
  options: { map: content, poort: port(4321) },
  exits: { 2: 'mislukt', 130: 'gestopt met Ctrl+C' },
} as const satisfies Command;
