import type { Document } from '../../document/document.ts';
import { changedParts } from '../editions.ts';
import { chapter } from '../examples/base.ts';
import { laidOpen } from '../examples/stages.ts';
import { awb } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const expected = 'dezelfde inhoud zolang het ontwerp ter inzage ligt, of een erratum';
const repair =
  'Zet de wijziging terug, of voeg bij `historie` een `gebeurtenis: erratum` toe met wat er is veranderd.';

export const frozenDraft: Rule = {
  code: 'SL46',
  title: 'Ontwerp dat tijdens de terinzagelegging is veranderd',
  help: 'Wie een zienswijze schrijft, moet zeker weten welke tekst ter inzage ligt. Een verandering tijdens die weken hoort in een erratum dat erbij wordt gelegd. Nieuwe stukken legt het orgaan er zelf bij; die voegt u toe aan `stukken`, zonder erratum. Inzage ziet de verandering als u met `--vorige` de versie meegeeft die ter inzage is gelegd.',
  severity: [{ from: 'ter-inzage', severity: 'error' }],
  basis: [awb({ artikel: '3:11', lid: 1 }), awb({ artikel: '3:14', lid: 1 })],
  *check(context) {
    const { earlier, document } = context;
    if (earlier?.lijst.status !== 'ter-inzage' || document.lijst.status !== 'ter-inzage') return;
    if (errata(document.lijst.historie) > errata(earlier.lijst.historie)) return;
    // What could not be read only seems to be gone.
    if (context.refused.size > 0) return;
    for (const { name, place } of changedParts(document, withLaterPapers(earlier, document)))
      yield {
        place: place ?? inList(context, 'status'),
        found: `${name}, anders dan toen het ontwerp ter inzage werd gelegd`,
        expected,
        repair,
      };
  },
  examples: [
    {
      naam: 'een hoofdstuk dat is veranderd',
      files: {
        ...laidOpen('versie: "0.2"'),
        'hoofdstukken/1-toelichting/3-verantwoording.md': chapter(
          'Verantwoording',
          '‸Anders gewogen.',
          'soort: verantwoording',
        ),
      },
      earlier: laidOpen(),
      expect: [
        {
          found: 'Hoofdstuk 3, alinea 1, anders dan toen het ontwerp ter inzage werd gelegd',
          expected,
          repair,
        },
      ],
    },
    {
      naam: 'een stuk dat er niet meer bij ligt',
      files: laidOpen('versie: "0.2"', papers()),
      earlier: laidOpen(papers('Verslag van het overleg')),
      expect: [
        {
          at: { file: 'lijst.yaml', line: 1, column: 1 },
          found: 'inzage, anders dan toen het ontwerp ter inzage werd gelegd',
          expected,
          repair,
        },
      ],
    },
    {
      naam: 'een stuk dat er tijdens de terinzagelegging bij is gelegd',
      files: laidOpen('versie: "0.2"', papers('Verslag van het overleg', 'Advies van een deskundige')),
      earlier: laidOpen(papers('Verslag van het overleg')),
      expect: [],
    },
    {
      naam: 'een erratum',
      files: {
        ...laidOpen(
          'versie: "0.2"',
          'historie: [{ datum: 2015-03-20, gebeurtenis: erratum, toelichting: Verantwoording verbeterd. }]',
        ),
        'hoofdstukken/1-toelichting/3-verantwoording.md': chapter(
          'Verantwoording',
          'Anders gewogen.',
          'soort: verantwoording',
        ),
      },
      earlier: laidOpen(),
      expect: [],
    },
  ],
};

/** An earlier edition with the papers that were added since: the body lays new ones beside the draft (Awb 3:14(1)). */
function withLaterPapers(earlier: Document, { lijst: { inzage } }: Document): Document {
  const before = earlier.lijst.inzage;
  if (!before || !inzage) return earlier;
  const later = new Set(inzage.stukken.map((paper) => JSON.stringify(paper)));
  if (!before.stukken.every((paper) => later.has(JSON.stringify(paper)))) return earlier;
  return { ...earlier, lijst: { ...earlier.lijst, inzage: { ...before, stukken: inzage.stukken } } };
}

function papers(...titles: readonly string[]): string {
  const stukken = titles.map((titel) => `{ titel: ${titel}, url: "https://archief.example/stuk" }`);
  return `inzage:\n  start: 2015-03-16\n  einde: 2015-04-28\n  kennisgeving: { publicatie: Staatscourant, datum: 2015-03-13 }\n  locaties: [{ naam: A, adres: B, openingstijden: C }]\n  stukken: [${stukken.join(', ')}]`;
}

function errata(history: readonly { readonly gebeurtenis: string }[]): number {
  return history.filter(({ gebeurtenis }) => gebeurtenis === 'erratum').length;
}
