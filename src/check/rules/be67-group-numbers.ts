import { chapter, withLijst } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import type { Rule } from '../rule.ts';
import { quote } from '../wording.ts';

const expectedOnce = 'een nummer dat één keer voorkomt';
const repairOnce = 'Geef een van beide bestanden het nummer dat dit procestype in de lijst heeft.';
const related = 'hier staat het nummer voor het eerst';

export const groupNumbers: Rule<'group-number-twice' | 'number-of-other-group'> = {
  code: 'BE67',
  title: 'Nummer van een procestype',
  help: 'Procestypen houden het nummer dat zij in de selectielijst gemeenten hebben, ook als een lijst er maar enkele overneemt: het getal vooraan in de bestandsnaam, zoals `11-instemmen.md`. De nummers van hun resultaten beginnen ermee: `11.1`.',
  severity: 'warning',
  sometimes: 'error',
  messages: {
    'group-number-twice': ({ number, first }) => ({
      severity: 'error',
      found: `een tweede procestype ${String(number)}`,
      expected: expectedOnce,
      repair: repairOnce,
      related: { ...first, message: related },
    }),
    'number-of-other-group': ({ place, nummer, group }, { locate }) => ({
      place: locate(place, ['nummer']),
      found: `nummer \`${quote(nummer)}\` onder procestype ${String(group)}`,
      expected: `een nummer dat met ${String(group)} begint, zoals \`${String(group)}.1\``,
      repair: repairFor(nummer),
    }),
  },
  examples: [
    {
      naam: 'een resultaat van een ander procestype',
      files: {
        ...withLijst('soort: procestypen'),
        ...category('11.1', '‸nummer: "11.1"', 'soort: resultaat'),
      },
      expect: [
        {
          found: 'nummer `11.1` onder procestype 1',
          expected: 'een nummer dat met 1 begint, zoals `1.1`',
          repair: repairFor('11.1'),
        },
      ],
    },
    {
      naam: 'twee procestypen met hetzelfde nummer',
      files: {
        ...withLijst('soort: procestypen'),
        'hoofdstukken/2-lijst/1-sturing.md': `†${chapter('Sturing', 'Plannen.', 'soort: proces')}`,
        'hoofdstukken/3-rest/index.md': chapter('Rest', 'Meer.', 'soort: deel'),
        'hoofdstukken/3-rest/1-toezicht.md': `‸${chapter('Toezicht', 'Toezien.', 'soort: proces')}`,
      },
      expect: [
        {
          severity: 'error',
          found: 'een tweede procestype 1',
          expected: expectedOnce,
          repair: repairOnce,
          related,
        },
      ],
    },
    {
      naam: 'een lijst met alleen procestype 11',
      files: {
        ...withLijst('soort: procestypen'),
        'concordantie.yaml': null,
        'categorieen/1.1-plannen.md': null,
        'hoofdstukken/2-lijst/1-sturing.md': null,
        'hoofdstukken/2-lijst/11-sturing.md': chapter('Sturing', 'Plannen.', 'soort: proces'),
        ...category('11.1', 'nummer: "11.1"', 'soort: resultaat'),
      },
      expect: [],
    },
  ],
};

function repairFor(nummer: string): string {
  const first = /^\d+/.exec(nummer)?.[0] ?? '';
  return `Laat het bestand van het procestype met het nummer van de lijst beginnen: \`${first}-….md\`; of verbeter het nummer van het resultaat, of zijn \`proces\`.`;
}
