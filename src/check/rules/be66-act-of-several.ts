import { isNumberedByActor } from '../../document/list-kinds.ts';
import { act, acts } from '../examples/acts.ts';
import { inCategory } from '../places.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../wording.ts';

const expected =
  'één actor bij elke handeling: zij staat onder haar actor, met de waardering en de periode die voor die actor gelden';

function repair(actor: string, nummer: string): string {
  return `Schrijf voor \`${quote(actor)}\` een eigen bestand met nummer \`${quote(nummer)}\`, met \`actoren: [${quote(actor)}]\` en wat voor die actor geldt, en haal \`${quote(actor)}\` hier weg.`;
}

export const actOfSeveral: Rule = {
  code: 'BE66',
  title: 'Handeling van meer actoren',
  help: 'Een lijst van handelingen is naar actor geordend. Verrichten meer actoren dezelfde handeling, dan staat zij bij elk, met hetzelfde nummer en met eigen waardering en periode: een bestand per actor. In één bestand zou zij alleen onder de eerste staan, en op de pagina, in het hoofdstuk en bij het filter van de andere ontbreken.',
  severity: 'error',
  *check(context) {
    if (!isNumberedByActor(context.document.lijst)) return;
    for (const one of context.document.categorieen)
      for (const [index, actor] of one.actoren.entries())
        if (index > 0)
          yield {
            place: inCategory(context, one, 'actoren', index),
            found: `handeling ${quote(one.nummer)} van \`${quote(one.actoren[0] ?? '')}\` en \`${quote(actor)}\``,
            expected,
            repair: repair(actor, one.nummer),
          };
  },
  examples: [
    {
      naam: 'twee actoren bij een handeling',
      files: { ...acts(), ...act('minister', '72', 'actoren: [minister, ‸dienst]') },
      expect: [
        { found: 'handeling 72 van `minister` en `dienst`', expected, repair: repair('dienst', '72') },
      ],
    },
    { naam: 'dezelfde handeling bij elke actor', files: acts(), expect: [] },
  ],
};
