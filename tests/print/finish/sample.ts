/** One list with every kind of thing that tags tell apart, printed. */
import { chapter } from '../../../src/check/examples/base.ts';
import { printSmall } from '../print-small.ts';
import { listWithText } from '../small-list.ts';
import type { SmallEdition } from '../print-small.ts';
import { readTags } from '../tags.ts';
import type { Tags } from '../tags.ts';

/** Cells of the table: enough for three pages, and one row says what its head says. */
export const cells: readonly (readonly [string, string])[] = Array.from({ length: 110 }, (_, index) =>
  index === 70 ? ['Naam', 'Inhoud'] : [`rij ${index}`, `alinea ${index}`],
);

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';

const body = `Wie :taal[quid pro quo]{lang=la} zegt[^ruil], **zegt** het[^ruil] en volgt het GWR.

## Soorten

- een
  1. eerste

     nader
  2. tweede
- twee

> Een citaat[^citaat].

:::let-op
Een waarschuwing.
:::

### Tabellen

:::tabel[Alle rijen]{#tabel-rijen}
| Naam[^kop] | Inhoud |
|---|---|
${cells.map(([name, content]) => `| ${name} | *${content}* |`).join('\n')}
| leeg | |
:::

![Een rechthoek](b.svg "Het vlak") {#figuur-vlak}

[^ruil]: Ruil.
[^citaat]: Uit het hoofd, zie [](#tabel-rijen).

    - met een lijst
[^kop]: In de kop.
`;

const folder = 'hoofdstukken/1-toelichting';
const loaded = listWithText(body, {
  [`${folder}/b.svg`]: picture,
  [`${folder}/2-vervolg.md`]: chapter('Vervolg', 'Slot.'),
});

export interface Sample extends Tags {
  readonly edition: SmallEdition;
  /** Page on which a block begins. */
  readonly page: (id: string) => number;
}

export async function printSample(): Promise<Sample> {
  const edition = await printSmall(loaded);
  const page = (id: string): number => edition.pageMap.pages[id] ?? 0;
  return { ...(await readTags(edition.pdf)), edition, page };
}
