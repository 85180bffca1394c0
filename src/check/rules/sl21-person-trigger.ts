import { toString } from 'mdast-util-to-string';
import type { Category, Valuation } from '../../document/document.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const event =
  /\bna (?:de |het |zijn |haar |hun |einde (?:van )?|beëindiging van )*(?:geboorte|overlijden|dienstverband|ontslag|uitdiensttreding)\b/i;
const personal: ReadonlySet<string> = new Set(['geboorte', 'overlijden', 'einde-dienstverband']);
const expected = '`aangrijpingspunt` met code `geboorte`, `overlijden` of `einde-dienstverband`';
const repair = 'Zet de gebeurtenis bij `aangrijpingspunt`, zodat een archiefsysteem haar kent.';

export const personTrigger: Rule = {
  code: 'SL21',
  title: 'Gebeurtenis in een mensenleven die alleen in de toelichting staat',
  help: 'Een termijn die begint bij geboorte, overlijden of ontslag, loopt voor ieder mens anders. Staat dat alleen in de toelichting, dan rekent een archiefsysteem vanaf het sluiten van het dossier.',
  severity: 'warning',
  basis: [practice('praktijk: termijnen vanaf de geboorte in de selectielijst gemeenten (VNG)')],
  *check(context) {
    for (const category of liveCategories(context)) {
      for (const [index, valuation] of category.waarderingen.entries()) {
        const words = told(category, valuation);
        if (words === null) continue;
        const place = inCategory(context, category, 'waarderingen', index, 'waarde');
        yield { place, found: `\`${words}\`, alleen in de toelichting`, expected, repair };
      }
    }
  },
  examples: [
    {
      naam: 'in de toelichting bij de waardering',
      files: category(
        '1.2',
        'waarderingen: [{ ‸waarde: V, termijn: P110Y, toelichting: Gerekend na de geboorte van de cliënt. }]',
      ),
      expect: [{ found: '`na de geboorte`, alleen in de toelichting', expected, repair }],
    },
    {
      naam: 'in het aangrijpingspunt, in woorden of met een code',
      files: category(
        '1.2',
        'opmerking: De termijn begint na het overlijden.',
        'waarderingen: [V 5 jaar na het overlijden van de cliënt]',
      ),
      expect: [],
    },
  ],
};

/** The event that the prose names and the trigger does not; null when there is none. */
function told({ opmerking, toelichting }: Category, valuation: Valuation): string | null {
  const { waarde, aangrijpingspunt } = valuation;
  if (waarde !== 'V' || (aangrijpingspunt && personal.has(aangrijpingspunt.code))) return null;
  // A trigger of another kind counts where the prose of the whole category speaks of some other case.
  const shared = aangrijpingspunt ? [] : [opmerking, toString({ type: 'root', children: [...toelichting] })];
  const texts = [aangrijpingspunt && `na ${aangrijpingspunt.tekst}`, valuation.toelichting, ...shared];
  return event.exec(texts.filter((text) => text !== undefined).join('\n'))?.[0] ?? null;
}
