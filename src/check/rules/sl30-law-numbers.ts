import { visit } from '../../document/visit.ts';
import { firstDay, lastDay } from '../../document/days.ts';
import { placeOf } from '../../document/assemble/draft.ts';
import { actNumbers } from '../../law/act-numbers.ts';
import { decoded } from '../../document/web-address.ts';
import { withCategory, withText } from '../examples/base.ts';
import { parseLawReference } from '../citations.ts';
import { practice } from '../legal-basis.ts';
import { proseOf } from '../prose.ts';
import type { Message, Context, Rule } from '../rule.ts';

const bad = {
  expected: 'een verwijzing volgens Juriconnect 1.3, zoals `jci1.3:c:BWBR0007376&artikel=5`',
  repair: 'Verbeter de verwijzing; kopieer haar van wetten.overheid.nl.',
};
const pair = { severity: 'warning', repair: 'Zoek het nummer op wetten.overheid.nl op.' } as const;
const lapsed = {
  severity: 'warning',
  expected: 'een dag waarop de regeling gold',
  repair: 'Verbeter `g` in de verwijzing, of `geldigVan` en `geldigTot` van de regeling.',
} as const;

export const lawNumbers: Rule = {
  code: 'SL30',
  title: 'Verwijzing naar een wet die niet klopt',
  help: 'Een BWB-nummer en een Juriconnect-verwijzing wijzen een wet aan, en de tekst daarvan op een dag. Bij een paar wetten die in elke lijst voorkomen, weet Inzage welk nummer erbij hoort: openbare overzichten verwisselen ze soms.',
  severity: 'error',
  basis: [
    practice(
      'Juriconnect 1.3.1, verplicht volgens het Forum Standaardisatie',
      'https://www.forumstandaardisatie.nl/open-standaarden/bwb',
    ),
  ],
  *check(context) {
    yield* pairs(context);
    yield* references(context);
    yield* links(context);
  },
  examples: [
    {
      naam: 'het nummer van een andere wet, en een wet met een ander nummer',
      files: {
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, ‸bwbId: BWBR0007748 }\n- { id: awb, citeertitel: Algemene wet bestuursrecht, soort: wet, ‸bwbId: BWBR0005538 }\n',
      },
      expect: [
        { ...pair, found: '`BWBR0007748` bij `Archiefwet 1995`', expected: '`BWBR0007376`' },
        { ...pair, found: '`BWBR0005538` bij `Algemene wet bestuursrecht`', expected: '`BWBR0005537`' },
      ],
    },
    {
      naam: 'een verwijzing die niet te lezen is, en een naar een dag waarop de wet niet gold',
      files: {
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, ‸jci: jci1.3:c:BWB7376 }\n- { id: wob, citeertitel: Wob, soort: wet, geldigTot: "2022-05-01", ‸jci: jci1.3:c:BWBR0005252&artikel=10&g=2023-01-01 }\n',
      },
      expect: [
        { found: '`jci1.3:c:BWB7376` is geen begin van een verwijzing', ...bad },
        { ...lapsed, found: '`2023-01-01`, toen `Wob` niet gold' },
      ],
    },
    {
      naam: 'een link in de tekst met een dag die niet bestaat',
      files: withText(
        'Zie ‸[de wet](HTTPS://wetten.overheid.nl/jci1.3:c:BWBR0007376&artikel=5&z=2015-02-30).',
      ),
      expect: [{ found: '`z=2015-02-30` is geen bestaande dag', ...bad }],
    },
    {
      naam: 'een link in de tekst met een dag die niet bestaat, met een teken als code geschreven',
      files: withText(
        'Zie ‸[de wet](https://wetten.overheid.nl/jci1.3:c:BWBR0007376&artikel=5&z=2015-02-3%30).',
      ),
      expect: [{ found: '`z=2015-02-30` is geen bestaande dag', ...bad }],
    },
    {
      naam: 'nummers en verwijzingen die kloppen',
      files: {
        ...withText('Zie [de wet](https://wetten.overheid.nl/BWBR0045754/2024-10-01#Hoofdstuk3).'),
        ...withCategory('periode: { van: "1996" }'),
        'regelgeving.yaml':
          '- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet, bwbId: BWBR0007376, geldigVan: "1996", jci: jci1.3:c:BWBR0007376&artikel=5&lid=1&z=2015-03-01&g=2015-03-01 }\n',
      },
      expect: [],
    },
  ],
};

const numbers: readonly (readonly [name: string, number: string])[] = Object.entries(actNumbers);

function* pairs({ document, locate }: Context): Generator<Message> {
  for (const { bwbId, citeertitel, source } of document.regelgeving) {
    if (bwbId === undefined) continue;
    const right = numbers.find(([name]) => name === citeertitel)?.[1];
    const owner = numbers.find(([, number]) => number === bwbId)?.[0];
    if (right === bwbId || (right === undefined && owner === undefined)) continue;
    const expected = right === undefined ? `een ander nummer: dit is \`${owner ?? ''}\`` : `\`${right}\``;
    yield {
      ...pair,
      place: locate(source, ['bwbId']),
      found: `\`${bwbId}\` bij \`${citeertitel}\``,
      expected,
    };
  }
}

function* references({ document, locate }: Context): Generator<Message> {
  for (const { jci, citeertitel, bwbId, geldigVan, geldigTot, source } of document.regelgeving) {
    if (jci === undefined) continue;
    const place = locate(source, ['jci']);
    const read = parseLawReference(jci);
    if ('problem' in read) {
      yield { place, found: read.problem, ...bad };
      continue;
    }
    if (bwbId !== undefined && read.bwbId !== bwbId)
      yield {
        place,
        found: `\`${read.bwbId}\``,
        expected: `\`${bwbId}\`, zoals bij \`bwbId\``,
        repair: bad.repair,
      };
    const { valid } = read;
    if (valid === null) continue;
    const early = geldigVan !== undefined && firstDay(valid) < firstDay(geldigVan);
    const late = geldigTot !== undefined && firstDay(valid) > lastDay(geldigTot);
    if (early || late) yield { ...lapsed, place, found: `\`${valid}\`, toen \`${citeertitel}\` niet gold` };
  }
}

function* links({ document }: Context): Generator<Message> {
  for (const { file, blocks } of proseOf(document)) {
    const found: Message[] = [];
    for (const block of blocks) {
      visit(block, 'link', (node) => {
        const [, reference] = /^https?:\/\/wetten\.overheid\.nl\/(jci.*)$/.exec(node.url) ?? [];
        const read = reference === undefined ? null : parseLawReference(decoded(reference));
        if (read && 'problem' in read)
          found.push({ place: placeOf(file, node), found: read.problem, ...bad });
      });
    }
    yield* found;
  }
}
