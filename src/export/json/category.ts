import { z } from 'zod';
import type { Category } from '../../document/document.ts';
import { categoryKey } from '../../document/category-key.ts';
import { categorienummer } from '../../document/schema/categorie.ts';
import { lijstFields } from '../../document/schema/lijst.ts';
import { url } from '../../document/schema/primitives.ts';
import { plainText } from '../plain-text.ts';
import type { Published } from '../publication.ts';
import { categoryRecord } from './document-schema.ts';
import { format } from './format.ts';
import { toJson } from './list.ts';
import { chapters } from '../../document/queries.ts';

/** Where the schema is, seen from a file of a category; below the name of an actor one step further. */
const schemaAddresses = ['../categorie.schema.json', '../../categorie.schema.json'] as const;

const neighbour = z.strictObject({
  sleutel: z
    .string()
    .describe(
      'Waarop haar adres en de naam van haar bestand eindigen: `1.2`, of `minister-van-defensie/71`.',
    ),
  nummer: categorienummer.describe('Haar nummer.'),
});

/** `categorieen/NR.json`: one category with what it needs to stand by itself. */
export const categoryFile = z
  .strictObject({
    $schema: z.enum(schemaAddresses).describe('Adres van het schema van dit bestand.'),
    formaat: z
      .literal(format)
      .describe('Versie van de vorm van dit bestand, los van de versie van de lijst.'),
    adres: url.describe('Adres van de categorie op de website.'),
    pagina: z
      .int()
      .positive()
      .nullable()
      .describe('Pagina van de officiële PDF; null zolang die er niet is.'),
    lijst: lijstFields
      .pick({ id: true, titel: true, versie: true, status: true, datum: true })
      .describe('De lijst waar de categorie in staat.'),
    proces: z
      .strictObject({
        id: z.string().describe('Id van het proces.'),
        titel: z.string().describe('Naam van het proces.'),
      })
      .nullable()
      .describe('Het proces waar de categorie onder valt.'),
    categorie: categoryRecord.describe('De categorie, met haar waarderingen en haar toelichting.'),
    toelichtingTekst: z.string().describe('De toelichting zonder opmaak.'),
    vorige: neighbour.nullable().describe('De vorige categorie; null bij de eerste.'),
    volgende: neighbour.nullable().describe('De volgende categorie; null bij de laatste.'),
  })
  .describe('Eén categorie van de lijst.');

/** The file of one category. */
export function toCategoryJson(category: Category, { document, pages, urlOf }: Published): string {
  const { id, titel, versie, status, datum } = document.lijst;
  const process = chapters(document).find((chapter) => chapter.id === category.processId);
  const index = document.categorieen.indexOf(category);
  return toJson({
    $schema: schemaAddresses[categoryKey(category).includes('/') ? 1 : 0],
    formaat: format,
    adres: urlOf(category.id),
    pagina: pages?.[category.id] ?? null,
    lijst: { id, titel, versie, status, datum },
    proces: process ? { id: process.id, titel: process.titleText } : null,
    categorie: category,
    toelichtingTekst: plainText(category.toelichting),
    vorige: neighbourOf(document.categorieen[index - 1]),
    volgende: neighbourOf(document.categorieen[index + 1]),
  } satisfies Record<keyof z.infer<typeof categoryFile>, unknown>);
}

function neighbourOf(category: Category | undefined): z.infer<typeof neighbour> | null {
  return category === undefined ? null : { sleutel: categoryKey(category), nummer: category.nummer };
}
