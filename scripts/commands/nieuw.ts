import type { Command } from '../command-line/command.ts';
import { listKindChoices, readPeriod } from './values.ts';

export const nieuw = {
  name: 'nieuw',
  group: 'redactie',
  summary: 'begint een eigen lijst in een lege map',
  about:
    'Wat u niet als optie geeft, wordt gevraagd; zonder terminal zijn --titel en --organisatie nodig. De map krijgt een kleine lijst waarvan npm run check niets zegt, met uitleg bij elke sleutel. Zij wordt helemaal geschreven, of niet.',
  loose: {
    value: 'MAP',
    help: 'map voor de lijst; zij is leeg of nog niet gemaakt',
    most: 1,
    missing: 'noem de map voor de lijst',
  },
  options: {
    titel: { value: 'TEKST', help: 'titel van de lijst' },
    organisatie: { value: 'TEKST', help: 'organisatie waarvan de archiefbescheiden zijn' },
    soort: {
      help: 'wat voor lijst het is',
      choices: listKindChoices,
    },
    status: {
      help: 'hoe ver de lijst is',
      choices: {
        concept: 'er wordt aan gewerkt; wat bij een latere status hoort, vult u aan als het er is',
      },
    },
    periode: {
      value: 'JAREN',
      help: 'waarop de lijst betrekking heeft: 1945-1990 of vanaf 1945',
      read: readPeriod,
    },
    regime: {
      help: 'de wet waaronder de lijst wordt vastgesteld',
      choices: { 'archiefwet-1995': 'de Archiefwet 1995', 'archiefwet-2026': 'de Archiefwet 2026' },
    },
  },
  exits: { 0: 'geschreven', 2: 'niets geschreven' },
} as const satisfies Command;
