import { categoryKey } from '../../document/category-key.ts';
import { chapter, withCategory, withLijst } from '../examples/base.ts';
import { category } from '../examples/stages.ts';
import { saysNothing } from '../../document/says-nothing.ts';
import { youngGround } from '../grounds.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const none = {
  expected: 'een `grondslag`, of een `bron` als er geen grondslag is',
  repair: 'Noem de regeling waarop het handelen berust, of de bron waaruit het blijkt.',
};
const dash = {
  expected: 'een artikel, of geen sleutel',
  repair: 'Noem het artikel, of haal de sleutel weg.',
};
const both = {
  found: '`bron` naast `grondslag`',
  expected: 'een bron alleen waar geen wettelijke grondslag is, of waar zij jonger is dan het handelen',
  repair: 'Haal `bron` weg, of noem de bron in de toelichting.',
};
export const noBasis: Rule = {
  code: 'SL28',
  title: 'Categorie zonder grondslag of bron',
  help: 'De grondslag zegt waarom de organisatie handelt; is er geen, of geen die oud genoeg is, dan zegt een bron hoe men het weet. Een streepje of “geen” in een oude lijst is geen grondslag.',
  severity: 'warning',
  basis: [practice('praktijk: leeswijzers van basisselectiedocumenten')],
  *check(context) {
    for (const category of liveCategories(context)) {
      const { grondslag, grondslagTekst, bron } = category;
      for (const [index, { artikel }] of grondslag.entries())
        if (artikel !== undefined && saysNothing(artikel))
          yield {
            place: inCategory(context, category, 'grondslag', index, 'artikel'),
            found: `artikel \`${artikel}\``,
            ...dash,
          };
      if (grondslag.length === 0 && bron.length === 0 && grondslagTekst === undefined)
        yield {
          place: inCategory(context, category, 'nummer'),
          found: `categorie \`${categoryKey(category)}\` zonder grondslag en zonder bron`,
          ...none,
        };
      // Of the years before all of it a source must tell; and a list of acts names the source of each.
      if (context.document.lijst.soort === 'handelingen') continue;
      if (grondslag.length > 0 && bron.length > 0 && youngGround(category, context.document) === null)
        yield { place: inCategory(context, category, 'bron'), ...both };
    }
  },
  examples: [
    {
      naam: 'geen grondslag en geen bron',
      files: category('1.2', '‸nummer: "1.2"', 'grondslag'),
      expect: [{ found: 'categorie `1.2` zonder grondslag en zonder bron', ...none }],
    },
    {
      naam: 'een streepje, en een bron naast een grondslag',
      files: {
        ...withCategory('grondslag: [{ regeling: archiefwet-1995, ‸artikel: – }]'),
        ...category('1.2', '‸bron: [jaarverslag]'),
      },
      expect: [{ found: 'artikel `–`', ...dash }, both],
    },
    {
      naam: 'een grondslag in de woorden van de lijst',
      files: category('1.2', 'grondslag', 'grondslagTekst: niet vermeld'),
      expect: [],
    },
    {
      naam: 'een bron naast een grondslag in een lijst van handelingen',
      files: {
        ...withLijst('soort: handelingen'),
        'hoofdstukken/2-lijst/1-sturing.md': null,
        'hoofdstukken/2-lijst/1-dienst.md': chapter('Proefdienst', 'De handelingen.', 'soort: actor'),
        ...category('1.2', 'soort: handeling', 'proces', 'bron: [jaarverslag]', 'periode: { van: "1945" }'),
        ...withCategory('soort: handeling', 'proces', 'periode: { van: "1945" }'),
      },
      expect: [],
    },
    {
      naam: 'een bron zonder grondslag',
      files: category('1.2', 'grondslag', 'bron: [jaarverslag]'),
      expect: [],
    },
  ],
};
