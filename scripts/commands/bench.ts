import type { Command } from '../command-line/command.ts';
import { content, readCount, readCounts } from './values.ts';

export const bench = {
  name: 'bench',
  group: 'ontwikkeling',
  summary: 'meet de build, de PDF-stap, de controle, wat een redacteur wacht en wat een lezer laadt',
  about:
    'Gemeten wordt één lijst; wat een redacteur wacht alleen van die in content/, waarin bekend is wat te bewerken valt. De controle, en op verzoek de PDF-stap, worden ook gemeten van langere lijsten: dezelfde lijst enige malen achter elkaar, met andere nummers en namen. Tijden zijn medianen; op een drukke machine zeggen de verhoudingen meer dan de seconden.',
  options: {
    map: content,
    malen: {
      value: 'N,N',
      help: 'meet de PDF-stap ook van zo veel maal de lijst (6 maal duurt minuten, 30 maal een half uur)',
      read: readCounts,
    },
    keer: {
      value: 'N',
      help: 'aantal herhalingen (standaard 5, vanaf 6 maal de lijst 2, vanaf 30 maal één; de hele build een derde daarvan, ten minste één)',
      read: readCount,
    },
    bewerken: { help: 'meet alleen wat een redacteur wacht: van opslaan tot zien, naast kaal Astro' },
    json: { value: 'PAD', help: 'schrijft de uitkomst ook als JSON' },
  },
  exits: { 0: 'alles gemeten', 1: 'iets kon niet worden gemeten', 2: 'mislukt' },
} as const satisfies Command;
