import type { Command } from '../command-line/command.ts';

export const vergelijk = {
  name: 'vergelijk',
  group: 'redactie',
  summary: 'zegt wat er tussen twee uitgaven is veranderd, het zwaarste eerst',
  about:
    'Geef eerst de vorige uitgave en dan de nieuwe. Vergeleken wordt wat de lijst zegt, en niet hoe het is opgeschreven: waarderingen, dan categorieën, dan tekst, dan spelling. Zienswijzen en antwoorden tellen niet mee: zij gaan over de lijst. Tekst die is verplaatst, gesplitst of samengevoegd, wordt zo genoemd; een kop of categorie met een ander nummer heet hernummerd.',
  loose: {
    value: 'VORIGE NIEUWE',
    help: 'twee uitgaven: elk een map als content/, of een lijst.json',
    most: 2,
    missing: 'geen uitgaven om te vergelijken; noem de vorige en de nieuwe',
  },
  options: {
    format: {
      help: 'hoe de wijzigingen worden getoond',
      choices: { tekst: 'voor mensen', json: 'voor programma’s' },
      usual: { shown: 'tekst', value: 'tekst' },
    },
  },
  exits: { 0: 'zij zeggen hetzelfde', 1: 'er zijn wijzigingen', 2: 'er kon niet worden vergeleken' },
} as const satisfies Command;
