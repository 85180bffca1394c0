import type { Command } from '../command-line/command.ts';
import { listKindChoices } from './values.ts';

export const importeer = {
  name: 'importeer',
  group: 'redactie',
  summary: 'brengt een bestaande lijst in: Word, Excel, CSV, Calc, JSON of de tekst van een PDF',
  about:
    'Er komen Markdown en YAML uit zoals een redacteur die schrijft. Het verslag noemt elke kolom, telt de bron tegen wat is geschreven, en zegt van alles wat niet is overgenomen waar het staat. Een volgende keer worden wijzigingen van de redactie en van de bron samengevoegd; wat botst, blijft staan. Verslag en keuzes staan in de map _import/ daarin.',
  loose: {
    value: 'BESTAND…',
    help: 'de bestanden, in de volgorde waarin zij in de lijst komen',
    most: 50,
    missing: 'geen bestand om in te brengen',
  },
  options: {
    naar: { value: 'MAP', help: 'map met de inhoud waar de lijst in komt, zoals ../mijn-lijst (verplicht)' },
    soort: {
      help: 'wat voor lijst het wordt (standaard wat de lijst in de map is, en anders waar de bron op lijkt)',
      choices: listKindChoices,
    },
    droog: { help: 'toont alleen het verslag en schrijft niets' },
  },
  exits: { 0: 'gelukt', 1: 'geschreven, maar met botsingen', 2: 'mislukt; er is niets geschreven' },
} as const satisfies Command;
