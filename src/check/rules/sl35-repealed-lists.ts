import { laidOpen } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const uncited = {
  expected: 'de vindplaats van de ingetrokken lijst: `staatscourant` met jaar, nummer en datum',
  repair: 'Voeg `staatscourant` toe.',
};
const undated = {
  expected: '`per` met de dag waarop de intrekking ingaat',
  repair: 'Voeg `per` toe, of leg met `afwijkingen` vast waarom de dag nog niet bekend is.',
};
const unnumbered = {
  expected: '`nummers` met wat van de oude lijst vervalt',
  repair: 'Noem de nummers, of schrijf `omvang: geheel`.',
};

export const repealedLists: Rule = {
  code: 'SL35',
  title: 'Intrekking die niet volledig is',
  help: 'Wie een oude lijst toepast, moet precies kunnen zien wat ervan niet meer geldt, sinds wanneer, en waar die lijst is bekendgemaakt.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [
    practice('praktijk: gedeeltelijke intrekking met nummers (BWBR0011668)'),
    practice('praktijk: intrekking van één handeling (BWBR0019527)'),
  ],
  *check(context) {
    for (const [index, record] of context.document.lijst.intrekking.entries()) {
      const name = `intrekking van \`${record.lijst}\``;
      const place = inList(context, 'intrekking', index, 'lijst');
      if (!record.staatscourant) yield { place, found: `${name} zonder vindplaats`, ...uncited };
      if (record.per === undefined) yield { place, found: `${name} zonder datum`, ...undated };
      if (record.omvang === 'gedeeltelijk' && record.nummers.length === 0)
        yield {
          place: inList(context, 'intrekking', index, 'omvang'),
          found: `gedeeltelijke ${name} zonder nummers`,
          ...unnumbered,
        };
    }
  },
  examples: [
    {
      naam: 'zonder datum en zonder nummers',
      files: laidOpen(
        'intrekking:\n  - ‸lijst: Oude lijst\n    ‸omvang: gedeeltelijk\n    staatscourant: { jaar: 2005, nummer: 247, datum: 2005-12-20 }',
      ),
      expect: [
        { found: 'intrekking van `Oude lijst` zonder datum', ...undated },
        { found: 'gedeeltelijke intrekking van `Oude lijst` zonder nummers', ...unnumbered },
      ],
    },
    {
      naam: 'zonder vindplaats',
      files: laidOpen(
        'intrekking:\n  - ‸lijst: Oude lijst\n    omvang: gedeeltelijk\n    nummers: ["7"]\n    per: 2016-01-01',
      ),
      expect: [{ found: 'intrekking van `Oude lijst` zonder vindplaats', ...uncited }],
    },
    {
      naam: 'volledig',
      files: laidOpen(
        'intrekking:\n  - lijst: Oude lijst\n    omvang: gedeeltelijk\n    nummers: ["7"]\n    per: 2016-01-01\n    staatscourant: { jaar: 2005, nummer: 247, datum: 2005-12-20 }',
      ),
      expect: [],
    },
  ],
};
