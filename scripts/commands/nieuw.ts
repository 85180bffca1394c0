import type { Command } from '../command-line/command.ts';
import { listKindChoices, readCount, readDay, readPeriod, readUrl } from './values.ts';

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
        'ter-inzage': 'het ontwerp ligt ter inzage; vraagt de eerste dag en het webadres',
        vastgesteld: 'de lijst geldt; vraagt het besluit en de Staatscourant',
      },
    },
    inzage: {
      value: 'DATUM',
      help: 'bij ter-inzage: de eerste dag, zoals 2026-04-01; de laatste is zes weken later',
      read: readDay,
    },
    webadres: { value: 'URL', help: 'bij ter-inzage: waar het ontwerp op internet staat', read: readUrl },
    besluit: { value: 'DATUM', help: 'bij vastgesteld: de dag van het besluit', read: readDay },
    bekendmaking: {
      value: 'DATUM',
      help: 'bij vastgesteld: de dag van de Staatscourant; de lijst geldt vanaf de dag erna',
      read: readDay,
    },
    staatscourant: {
      value: 'NUMMER',
      help: 'bij vastgesteld: het nummer van de Staatscourant in dat jaar',
      read: readCount,
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
