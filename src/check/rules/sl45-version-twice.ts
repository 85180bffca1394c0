import { changedParts } from '../editions.ts';
import { withLijst } from '../examples/base.ts';
import { adopted, category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import { inList } from '../places.ts';
import { hasReached } from '../severity.ts';
import type { Message, Context, Rule } from '../rule.ts';

const other = {
  expected: 'een hoger versienummer, of precies dezelfde inhoud',
  repair: 'Verhoog `versie` in `lijst.yaml`.',
};
const twice = {
  expected: 'elke versie één keer gepubliceerd',
  repair: 'Geef een van beide een ander versienummer.',
  related: 'hier wordt zij voor het eerst gepubliceerd',
};
const publishing: ReadonlySet<string> = new Set(['ter-inzage', 'vaststelling', 'publicatie']);

export const versionTwice: Rule = {
  code: 'SL45',
  title: 'Versie die twee keer is gepubliceerd',
  help: 'Wie naar versie 1.0 verwijst, bedoelt één tekst. Verandert de inhoud, dan verandert het nummer; een versie heeft één datum en één status. Of de inhoud is veranderd, ziet Inzage als u met `--vorige` een eerdere versie meegeeft.',
  severity: 'error',
  basis: [practice('praktijk: een versie 1.00 die zowel “definitief” als “vastgesteld” was')],
  *check(context) {
    if (context.refused.has('lijst.yaml')) return;
    yield* twiceInHistory(context);
    const { earlier, document } = context;
    if (!earlier || !hasReached(earlier.lijst.status, 'ter-inzage')) return;
    if (earlier.lijst.versie !== document.lijst.versie || changedParts(document, earlier).length === 0)
      return;
    yield {
      place: inList(context, 'versie'),
      found: `versie ${earlier.lijst.versie}, die al is gepubliceerd, met andere inhoud`,
      ...other,
    };
  },
  examples: [
    {
      naam: 'twee keer gepubliceerd volgens de historie',
      files: withLijst(
        'historie:\n  - { †datum: "2014-01", versie: "1.0", gebeurtenis: publicatie }\n  - { ‸datum: "2014-02", versie: "1.0", gebeurtenis: publicatie }',
      ),
      expect: [{ found: 'versie 1.0, een tweede keer gepubliceerd (`publicatie`)', ...twice }],
    },
    {
      naam: 'andere inhoud dan de vorige keer',
      files: { ...adopted('‸versie: "0.1"'), ...category('1.2') },
      earlier: adopted(),
      expect: [{ found: 'versie 0.1, die al is gepubliceerd, met andere inhoud', ...other }],
    },
    {
      naam: 'een hoger nummer',
      files: { ...adopted('versie: "0.2"'), ...category('1.2') },
      earlier: adopted(),
      expect: [],
    },
  ],
};

function* twiceInHistory(context: Context): Generator<Message> {
  const seen = new Map<string, number>();
  for (const [index, { versie, gebeurtenis }] of context.document.lijst.historie.entries()) {
    if (versie === undefined || !publishing.has(gebeurtenis)) continue;
    const key = `${versie} ${gebeurtenis}`;
    const first = seen.get(key);
    seen.set(key, first ?? index);
    if (first === undefined) continue;
    yield {
      place: inList(context, 'historie', index, 'datum'),
      found: `versie ${versie}, een tweede keer gepubliceerd (\`${gebeurtenis}\`)`,
      expected: twice.expected,
      repair: twice.repair,
      related: { ...inList(context, 'historie', first, 'datum'), message: twice.related },
    };
  }
}
