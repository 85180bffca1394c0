import { formatDate } from '../../i18n/dates.ts';
import { category } from '../examples/stages.ts';
import { youngGround } from '../grounds.ts';
import { practice } from '../legal-basis.ts';
import { inCategory, liveCategories } from '../places.ts';
import type { Rule } from '../rule.ts';

const texts = {
  expected: 'een grondslag die ook het begin van de periode dekt, of een `bron` daarvoor',
  repair:
    'Voeg de oudere regeling toe aan `grondslag`, of noem bij `bron` waaruit het handelen van voor die tijd blijkt.',
};
const laws = {
  'regelgeving.yaml': `- { id: archiefwet-1995, citeertitel: Archiefwet 1995, soort: wet }
- { id: wet-2002, citeertitel: Wet van 2002, soort: wet, geldigVan: 2002-05-29 }
- { id: besluit-1949, citeertitel: Besluit van 1949, soort: besluit, geldigVan: 1949-08-08 }
`,
};

export const youngBasis: Rule = {
  code: 'SL55',
  title: 'Grondslag die jonger is dan het handelen',
  help: 'Een wet kan niet de grondslag zijn van wat een organisatie tientallen jaren eerder deed. Loopt een categorie van 1945 af, dan horen ook de regelingen van toen erbij, of een bron die laat zien wat de organisatie deed. Vijf jaar mag een grondslag jonger zijn: een dienst werkt vaak al voordat een besluit zijn taak vastlegt. Inzage kijkt naar `geldigVan` in `regelgeving.yaml`; van een regeling zonder die sleutel weet zij niets.',
  severity: 'warning',
  basis: [
    practice('praktijk: in basisselectiedocumenten staan alle regelingen uit de periode van de handeling'),
  ],
  *check(context) {
    for (const category of liveCategories(context)) {
      if (category.bron.length > 0) continue;
      const young = youngGround(category, context.document);
      if (young === null) continue;
      yield {
        place: inCategory(context, category, 'grondslag'),
        found: `geen grondslag van voor ${formatDate(young.sinds)} (\`${young.regeling}\`), bij een periode vanaf ${formatDate(young.van)}`,
        ...texts,
      };
    }
  },
  examples: [
    {
      naam: 'een wet van 2002 voor wat er sinds 1979 is gedaan, of zolang de lijst loopt',
      files: {
        ...laws,
        ...category('1.2', '‸grondslag: [{ regeling: wet-2002 }]', 'periode: { van: "1979" }'),
        ...category('1.3', '‸grondslag: [{ regeling: wet-2002, artikel: "7" }, { regeling: wet-2002 }]'),
      },
      expect: ['1979', '1945'].map((van) => ({
        found: `geen grondslag van voor 29 mei 2002 (\`wet-2002\`), bij een periode vanaf ${van}`,
        ...texts,
      })),
    },
    {
      naam: 'ook een oudere grondslag, een bron, een jongere periode of een regeling waarvan de dag niet bekend is',
      files: {
        ...laws,
        ...category('1.2', 'grondslag: [{ regeling: besluit-1949 }, { regeling: wet-2002 }]'),
        ...category('1.3', 'grondslag: [{ regeling: wet-2002 }]', 'bron: [jaarverslag]'),
        ...category('1.4', 'grondslag: [{ regeling: wet-2002 }]', 'periode: { van: "2002" }'),
        ...category('1.5', 'grondslag: [{ regeling: wet-2002 }, { regeling: archiefwet-1995 }]'),
      },
      expect: [],
    },
  ],
};
