import { page } from './chapters.ts';
import type { Texts } from './chapters.ts';
import { capitalised, compound, rowOf } from './names.ts';
import type { Names } from './names.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';

const categoriesPerProcess = 12;
const processesPerDeel = 20;

/** Number of the category with this index: its process, a point, its place there. */
export function categoryNumber(index: number): string {
  return `${Math.floor(index / categoriesPerProcess) + 1}.${(index % categoriesPerProcess) + 1}`;
}

/**
 * The delen with the list proper: a chapter for every process, and its categories.
 *
 * @param first - number of the first of these delen
 * @param count - categories wanted
 * @returns the number of delen
 */
export function addCategories(
  texts: Texts,
  first: number,
  count: number,
  { random, writer, names }: { random: Random; writer: Writer; names: Names },
): number {
  for (let index = 0; index < count; index += 1) {
    const process = Math.floor(index / categoriesPerProcess);
    const deel = Math.floor(process / processesPerDeel);
    const folder = `hoofdstukken/${first + deel}-selectielijst-${deel + 1}`;
    if (process % processesPerDeel === 0)
      texts.set(
        `${folder}/index.md`,
        page([`titel: Selectielijst ${deel + 1}`, 'soort: deel'], 'De processen staan in vaste volgorde.'),
      );
    texts.set(
      `${folder}/${(process % processesPerDeel) + 2}-${processName(process)}.md`,
      page(
        [
          `titel: ${capitalised(compound((process * 17 + 5) % 900))} ${process + 1}`,
          'soort: proces',
          'taak: uitvoering',
        ],
        [writer.paragraph(), writer.paragraph(), writer.notes()].join('\n\n'),
      ),
    );
    texts.set(
      `categorieen/${categoryNumber(index)}-${compound(index % 900)}.md`,
      category(index, processName(process), { random, writer, names }),
    );
  }
  texts.set(
    `hoofdstukken/${first}-selectielijst-1/1-overzicht-van-categorieen.md`,
    page(['titel: Overzicht', 'soort: overzicht', 'overzicht: categorieen'], 'Alle categorieën op een rij.'),
  );
  return Math.ceil(count / categoriesPerProcess / processesPerDeel);
}

function processName(index: number): string {
  return `proces-${index + 1}`;
}

function category(
  index: number,
  process: string,
  { random, writer, names }: { random: Random; writer: Writer; names: Names },
): string {
  const keys = [
    `nummer: "${categoryNumber(index)}"`,
    `titel: ${capitalised(compound(index % 900))} ${index + 1}`,
    `soort: ${random.pick(['handeling', 'werkproces', 'categorie', 'resultaat'])}`,
    `proces: ${process}`,
    `omschrijving: Het opstellen, bespreken en vaststellen van een ${compound(random.between(0, 899))} (reeks ${index + 1}).`,
  ];
  if (index % 29 === 28) {
    const successor = categoryNumber(index - 1);
    return page(
      [...keys, `vervallen: { reden: Samengevoegd., opvolger: "${successor}" }`],
      'Dit nummer is vervallen.',
    );
  }
  const actors = [...new Set(rowOf(random.between(1, 3), () => random.pick(names.actors)))];
  return page(
    [
      ...keys,
      `actoren: [${actors.join(', ')}]`,
      `periode: { van: "${random.between(1945, 2005)}" }`,
      'grondslag:',
      ...rowOf(
        random.between(1, 3),
        () => `  - { regeling: ${random.pick(names.laws)}, artikel: "${random.between(1, 60)}" }`,
      ),
      `product: [${rowOf(random.between(1, 4), () => capitalised(compound(random.between(0, 899)))).join(', ')}]`,
      'waarderingen:',
      ...valuations(random, actors),
      ...(random.chance(0.2) ? ['uitzonderingen: [bijzondere-gebeurtenis]'] : []),
    ],
    [...rowOf(random.between(1, 3), writer.paragraph), writer.notes()].join('\n\n'),
  );
}

/** One appraisal, or several split by period or by actor. */
function valuations(random: Random, actors: readonly string[]): string[] {
  if (random.chance(0.15))
    return [
      ...valuation(random, ['periode: { van: "1945", tot: "1995" }']),
      ...valuation(random, ['periode: { van: "1996" }']),
    ];
  if (actors.length > 1 && random.chance(0.3))
    return actors.flatMap((actor) => valuation(random, [`actoren: [${actor}]`]));
  return valuation(random, []);
}

function valuation(random: Random, more: readonly string[]): string[] {
  const lines = random.chance(0.3)
    ? ['waarde: B', `criteria: [${random.between(1, 6)}]`, 'herkomst: systeemanalyse']
    : [
        'waarde: V',
        `termijn: ${random.pick(['P1Y', 'P5Y', 'P7Y', 'P10Y', 'P20Y', 'P110Y', 'P6M', 'P6W', 'direct'])}`,
        'herkomst: risicoanalyse',
        ...(random.chance(0.6) ? [`aangrijpingspunt: ${random.pick(events)}`] : []),
      ];
  return [...lines, ...more].map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`);
}

const events: readonly string[] = [
  '{ code: afsluiten-dossier, tekst: het sluiten van het dossier }',
  '{ code: afsluiten-dossier, tekst: de vaststelling van het jaarverslag }',
  '{ code: einde-dienstverband, tekst: het einde van het dienstverband van de betrokkene }',
];
