import type { Place } from '../../diagnostics/diagnostic.ts';
import { categoryKey } from '../../document/category-key.ts';
import { keyOf, registerNames, registers } from '../../document/registers.ts';
import { withCategory, withLijst } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { practice } from '../legal-basis.ts';
import type { Message, Context, Rule } from '../rule.ts';
import { listStart } from '../../document/list-entries.ts';

const ofList = {
  expected: 'een nummer of naam die maar één keer voorkomt',
  repair: 'Geef een van beide een ander nummer of een andere naam.',
};
/** A number that another system has given: it says which of its records a category is. */
const ofRegister = {
  expected: 'een UUID die maar bij één nummer hoort',
  repair: 'Zet bij een van beide zijn eigen UUID, of haal haar daar weg.',
};
const related = 'hier staat het voor het eerst';

export const numberTwice: Rule = {
  code: 'SL10',
  title: 'Nummer, id of UUID twee keer gebruikt',
  help: 'Een nummer is de naam waarmee een categorie wordt aangehaald, in een besluit en in een archiefsysteem. Twee categorieën met hetzelfde nummer zijn niet uit elkaar te houden; hetzelfde geldt voor een id in een register, en voor de UUID waaronder een ander systeem een resultaat kent.',
  severity: 'error',
  basis: [practice('praktijk: unieke nummers in de selectielijst gemeenten (VNG)')],
  *check(context) {
    for (const { found, words, uses } of numbered(context)) {
      const [first, ...others] = [...uses].sort(byPlace);
      if (!first) continue;
      for (const place of others)
        yield { place, found, ...words, related: { ...first, message: related } } satisfies Message;
    }
  },
  examples: [
    {
      naam: 'een bestand dat met zijn UUID is gekopieerd',
      files: {
        ...category('1.2', '†uuid: 8f51bb7c-3a2d-4e39-9f0b-2d8e2b0f6a11'),
        ...category('1.3', '‸uuid: 8F51BB7C-3A2D-4E39-9F0B-2D8E2B0F6A11'),
      },
      expect: [
        {
          found: 'UUID `8f51bb7c-3a2d-4e39-9f0b-2d8e2b0f6a11`, een tweede keer',
          ...ofRegister,
          related,
        },
      ],
    },
    {
      naam: 'twee categorieën met hetzelfde nummer',
      files: {
        ...withCategory('†nummer: "1.1"'),
        'categorieen/1.2-verslagen.md':
          '---\n‸nummer: "1.1"\ntitel: Verslagen\nsoort: werkproces\nproces: sturing\nherkomst: ontwerp\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n\nTekst.\n',
      },
      expect: [{ found: 'categorie `1.1`, een tweede keer', ...ofList, related }],
    },
    {
      naam: 'twee actoren met hetzelfde id en twee keer dezelfde afkorting',
      files: {
        'actoren.yaml':
          '- { id: dienst, naam: Proefdienst, soort: dienst, onderZorgVan: minister }\n- { †id: minister, naam: Minister, soort: minister }\n- { ‸id: minister, naam: Een minister, soort: minister }\n',
        'afkortingen.yaml':
          '- { †kort: GWR, voluit: Generiek Waarderingsmodel Rijksoverheid }\n- { ‸kort: GWR, voluit: Grote Wereldreis }\n',
      },
      expect: [
        { found: 'actor `minister`, een tweede keer', ...ofList, related },
        { found: 'afkorting `GWR`, een tweede keer', ...ofList, related },
      ],
    },
    {
      naam: 'twee taken met hetzelfde id',
      files: withLijst(
        'taken:\n  - { †id: toezicht, naam: Toezicht. }\n  - { ‸id: toezicht, naam: Controle. }',
      ),
      expect: [{ found: 'taak `toezicht`, een tweede keer', ...ofList, related }],
    },
    {
      naam: 'nummers en namen die op elkaar lijken',
      files: {
        'categorieen/1.2-verslagen.md':
          '---\nnummer: "1.2"\ntitel: Verslagen\nsoort: werkproces\nproces: sturing\nherkomst: ontwerp\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n\nTekst.\n',
        'actoren.yaml':
          '- { id: minister, naam: Minister, soort: minister }\n- { id: minister-2, naam: Minister, soort: minister }\n- { id: dienst, naam: Dienst, soort: dienst, onderZorgVan: minister }\n',
      },
      expect: [],
    },
  ],
};

interface Numbered {
  readonly found: string;
  readonly words: Pick<Message, 'expected' | 'repair'>;
  readonly uses: readonly Place[];
}

/** Everything that is known by a number or key of its own, grouped by it. */
function numbered({ document, locate }: Context): Numbered[] {
  const groups = new Map<string, Pick<Numbered, 'words'> & { readonly uses: (() => Place)[] }>();
  const add = (kind: string, name: string | number, at: () => Place, words = ofList): void => {
    const found = `${kind} \`${name}\`, een tweede keer`;
    const group = groups.get(found) ?? { words, uses: [] };
    groups.set(found, group);
    group.uses.push(at);
  };
  const { lijst } = document;
  for (const category of document.categorieen) {
    add('categorie', categoryKey(category), () => locate(category.source, ['nummer']));
    const { uuid } = category;
    if (uuid !== undefined)
      add('UUID', uuid.toLowerCase(), () => locate(category.source, ['uuid']), ofRegister);
  }
  for (const register of registerNames) {
    const { prefix, key, name } = registers[register];
    for (const { id, naam, source } of document[register]) {
      if (key === 'id') add(prefix, keyOf(register, id), () => locate(source, ['id']));
      else if (key === 'name') add(prefix, naam, () => locate(source, [name]));
      else if (key === 'file') add(prefix, keyOf(register, id), () => source);
    }
  }
  for (const [index, { id }] of lijst.taken.entries())
    add('taak', id, () => locate(listStart, ['taken', index, 'id']));
  for (const [index, { id }] of lijst.uitzonderingscriteria.entries())
    add('uitzonderingscriterium', id, () => locate(listStart, ['uitzonderingscriteria', index, 'id']));
  for (const [index, { nummer }] of lijst.selectiecriteria.entries())
    add('selectiecriterium', nummer, () => locate(listStart, ['selectiecriteria', index, 'nummer']));
  return [...groups]
    .filter(([, { uses }]) => uses.length > 1)
    .map(([found, { words, uses }]) => ({ found, words, uses: uses.map((at) => at()) }));
}

function byPlace(a: Place, b: Place): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}
