import { noticeFacts, tells } from '../../law/notice-facts.ts';
import { laidOpen } from '../examples/stages.ts';
import { awb } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair =
  'Neem de tekst over zoals zij is gepubliceerd; zegt zij echt iets anders, verbeter dan de gegevens of kondig opnieuw aan.';
const related = 'wat de lijst zegt';

const right =
  'Ontwerpselectielijst A, van 16 maart 2015 tot en met 28 april 2015 in te zien bij het Archief.';

function withText(words: string, einde = 'einde: 2015-04-28'): Record<string, string> {
  return laidOpen(
    'titel: Ontwerpselectielijst A',
    `inzage:\n  start: 2015-03-16\n  ${einde}\n  kennisgeving:\n    publicatie: Staatscourant\n    datum: 2015-03-13\n    ${words}\n  locaties: [{ naam: Archief, adres: Kade 1, openingstijden: Op werkdagen. }]`,
    'zienswijze:\n  wijzen:\n    - { soort: mondeling, telefoon: "070-1234567" }\n    - { soort: schriftelijk, adres: "Postbus 1, 2500 AA Den Haag", aan: A }\n  verzendkenmerk: zienswijze',
  );
}

export const publishedNotice: Rule = {
  code: 'SL58',
  title: 'Kennisgeving die iets anders zegt dan de lijst',
  help: 'De kennisgeving vertelt wat er ter inzage ligt, waar en wanneer, wie een zienswijze kan geven en hoe. Wie haar las, gaat daarop af: noemt zij een andere dag of een ander adres dan de lijst, dan klopt een van beide niet.',
  severity: 'error',
  basis: [awb({ artikel: '3:12', lid: 3 })],
  *check(context) {
    const { lijst } = context.document;
    const tekst = lijst.inzage?.kennisgeving?.tekst;
    if (tekst === undefined) return;
    for (const fact of noticeFacts(lijst)) {
      if (tells(tekst, fact)) continue;
      const [form = ''] = fact.forms;
      yield {
        place: inList(context, 'inzage', 'kennisgeving', 'tekst'),
        found: `een kennisgeving zonder ${fact.name} die de lijst noemt`,
        expected: `\`${form}\``,
        repair,
        related: { ...inList(context, ...fact.keys), message: related },
      };
    }
  },
  examples: [
    {
      naam: 'een andere laatste dag',
      files: withText(
        `‸tekst: ${right} Zienswijzen naar Postbus 1, 2500 AA Den Haag of via 070-1234567.`,
        '†einde: 2015-05-11',
      ),
      expect: [
        {
          found: 'een kennisgeving zonder de laatste dag die de lijst noemt',
          expected: '`11 mei 2015`',
          repair,
          related,
        },
      ],
    },
    {
      naam: 'dezelfde dagen en adressen, in cijfers en over regels',
      files: withText(
        `tekst: |\n      ${right.replace('28 april 2015', '28-4-2015')}\n\n      Zienswijzen naar Postbus 1\n      2500 AA Den Haag of 070 – 1234567.`,
      ),
      expect: [],
    },
    { naam: 'geen tekst overgenomen', files: laidOpen(), expect: [] },
  ],
};
