import { withText } from '../examples/base.ts';
import type { Rule } from '../rule.ts';

export const openBlocks: Rule<'fence-open' | 'block-open' | 'colons-idle'> = {
  code: 'BE50',
  title: 'Blok dat niet is afgesloten',
  help: 'Een blok als `:::let-op` loopt door tot een regel `:::`. Ontbreekt die, dan valt de rest van het bestand erin. Staat er een blok in een ander blok, dan krijgt het buitenste een dubbele punt meer, boven en onder.',
  severity: 'error',
  messages: {
    'fence-open': ({ fence }) => ({
      found: `een blok code met ${fence} dat niet is afgesloten: alles wat erna komt, valt erin`,
      expected: `een regel ${fence} onder de laatste regel van het blok`,
      repair: `Zet een regel ${fence} waar het blok ophoudt, of haal de regel ${fence} erboven weg.`,
    }),
    'block-open': ({ name, nested }) => ({
      found: `een blok \`:::${name}\` dat niet is afgesloten: alles wat erna komt, valt erin`,
      expected: 'een regel `:::` onder de laatste regel van het blok',
      repair: nested
        ? 'Sluit het blok af met een regel `:::`, en geef het blok eromheen een dubbele punt meer, boven en onder: `::::`.'
        : 'Zet een regel `:::` waar het blok ophoudt.',
    }),
    'colons-idle': ({ line, closing }) =>
      closing
        ? {
            found: `een regel \`${line.trim()}\` die niets afsluit`,
            expected: 'een regel `:::` onder een blok dat nog open is',
            repair: 'Haal de regel weg, of open het blok erboven met `:::let-op` of `:::tabel[Bijschrift]`.',
          }
        : {
            found: `een regel die met \`:::\` begint en geen blok opent: \`${line.slice(0, 40).trim()}\``,
            expected: '`:::let-op` of `:::tabel[Bijschrift]`, alleen op een regel',
            repair: 'Schrijf de naam direct achter `:::`, zonder andere woorden op die regel.',
          },
  },
  examples: [
    {
      naam: 'een kader zonder einde',
      files: withText('‸:::let-op\nPas op.'),
      expect: [
        {
          found: 'een blok `:::let-op` dat niet is afgesloten: alles wat erna komt, valt erin',
          expected: 'een regel `:::` onder de laatste regel van het blok',
          repair: 'Zet een regel `:::` waar het blok ophoudt.',
        },
      ],
    },
    {
      naam: 'een tabel in een kader met evenveel dubbele punten',
      files: withText(':::let-op\nPas op.\n\n‸:::tabel[Cellen]\n| a |\n|---|\n| 1 |\n:::\n\nSlot.\n\n:::'),
      expect: [
        {
          found: 'een blok `:::tabel` dat niet is afgesloten: alles wat erna komt, valt erin',
          expected: 'een regel `:::` onder de laatste regel van het blok',
          repair:
            'Sluit het blok af met een regel `:::`, en geef het blok eromheen een dubbele punt meer, boven en onder: `::::`.',
        },
      ],
    },
    {
      naam: 'regels die niets openen of afsluiten',
      files: withText('‸::: let-op\n\nPas op.\n\n:::\n\nTekst.\n\n‸:::'),
      expect: [
        {
          found: 'een regel die met `:::` begint en geen blok opent: `::: let-op`',
          expected: '`:::let-op` of `:::tabel[Bijschrift]`, alleen op een regel',
          repair: 'Schrijf de naam direct achter `:::`, zonder andere woorden op die regel.',
        },
        {
          found: 'een regel `:::` die niets afsluit',
          expected: 'een regel `:::` onder een blok dat nog open is',
          repair: 'Haal de regel weg, of open het blok erboven met `:::let-op` of `:::tabel[Bijschrift]`.',
        },
      ],
    },
    {
      naam: 'een blok code zonder einde',
      files: { ...withText('‸```\nregel\n\nHet vervolg.'), 'afkortingen.yaml': '[]\n' },
      expect: [
        {
          found: 'een blok code met ``` dat niet is afgesloten: alles wat erna komt, valt erin',
          expected: 'een regel ``` onder de laatste regel van het blok',
          repair: 'Zet een regel ``` waar het blok ophoudt, of haal de regel ``` erboven weg.',
        },
      ],
    },
    {
      naam: 'een tabel in een kader dat een dubbele punt meer heeft',
      files: withText('::::let-op\nPas op.\n\n:::tabel[Cellen]\n| a |\n|---|\n| 1 |\n:::\n::::'),
      expect: [],
    },
  ],
};
