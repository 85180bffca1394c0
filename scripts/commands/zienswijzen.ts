import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const zienswijzen = {
  name: 'zienswijzen',
  group: 'redactie',
  summary: 'zet ingekomen zienswijzen bij elkaar om te beantwoorden',
  about:
    'Leest alle bestanden in een map: zienswijze.json van de website, e-mail (.eml), en brieven die als YAML zijn overgetypt (wijze, ontvangen, gepost, indiener, algemeen, en onderdelen met plaats, citaat, wens en opmerking). Er komen een tabel in de volgorde van het document (zienswijzen.json en zienswijzen.xlsx), per zienswijze een bestand om in te antwoorden, en een overzicht van de voortgang. Namen staan alleen in indieners.yaml, dat buiten Git blijft. Een antwoord dat er al is, blijft staan; een nummer ook.',
  loose: {
    value: 'MAP',
    help: 'de map met wat is ingekomen; bewaar die buiten Git',
    most: 1,
    missing: 'geen map met wat is ingekomen',
  },
  options: {
    map: content,
    uit: {
      value: 'PAD',
      help: 'map voor het resultaat',
      usual: { shown: 'zienswijzen', value: 'zienswijzen' },
    },
  },
  exits: {
    0: 'alles is gelezen',
    1: 'geschreven, maar niet elk bestand is te lezen of te plaatsen',
    2: 'mislukt; er is niets geschreven',
  },
} as const satisfies Command;
