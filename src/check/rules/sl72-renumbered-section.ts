import { pairSections, placedSections } from '../../compare/sections.ts';
import type { Placed } from '../../compare/sections.ts';
import { createBlockNames } from '../../document/block-names.ts';
import type { Document } from '../../document/document.ts';
import { textsFor } from '../../document/list-kinds.ts';
import { chapter, textPath } from '../examples/base.ts';
import { adopted } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { chaptersRefused } from '../places.ts';
import type { Rule } from '../rule.ts';

const reportPath = 'hoofdstukken/1-toelichting/5-verslag.md';
const report = chapter(
  'Verslag',
  'Er kwamen geen zienswijzen.\n\n## Termijn\n\nZij duurde zes weken.',
  'soort: verslag-procedure',
);

const expected = 'het nummer dat het in de eerdere versie had';
const repair =
  'Zet wat nieuw is erachter, of laat staan wat vervalt met een zin die dat zegt. Is het zo bedoeld, dan is er niets te doen: links met `?v=` leiden verder, en `/wijzigingen/` noemt het nieuwe nummer. Andere links wijzen naar wat nu onder het oude nummer staat.';

export const renumberedSection: Rule = {
  code: 'SL72',
  title: 'Ander nummer dan in de eerdere versie',
  help: 'Het adres van een alinea begint met het nummer van haar paragraaf. Krijgt die een ander nummer, dan wijst een oude link naar een andere tekst. Binnen een paragraaf gebeurt dat niet: een alinea houdt haar adres, ook als er een voor komt. Inzage ziet het als een eerdere uitgave is vastgelegd, of als u haar met `--vorige` meegeeft, en noemt van wat samen verschuift alleen het bovenste.',
  severity: [{ from: 'ter-inzage', severity: 'warning' }],
  basis: [practice('praktijk: verwijzingen in besluiten en zienswijzen naar een eerdere uitgave')],
  *check(context) {
    const { earlier, document } = context;
    // What could not be read had a number too.
    if (!earlier || chaptersRefused(context)) return;
    const oldName = namesOf(earlier);
    const nameOf = namesOf(document);
    for (const { was, is, addresses } of renumbered(earlier, document))
      yield {
        place: is.section.source,
        found: `${nameOf(is.section.id)} was in versie ${earlier.lijst.versie} ${oldName(was.section.id)}: ${told(addresses)}`,
        expected,
        repair,
      };
  },
  examples: [
    {
      naam: 'een paragraaf die voor een andere is gezet',
      files: {
        ...adopted('versie: "0.2"'),
        [textPath]: chapter(
          'Inleiding',
          headings('Doel', 'Aanpak', 'Bereik').replace('## Bereik', '‸## Bereik'),
        ),
      },
      earlier: { ...adopted(), [textPath]: chapter('Inleiding', headings('Doel', 'Bereik')) },
      expect: [{ found: '§ 1.3 was in versie 0.1 § 1.2: 2 adressen veranderen', expected, repair }],
    },
    {
      naam: 'een hoofdstuk dat een ander nummer kreeg, met wat erin staat',
      files: { ...adopted('versie: "0.2"'), [reportPath]: `‸${report}` },
      earlier: { ...adopted(), [reportPath]: report, 'hoofdstukken/1-toelichting/4-uitzonderingen.md': null },
      expect: [
        { found: 'Hoofdstuk 5 was in versie 0.1 Hoofdstuk 4: 4 adressen veranderen', expected, repair },
      ],
    },
    {
      naam: 'een paragraaf achter de andere, en een alinea ervoor',
      files: {
        ...adopted('versie: "0.2"'),
        [textPath]: chapter('Inleiding', `Nieuw is dit.\n\n${headings('Doel', 'Bereik', 'Aanpak')}`),
      },
      earlier: { ...adopted(), [textPath]: chapter('Inleiding', headings('Doel', 'Bereik')) },
      expect: [],
    },
  ],
};

function headings(...titles: readonly string[]): string {
  return titles.map((title) => `## ${title}\n\nOver ${title} zegt het GWR veel.`).join('\n\n');
}

function namesOf(document: Document): (id: string) => string {
  return createBlockNames(document, textsFor(document.lijst));
}

function told(addresses: number): string {
  return addresses === 1 ? '1 adres verandert' : `${String(addresses)} adressen veranderen`;
}

/**
 * The sections with another number, and how many headings and passages have their address by them; of those that go along
 * only the topmost.
 */
function* renumbered(
  before: Document,
  now: Document,
): Generator<{ readonly was: Placed; readonly is: Placed; readonly addresses: number }> {
  const pairs = pairSections(placedSections(before), placedSections(now));
  const partner = new Map(pairs.map(([old, one]) => [one, old]));
  const moved = new Set<Placed | null>();
  for (const [was, is] of pairs) {
    if (was.section.id === is.section.id) continue;
    moved.add(is);
    const goesAlong = moved.has(is.parent) && (partner.get(is.parent ?? is) ?? null) === was.parent;
    if (goesAlong) continue;
    const within = pairs.filter(([, one]) => stands(one, is));
    yield { was, is, addresses: within.reduce((sum, [old]) => sum + 1 + passagesIn(old), 0) };
  }
}

function stands(one: Placed, within: Placed): boolean {
  return one === within || (one.parent !== null && stands(one.parent, within));
}

function passagesIn({ pieces }: Placed): number {
  return pieces.filter(({ kind }) => kind !== 'noot').length;
}
