import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const zienswijzen = {
  name: 'zienswijzen',
  group: 'redactie',
  summary: 'zet ingekomen zienswijzen bij elkaar om te beantwoorden',
  about:
    'Leest alle bestanden in een map: zienswijze.json van de website, e-mail (.eml en .msg), en brieven die als YAML zijn overgetypt (wijze, ontvangen, gepost, indiener, algemeen, en onderdelen met plaats, citaat, wens en opmerking); ook als zij in een .zip zitten. Er komen een tabel in de volgorde van het document (_tabel.json en _tabel.xlsx), per zienswijze een bestand om in te antwoorden (0001.md), en een overzicht van de voortgang. De antwoorden horen bij de inhoud: een stuk met overzicht: zienswijzen toont ze. Namen staan alleen in _indieners.yaml, dat buiten Git blijft; npm run check gaat na of zij nergens anders staan. Een antwoord dat er al is, blijft staan; een nummer ook.',
  loose: {
    value: 'MAP',
    help: 'de map met wat is ingekomen; bewaar die buiten Git',
    most: 1,
    missing: 'geen map met wat is ingekomen',
  },
  options: {
    map: content,
    uit: { value: 'PAD', help: 'map voor het resultaat (standaard zienswijzen/ in de map met de inhoud)' },
  },
  exits: {
    0: 'alles is gelezen',
    1: 'geschreven, maar niet elk bestand is te lezen of te plaatsen',
    2: 'mislukt; er is niets geschreven',
  },
} as const satisfies Command;
