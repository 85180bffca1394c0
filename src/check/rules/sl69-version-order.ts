import { compareVersions } from '../../source/editions/frozen-files.ts';
import { base } from '../examples/base.ts';
import { frozen } from '../examples/editions.ts';
import { replaceKeys } from '../examples/base.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import type { Rule } from '../rule.ts';

const repair =
  'Geef de lijst een hoger nummer bij `versie`. `npm run editie -- NUMMER` legt een uitgave vast en doet dat zelf.';

function withVersion(marked: string): Record<string, string> {
  return { 'lijst.yaml': replaceKeys(base['lijst.yaml'] ?? '', marked) };
}

export const versionOrder: Rule = {
  code: 'SL69',
  title: 'Versie die al is vastgelegd, of een lager nummer heeft',
  help: 'Een vastgelegde uitgave verandert niet meer. Wie verder werkt, doet dat onder een hoger nummer, zodat een verwijzing naar een versie één tekst bedoelt.',
  severity: 'error',
  basis: [practice('praktijk: twee teksten die allebei versie 1.0 heten')],
  *check(context) {
    const last = context.editions.at(-1);
    const { versie } = context.document.lijst;
    if (!last || context.refused.has('lijst.yaml') || compareVersions(versie, last.versie) > 0) return;
    yield {
      place: inList(context, 'versie'),
      found: `versie ${versie}, terwijl ${last.versie} al is vastgelegd`,
      expected: `een hoger nummer dan ${last.versie}`,
      repair,
    };
  },
  examples: [
    {
      naam: 'een versie die al is vastgelegd',
      files: { ...withVersion('‸versie: "0.9"'), ...frozen({ versie: '0.9' }) },
      expect: [
        {
          found: 'versie 0.9, terwijl 0.9 al is vastgelegd',
          expected: 'een hoger nummer dan 0.9',
          repair,
        },
      ],
    },
    {
      naam: 'een hoger nummer',
      files: { ...withVersion('versie: "0.16"'), ...frozen({ versie: '0.9' }) },
      expect: [],
    },
  ],
};
