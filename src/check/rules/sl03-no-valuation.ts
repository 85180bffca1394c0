import { categoryKey } from '../../document/category-key.ts';
import { laidOpen, category } from '../examples/stages.ts';
import { archiefbesluit, practice } from '../legal-basis.ts';
import { printEvent } from '../../document/valuation/print-term.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const none = {
  expected: 'ten minste één waardering: B, of V met een termijn',
  repair: 'Voeg `waarderingen` toe, of zet `vervallen` bij een nummer dat niet meer geldt.',
};
const noTerm = {
  found: '`V` zonder termijn',
  expected: 'een termijn, zoals `P10Y`',
  repair: 'Voeg `termijn` toe, of `alternatieven` als er meer termijnen zijn.',
};

/** "V na vervanging" may mean at once after it; that is for the list to say. */
const eventOnly = (tekst: string): typeof noTerm => ({
  ...noTerm,
  found: `\`V\` zonder termijn, ${printEvent(tekst)}`,
  repair: `Schrijf \`V direct ${printEvent(tekst)}\` als zij dan meteen weg mogen, of noem de termijn.`,
});

export const noValuation: Rule = {
  code: 'SL03',
  title: 'Categorie zonder volledige waardering',
  help: 'Per categorie zegt de lijst of archiefbescheiden blijven bewaard, of na welke termijn zij worden vernietigd. Zonder waardering, of met een V zonder termijn, kan niemand de lijst toepassen.',
  severity: [
    { from: 'concept', severity: 'info' },
    { from: 'ter-inzage', severity: 'error' },
  ],
  basis: [
    archiefbesluit({ artikel: '5', lid: 1, onder: 'c' }),
    practice(
      'praktijk: ook lijsten van voor 1996 noemen bij elk nummer een termijn, of dat het blijft bewaard',
    ),
  ],
  *check(context) {
    for (const category of liveCategories(context)) {
      const { waarderingen } = category;
      if (waarderingen.length === 0)
        yield {
          place: inCategory(context, category, 'nummer'),
          found: `categorie \`${categoryKey(category)}\` zonder waardering`,
          ...none,
        };
      for (const [index, { waarde, termijn, alternatieven, aangrijpingspunt }] of waarderingen.entries()) {
        if (waarde !== 'V' || termijn !== undefined || alternatieven !== undefined) continue;
        const place = inCategory(context, category, 'waarderingen', index, 'waarde');
        yield { place, ...(aangrijpingspunt ? eventOnly(aangrijpingspunt.tekst) : noTerm) };
      }
    }
  },
  examples: [
    {
      naam: 'geen waardering',
      files: { ...laidOpen(), ...category('1.2', '‸nummer: "1.2"', 'waarderingen') },
      expect: [{ found: 'categorie `1.2` zonder waardering', ...none }],
    },
    {
      naam: 'vernietigen zonder termijn in een concept',
      files: category('1.2', 'waarderingen: [{ ‸waarde: V }]'),
      expect: [{ severity: 'info', ...noTerm }],
    },
    {
      naam: 'vernietigen zonder termijn, in sleutels en in woorden',
      files: {
        ...laidOpen(),
        ...category('1.2', 'waarderingen: [{ ‸waarde: V }]'),
        ...category('1.3', 'waarderingen: [‸Vernietigen]'),
        ...category('1.4', 'waarderingen: [‸V na vervanging]'),
      },
      expect: [noTerm, noTerm, eventOnly('vervanging')],
    },
    {
      naam: 'B, V met een termijn, V met een keuze en een vervallen nummer',
      files: {
        ...laidOpen(),
        ...category('1.2', 'waarderingen: [Vernietigen na 5 jaar]'),
        ...category(
          '1.3',
          'waarderingen: [{ waarde: V, alternatieven: [{ termijn: P5Y, voorwaarde: zonder bezwaar }, { termijn: P10Y, voorwaarde: met bezwaar }] }]',
        ),
        ...category('1.4', 'waarderingen', 'vervallen: { reden: Samengevoegd., opvolger: "1.1" }'),
      },
      expect: [],
    },
  ],
};
