import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const check = {
  name: 'check',
  group: 'redactie',
  summary: 'controleert de inhoud en noemt bij elke fout het bestand, de regel en de oplossing',
  about:
    'Meldt een regel van meer dan vijf plaatsen hetzelfde, dan staat dat er één keer, met het aantal. De uitgang hangt af van alle meldingen, ook van die welke niet worden getoond.',
  options: {
    map: content,
    vorige: {
      value: 'PAD',
      help: 'vergelijkt met een eerdere versie: een map als content/; anders met de laatste vastgelegde uitgave, als die er is',
    },
    gebouwd: { value: 'PAD', help: 'kijkt ook naar wat is gebouwd: een map als dist/' },
    format: {
      help: 'hoe de meldingen worden getoond',
      choices: {
        tekst: 'voor mensen; met annotaties als CI of GITHUB_ACTIONS is gezet',
        json: 'voor programma’s',
        sarif: 'voor programma’s die SARIF 2.1.0 lezen',
        ci: 'alleen annotaties (GitHub workflow commands)',
        verschil:
          'wat er anders is dan bij --vorige of in de laatste vastgelegde uitgave, in Markdown: voor de beoordeling van een wijziging',
        gitlab: 'voor GitLab: een rapport voor Code Quality',
      },
      usual: { shown: 'tekst', value: 'tekst' },
    },
    regel: {
      value: 'CODE',
      help: 'toont alleen wat deze regel meldt, elke melding apart',
      many: true,
    },
    stil: { help: 'toont alleen de fouten, en van al het andere hoe vaak elke regel iets meldt' },
    volledig: { help: 'toont elke melding apart, ook als een regel van veel categorieën hetzelfde meldt' },
    herstel: { help: 'herstelt wat zeker is: toont elke verandering en vraagt of zij goed is' },
    droog: { help: 'bij --herstel: toont alleen wat er zou veranderen' },
    ja: { help: 'bij --herstel: herstelt alles zonder te vragen' },
    uitleg: { value: 'CODE', help: 'legt een regel uit, met voorbeelden' },
  },
  exits: {
    0: 'geen fouten (waarschuwingen mogen)',
    1: 'fouten gevonden',
    2: 'er kon niet worden gecontroleerd',
  },
} as const satisfies Command;
