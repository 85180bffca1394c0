import { dutch } from '../../i18n/translate.ts';
import { basisText } from '../../markdown/html/legal-basis.ts';
import { valuationText } from '../../markdown/html/valuation-basis.ts';
import { actorNames, valuationCode } from '../../markdown/html/valuation.ts';
import { yearsOf } from '../duration.ts';
import { plainText } from '../plain-text.ts';
import { separator } from './column.ts';
import type { Column } from './column.ts';
import { chapters } from '../../document/queries.ts';

/** Columns that say what a key stands for, for those who read the table and not the registers; by the key they follow. */
export const derivedColumns: ReadonlyMap<string, readonly Column[]> = new Map([
  [
    'titel',
    [
      {
        name: 'adres',
        description: 'Adres van de categorie op de website.',
        kind: 'text',
        value: ({ category }, { urlOf }) => urlOf(category.id),
        ofEdition: true,
      },
      {
        name: 'pagina',
        description: 'Pagina van de officiële PDF waarop de categorie begint.',
        kind: 'number',
        value: ({ category }, { pages }) => pages?.[category.id] ?? null,
        ofEdition: true,
      },
    ],
  ],
  [
    'proces',
    [
      {
        name: 'proces.titel',
        description: 'Naam van het proces.',
        kind: 'text',
        value: ({ category }, { document }) =>
          chapters(document).find(({ id }) => id === category.processId)?.titleText ?? null,
      },
    ],
  ],
  [
    'omschrijving',
    [
      {
        name: 'toelichting',
        description: 'De toelichting zonder opmaak.',
        kind: 'text',
        value: ({ category }) => plainText(category.toelichting) || null,
      },
    ],
  ],
  [
    'actoren',
    [
      {
        name: 'actoren.naam',
        description: 'Namen van de actoren.',
        kind: 'text',
        value: ({ category }, { document }) => joined(actorNames(category.actoren, document)),
      },
    ],
  ],
  [
    'grondslag.artikel',
    [
      {
        name: 'grondslag.tekst',
        description: 'De grondslag in woorden: citeertitel en artikel.',
        kind: 'text',
        value: ({ category }, { document }) =>
          joined(category.grondslag.map((basis) => basisText(basis, document, dutch))),
      },
    ],
  ],
  [
    'uitzonderingen',
    [
      {
        name: 'uitvoerbaar.oordeel',
        description: 'Of een archiefsysteem de waarderingen zelf kan uitvoeren: `ja` of `deels`.',
        kind: 'text',
        value: ({ category }) => category.uitvoerbaar?.oordeel ?? null,
      },
      {
        name: 'uitvoerbaar.want',
        description: 'Wat een systeem niet uit gegevens kan afleiden, bij `deels`.',
        kind: 'text',
        value: ({ category }) => joined(category.uitvoerbaar?.want ?? []),
      },
    ],
  ],
  [
    'waardering.id',
    [
      {
        name: 'waardering.tekst',
        description: 'De waardering in woorden, zoals op de website.',
        kind: 'text',
        value: ({ valuation }, { document }) => valuation && valuationText(valuation, document, dutch),
      },
      {
        name: 'waardering.code',
        description: 'De waardering zoals archivarissen haar schrijven, bijvoorbeeld `B 1` of `V 20 jaar`.',
        kind: 'text',
        value: ({ valuation }) => valuation && valuationCode(valuation, dutch),
      },
    ],
  ],
  [
    'waardering.termijn',
    [
      {
        name: 'waardering.jaren',
        description:
          'De termijn als getal in jaren; 0 is direct, leeg als weken of dagen geen heel deel van een jaar zijn.',
        kind: 'number',
        value: ({ valuation }) => (valuation?.termijn === undefined ? null : yearsOf(valuation.termijn)),
      },
    ],
  ],
] satisfies [string, Column[]][]);

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(separator);
}
