import type { Command } from '../command-line/command.ts';
import { content, readDay, result } from './values.ts';

export const editie = {
  name: 'editie',
  group: 'beheer',
  summary: 'legt de uitgave vast zoals zij is gepubliceerd, en begint de volgende',
  about:
    'Controleert, bouwt en bewijst de uitgave die er nu is, en zet haar in edities/ bij de inhoud: de lijst als gegevens, de officiële PDF, de plaatsen van alles wat is aan te halen en de controlegetallen, byte voor byte zoals zij in het resultaat staan. Daarna krijgt lijst.yaml het nummer van de volgende uitgave; al het andere in dat bestand blijft zoals het is. Een vastgelegde uitgave wordt nooit meer geschreven. Wordt het commando afgebroken, dan is er niets vastgelegd.',
  loose: {
    value: 'NUMMER',
    help: 'versienummer van de volgende uitgave, hoger dan dat van nu',
    most: 1,
    missing: 'geen nummer voor de volgende uitgave; noem het, zoals `npm run editie -- 0.17`',
  },
  options: {
    map: content,
    uit: result,
    status: {
      help: 'status van de volgende uitgave (standaard die van nu, en na ter-inzage verwerking)',
      choices: {
        concept: 'er wordt aan gewerkt',
        'ter-inzage': 'het ontwerp ligt ter inzage',
        verwerking: 'de zienswijzen worden verwerkt',
        vastgesteld: 'de lijst is vastgesteld',
        gewijzigd: 'de vastgestelde lijst is gewijzigd',
        afgesloten: 'de lijst geldt alleen nog voor wat er al was',
        ingetrokken: 'de lijst geldt niet meer',
      },
    },
    datum: {
      value: 'DAG',
      help: 'datum van de volgende uitgave, zoals 2026-04-01 (standaard vandaag)',
      read: readDay,
    },
  },
  exits: { 0: 'vastgelegd', 1: 'fouten in de inhoud', 2: 'mislukt', 130: 'afgebroken' },
} as const satisfies Command;
