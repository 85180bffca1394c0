import { laidOpen } from '../examples/stages.ts';
import { awb, woo } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'een grond met een artikel, zoals `Woo, artikel 5.1, eerste lid, onder b`';
const repair = 'Noem de wettelijke bepaling op grond waarvan het stuk niet ter inzage ligt.';
const places = 'locaties: [{ naam: A, adres: B, openingstijden: C }]';

export const withheld: Rule = {
  code: 'SL42',
  title: 'Stuk dat zonder grond niet ter inzage ligt',
  help: 'Bij het ontwerp liggen de stukken die nodig zijn om het te beoordelen. Een stuk mag alleen ontbreken op een grond uit de wet, en dat het ontbreekt wordt gezegd. Voor mei 2022 stonden die gronden in artikel 10 van de Wob.',
  severity: 'error',
  basis: [awb({ artikel: '3:11', lid: 2 }), woo({ artikel: '5.1' })],
  *check(context) {
    for (const [index, { titel, grond }] of (
      context.document.lijst.inzage?.geweigerdeStukken ?? []
    ).entries()) {
      if (/\b(?:art\.|artikel(?:en)?) ?\d|\b(?:Woo|Wob|Awb),? \d/i.test(grond)) continue;
      const place = inList(context, 'inzage', 'geweigerdeStukken', index, 'grond');
      yield { place, found: `\`${titel}\` met als grond \`${grond}\``, expected, repair };
    }
  },
  examples: [
    {
      naam: 'een grond zonder bepaling',
      files: laidOpen(
        `inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { publicatie: Staatscourant, datum: 2015-03-13 }\n  ${places}\n  geweigerdeStukken: [{ titel: Bijlage 4, ‸grond: vertrouwelijk }]`,
      ),
      expect: [{ found: '`Bijlage 4` met als grond `vertrouwelijk`', expected, repair }],
    },
    {
      naam: 'een grond uit de wet',
      files: laidOpen(
        `inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { publicatie: Staatscourant, datum: 2015-03-13 }\n  ${places}\n  geweigerdeStukken: [{ titel: Bijlage 4, grond: "Wob, artikel 10, eerste lid, onder b" }]`,
      ),
      expect: [],
    },
  ],
};
