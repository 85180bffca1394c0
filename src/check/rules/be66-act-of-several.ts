import { isNumberedByActor } from '../../document/list-kinds.ts';
import { act, acts } from '../examples/acts.ts';
import { fileOf } from '../../document/registers.ts';
import { entriesOf } from '../mentions.ts';
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
    const keys = new Set(entriesOf(context, 'actoren').map(({ key }) => key));
    // Of an actor that is unknown another rule speaks; its name may be a part of the one before it.
    const isActor = (name: string): boolean => keys.has(name) || context.refused.has(fileOf('actoren'));
    for (const one of context.document.categorieen)
      for (const [index, actor] of one.actoren.entries())
        if (index > 0 && isActor(actor))
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
    {
      naam: 'een naam met een komma, die twee actoren lijkt',
      files: {
        ...acts(),
        ...act('minister', '72', 'actoren: [‸Minister van Onderwijs, Cultuur en Wetenschap]'),
        'actoren.yaml':
          '- { id: minister, naam: "Minister van Onderwijs, Cultuur en Wetenschap", soort: minister }\n- { id: dienst, naam: Proefdienst, soort: dienst, onderZorgVan: minister }\n',
      },
      expect: [
        {
          code: 'SL34',
          found:
            'onbekende actor: `Minister van Onderwijs, Cultuur en Wetenschap`, een naam met een komma, die hier twee namen maakt',
          expected: 'een `id` uit `actoren.yaml`',
          repair: 'Schrijf `minister` in plaats van de naam.',
        },
      ],
    },
    { naam: 'dezelfde handeling bij elke actor', files: acts(), expect: [] },
  ],
};
