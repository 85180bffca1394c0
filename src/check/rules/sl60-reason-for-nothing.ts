import { nearest } from '../../document/nearest.ts';
import { reasonsSince } from '../../document/reasons.ts';
import { becameBetween } from '../../compare/changes-between.ts';
import { outcomeAt, outcomeById } from '../../compare/reasons.ts';
import { base, chapter, replaceKeys, textPath } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { categoriesRefused, chaptersRefused, inList } from '../places.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../wording.ts';

const expected = 'het id van iets dat is gewijzigd sinds de vorige uitgave';
const unknown = {
  expected:
    'het id van een passage, kop of categorie van deze lijst of van de vorige uitgave, zoals `2.1.a3` of `c1.2`',
  repair:
    'Neem het id over uit de kantlijn van de website, of uit `data/overgang.csv` van de gebouwde website.',
};
const same = {
  expected,
  repair: 'Noem het blok waarin de wijziging staat, of haal de reden weg.',
};

const listWith = (...keys: readonly string[]): Record<string, string> => ({
  'lijst.yaml': replaceKeys(base['lijst.yaml'] ?? '', ...keys),
});

export const reasonForNothing: Rule = {
  code: 'SL60',
  title: 'Reden van een wijziging die er niet is',
  help: 'De `wijzigingsnota` zegt waarom iets is gewijzigd. De reden staat bij die wijziging: op de pagina met wijzigingen, in het renvooi en in de gegevens. Is er niets gewijzigd, dan leest niemand haar. Inzage vergelijkt met de uitgave die het laatst is vastgelegd; wat die al als reden gaf, mag blijven staan.',
  severity: [
    { from: 'concept', severity: 'warning' },
    { from: 'vastgesteld', severity: 'error' },
  ],
  basis: [practice('praktijk: een wijzigingsnota licht elke wijziging toe')],
  *check(context) {
    const { document, earlier } = context;
    // What could not be read may be what is meant.
    if (categoriesRefused(context) || chaptersRefused(context)) return;
    const became = earlier && outcomeById(becameBetween(earlier, document), document);
    const fresh =
      earlier && new Set(reasonsSince(earlier, document).map(({ id, reason }) => id + reason.words));
    const ids = [document, ...(earlier ? [earlier] : [])].flatMap(({ blokken }) =>
      blokken.map(({ id }) => id),
    );
    const known = new Set(ids);
    for (const [index, { blokken, reden }] of document.lijst.wijzigingsnota.entries())
      for (const [at, id] of blokken.entries()) {
        const place = inList(context, 'wijzigingsnota', index, 'blokken', at);
        if (fresh && !fresh.has(id + reden)) continue;
        if (!known.has(id))
          yield {
            place,
            found: `\`${id}\` bij \`wijzigingsnota\``,
            ...unknown,
            repair: didYouMean(nearest(id, ids), unknown.repair),
          };
        else if (became && (outcomeAt(id, became)?.fates ?? []).length === 0)
          yield {
            place,
            found: `een reden voor \`${id}\`, dat in versie ${earlier.lijst.versie} hetzelfde luidde`,
            ...same,
          };
      }
  },
  examples: [
    {
      naam: 'een reden voor wat niet is gewijzigd, en voor wat er niet is',
      files: {
        ...listWith(
          'versie: "0.2"',
          'wijzigingsnota: [{ blokken: [c1.2, ‸c1.1, ‸1.a1, ‸c1.11], reden: De termijn was te kort. }]',
        ),
        ...category('1.2', 'waarderingen: [{ waarde: V, termijn: P10Y }]'),
      },
      earlier: {
        ...category('1.2', 'waarderingen: [{ waarde: V, termijn: P5Y }]'),
        // Of the chapter only the title has changed.
        [textPath]: chapter('Vooraf', 'Deze lijst volgt het GWR.'),
      },
      expect: [
        { found: 'een reden voor `c1.1`, dat in versie 0.1 hetzelfde luidde', ...same },
        { found: 'een reden voor `1.a1`, dat in versie 0.1 hetzelfde luidde', ...same },
        {
          found: '`c1.11` bij `wijzigingsnota`',
          ...unknown,
          repair: 'Bedoelde u `c1.1`, `1.a1` of `c1.1.a1`?',
        },
      ],
    },
    {
      naam: 'een reden voor een deel van wat is gewijzigd, voor wat verviel, en een die de vorige uitgave al gaf',
      files: {
        ...listWith(
          'versie: "0.2"',
          'wijzigingsnota: [{ blokken: [c1.2.w1, 1.a2], reden: De termijn was te kort. }, { blokken: [c1.1], reden: Een oude. }]',
        ),
        ...category('1.2', 'waarderingen: [{ waarde: V, termijn: P10Y }]'),
      },
      earlier: {
        ...listWith('wijzigingsnota: [{ blokken: [c1.1], reden: Een oude. }]'),
        ...category('1.2', 'waarderingen: [{ waarde: V, termijn: P5Y }]'),
        [textPath]: chapter('Inleiding', 'Deze lijst volgt het GWR.\n\nZij verviel ooit geheel.'),
      },
      expect: [],
    },
    {
      naam: 'in een eerste uitgave, een reden voor wat er is',
      files: listWith('wijzigingsnota: [{ blokken: [c1.1], reden: Zie het verslag. }]'),
      expect: [],
    },
  ],
};
