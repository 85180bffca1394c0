import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from '../../document/visit.ts';
import { placeOf } from '../../document/assemble/draft.ts';
import { withText } from '../examples/base.ts';
import { wcag } from '../legal-basis.ts';
import { proseOf } from '../prose.ts';
import type { Message, Rule } from '../rule.ts';

const noCaption = {
  found: 'een tabel zonder bijschrift',
  expected: 'een tabel in `:::tabel[Bijschrift]{#tabel-naam}`',
  repair: 'Zet de tabel in een blok met een bijschrift.',
};
const emptyHeader = {
  expected: 'in de bovenste rij boven elke kolom een woord',
  repair: 'Schrijf boven de kolom wat erin staat.',
};
const ditto = {
  expected: 'in elke cel wat er staat, ook als het hetzelfde is als erboven',
  repair: 'Herhaal de tekst: wie een cel hoort, kent de cel erboven niet.',
};

export const tables: Rule = {
  code: 'SL50',
  title: 'Tabel die niet voor te lezen is',
  help: 'Een schermlezer noemt bij elke cel de kop van de kolom. Dat lukt alleen als elke kolom een kop heeft, de tabel een bijschrift, en geen cel naar de cel erboven verwijst.',
  severity: 'error',
  basis: [wcag('1.3.1', 'Info en relaties', 'info-and-relationships')],
  *check({ document }) {
    for (const { file, blocks } of proseOf(document)) {
      const found: Message[] = [];
      for (const block of blocks) {
        visitParents(block, 'table', (table, within) => {
          // A block that is no table block has been told of as such.
          const captioned = within.some(({ type }) => type === 'captionedTable') || table.data?.reported;
          if (!captioned) found.push({ place: placeOf(file, table), ...noCaption });
          found.push(...checkCells(table, file));
        });
      }
      yield* found;
    }
  },
  examples: [
    {
      naam: 'geen bijschrift, een lege kop en een herhalingsteken',
      files: withText('‸| Nummer ‸| |\n|---|---|\n| 1 | Beleid |\n| 2 ‸| idem |'),
      expect: [
        noCaption,
        { found: 'een lege kop boven kolom 2', ...emptyHeader },
        { found: 'een cel met `idem`', ...ditto },
      ],
    },
    {
      naam: 'een tabel met een bijschrift en koppen',
      files: withText(':::tabel[Criteria]\n| Nummer | Criterium |\n|---|---|\n| 1 | Beleid |\n:::'),
      expect: [],
    },
  ],
};

function* checkCells(table: Table, file: string): Generator<Message> {
  const [header, ...rows] = table.children;
  for (const [index, cell] of (header?.children ?? []).entries())
    if (toString(cell).trim() === '')
      yield {
        place: placeOf(file, cell),
        found: `een lege kop boven kolom ${String(index + 1)}`,
        ...emptyHeader,
      };
  for (const cell of rows.flatMap(({ children }) => children)) {
    const text = toString(cell).trim();
    if (/^(?:idem|id\.|"|”|,,|„|\^)$/i.test(text))
      yield { place: placeOf(file, cell), found: `een cel met \`${text}\``, ...ditto };
  }
}
