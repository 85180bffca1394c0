import { numberOf } from '../../diagnostics/invisible.ts';
import type { Sign } from '../../source/characters.ts';
import { withCategory, withImage, withText } from '../examples/base.ts';
import type { Message, Context, Rule } from '../rule.ts';

const expected =
  'tekens die de letters van de PDF hebben, zoals letters met en zonder accenten, cijfers, leestekens en eenvoudige symbolen';
const repair = 'Schrijf met woorden wat er is bedoeld, of kies een ander teken.';

/** How many signs of a row are named. */
const mostNamed = 3;

export const printable: Rule = {
  code: 'BE57',
  title: 'Teken dat niet in de PDF kan worden gedrukt',
  help: 'De PDF wordt gedrukt met één familie van letters. Die kent veel talen en symbolen, maar niet alle: van kleurige emoji en van Chinees of Hindi zou een leeg vakje overblijven.',
  severity: 'error',
  *check(context) {
    for (const row of rowsOf(context)) yield message(row);
  },
  examples: [
    {
      naam: 'een emoji in de tekst',
      files: withText('Het is ‸✅ gedaan.'),
      expect: [{ found: 'een teken dat niet in de PDF kan: `✅` (U+2705)', expected, repair }],
    },
    {
      naam: 'woorden in een schrift dat de letters van de PDF niet kennen',
      files: withText('Het woord ‸中文字典 en het woord ‸हिन्दी.'),
      expect: [
        {
          found: 'tekens die niet in de PDF kunnen: `中` (U+4E2D), `文` (U+6587), `字` (U+5B57) en nog 1',
          expected,
          repair,
        },
        {
          found:
            'tekens die niet in de PDF kunnen: `हि` (U+0939 U+093F), `न्` (U+0928 U+094D), `दी` (U+0926 U+0940)',
          expected,
          repair,
        },
      ],
    },
    {
      naam: 'een samengestelde emoji, ook als code geschreven',
      files: {
        ...withText('De astronaut ‸👩\u200d🚀 en ‸&#x2705;.'),
        ...withCategory('omschrijving: "Klaar ‸\\u2705."'),
      },
      expect: [
        { found: 'een teken dat niet in de PDF kan: `✅` (U+2705)', expected, repair },
        {
          found: 'tekens die niet in de PDF kunnen: `👩` (U+1F469), `🚀` (U+1F680)',
          expected,
          repair,
        },
        { found: 'een teken dat niet in de PDF kan: `✅` (U+2705)', expected, repair },
      ],
    },
    {
      naam: 'tekens die de letters van de PDF hebben, en wat niet wordt gedrukt',
      files: {
        ...withText(
          'Tot ≤ 5 → ☐ ✓ ☺\ufe0f 😀, café, Ωμέγα, Привет, שלום, مرحبا.<!-- ✅ -->\n\n![Een ✅](plan.svg)\n\nZie [daar](https://example.org/✅).',
        ),
        ...withImage('plan.svg'),
        'bronnen.yaml': '# ✅ nagekeken\n- { id: jaarverslag, titel: Jaarverslag, soort: rapport }\n',
      },
      expect: [],
    },
  ],
};

/** Signs that cannot be printed, those that follow upon each other together. */
function rowsOf({ signs, canPrint = () => true }: Context): Sign[][] {
  const rows: Sign[][] = [];
  let goesOn = false;
  for (const sign of signs) {
    const isMissing = !canPrint(sign.text);
    if (isMissing && goesOn && sign.goesOn) rows.at(-1)?.push(sign);
    else if (isMissing) rows.push([sign]);
    goesOn = isMissing;
  }
  return rows;
}

function message(row: readonly Sign[]): Message {
  const named = row.slice(0, mostNamed).map(({ text }) => nameOf(text));
  const rest = row.length > mostNamed ? ` en nog ${String(row.length - mostNamed)}` : '';
  const what = row.length === 1 ? 'een teken dat niet in de PDF kan' : 'tekens die niet in de PDF kunnen';
  return {
    place: row[0]?.place ?? { file: '', line: 1, column: 1 },
    found: `${what}: ${named.join(', ')}${rest}`,
    expected,
    repair,
  };
}

/** A sign as it is typed and the numbers of its parts, without what only joins it to the next. */
function nameOf(text: string): string {
  const sign = text.replace(/[\u200c\u200d]+$/, '');
  return `\`${sign}\` (${Array.from(sign, (part) => numberOf(part.codePointAt(0) ?? 0)).join(' ')})`;
}
