import { z } from 'zod';
import { defined } from '../../diagnostics/defined.ts';
import { obstacles } from '../../document/carry-out.ts';
import { perRegister, registers } from '../../document/registers.ts';
import type { Register } from '../../document/registers.ts';
import { categorie } from '../../document/schema/categorie.ts';
import { hoofdstuk, overzicht } from '../../document/schema/hoofdstuk.ts';
import { lijst } from '../../document/schema/lijst.ts';
import { herkomst } from '../../document/schema/primitives.ts';
import { waardering } from '../../document/schema/waardering.ts';
import { plainSchema, shapeOf } from '../../document/record-schema.ts';
import { nodes } from './nodes-schema.ts';

const id = z.string().describe('Blijvend id, op de website en in alle bestanden gelijk.');

const source = z
  .strictObject({
    file: z.string().describe('Bestand in de map met de inhoud.'),
    line: z.int().describe('Regel, vanaf 1.'),
    column: z.int().describe('Kolom, vanaf 1.'),
  })
  .meta({ id: 'bronplaats', description: 'Waar dit in de Markdown of YAML staat.' });

const note = z.strictObject({
  id,
  number: z.int().describe('Nummer zoals afgedrukt, per hoofdstuk geteld.'),
  references: z.array(z.string()).describe('Ids van de plaatsen die naar de noot verwijzen.'),
  source,
  blocks: nodes.describe('Tekst van de noot.'),
});

/** Keys of a chapter file that are told of here; others may stand in what comes of it as they are. */
const told = ['titel', 'soort', 'overzicht', 'taak', 'samenvatting', 'ontwerpPagina', 'nieuwePagina'];

const chapterKeys = Object.fromEntries(
  Object.entries(shapeOf(hoofdstuk))
    .filter(([key]) => !told.includes(key))
    .map(([key, schema]) => [
      key,
      plainSchema(schema)
        .nullish()
        .describe(schema.description ?? key),
    ]),
);

/** A body's own text comes from nowhere else. */
const origin = herkomst
  .unwrap()
  .nullable()
  .describe(herkomst.description ?? 'Waar de tekst vandaan komt.');

const passage = z.strictObject({
  ...chapterKeys,
  herkomst: origin,
  ontwerpPagina: z.int().nullable().describe('Pagina van het ontwerp waarvan de tekst is overgenomen.'),
  nieuwePagina: z.boolean().describe('Begint in de PDF op een nieuwe pagina.'),
  source,
  blocks: nodes.describe('De tekst.'),
});

const section: z.ZodType = z
  .strictObject({
    ...chapterKeys,
    id,
    name: z.string().describe('Naam waarmee de tekst ernaar verwijst; bij een hoofdstuk ook het adres.'),
    naming: z
      .enum(['given', 'file', 'derived'])
      .describe('Waar de naam vandaan komt: bij de kop gegeven, het bestand, of de woorden van de kop.'),
    label: z.string().nullable().describe('Wat voor de kop staat: `2.1`, `Deel I`; null zonder nummer.'),
    title: nodes.describe('De kop met opmaak.'),
    titleText: z.string().describe('De kop als platte tekst.'),
    level: z.int().describe('Diepte: 0 is een deel, 1 een hoofdstuk.'),
    soort: z
      .enum([...hoofdstuk.shape.soort.unwrap().options, 'kop'])
      .describe('Wat voor stuk dit is; `kop` is een kop binnen een stuk.'),
    overzicht: overzicht.nullable(),
    taak: z.string().nullable().describe('Taak uit `lijst.taken` waar een proces bij hoort.'),
    samenvatting: z.string().nullable(),
    herkomst: origin,
    source,
    passages: z.array(passage).describe('De tekst onder de kop, per bestand.'),
    get children(): z.ZodArray<z.ZodType> {
      return z.array(section).describe('De stukken hieronder, in volgorde.');
    },
    notes: z.array(note).describe('Voetnoten, alleen bij een deel of hoofdstuk.'),
  })
  .meta({ id: 'stuk', description: 'Een kop met de tekst eronder.' });

/** What assembly makes of keys of a record, and adds to it. */
const resolved: Readonly<Partial<Record<Register, Readonly<Record<string, z.ZodType>>>>> = {
  begrippen: {
    bron: z.string().nullable().describe('Id van de bron van de definitie.'),
    zieOok: z.array(z.string()).describe('Ids van verwante begrippen.'),
    definitie: nodes.describe('De definitie.'),
  },
};

/** The registers as they stand in the Document. */
const registerShapes = perRegister<Record<Register, z.ZodType>>((register) => {
  const { schema, title } = registers[register];
  const entry = z.strictObject({
    ...shapeOf(schema),
    id,
    naam: z.string().describe('Naam waarop is gesorteerd.'),
    ...resolved[register],
    source,
  });
  return z.array(entry).describe(`${title}.`);
});

const category = z.strictObject({
  ...shapeOf(categorie),
  id,
  uitvoerbaar: z
    .strictObject({
      oordeel: z.enum(['ja', 'deels']).describe('`ja`, of `deels` om wat bij `want` staat.'),
      want: z.array(z.enum(obstacles)).describe('Wat een systeem niet uit gegevens kan afleiden.'),
    })
    .nullable()
    .describe('Of een archiefsysteem de waarderingen zelf kan uitvoeren; null bij een vervallen nummer.'),
  processId: z.string().describe('Id van het proces waar de categorie onder valt.'),
  waarderingen: z
    .array(z.strictObject({ ...shapeOf(waardering), id }))
    .describe(defined(shapeOf(categorie).waarderingen?.description, 'the description of `waarderingen`')),
  toelichting: nodes.describe('De toelichting.'),
  source,
});

const blockKinds = [
  'section',
  'paragraph',
  'item',
  'table',
  'row',
  'figure',
  'note',
  'category',
  'valuation',
  'entry',
] as const;

/** The Document as data: the schemas of the content, with what assembly adds to them. */
export const documentShape = {
  lijst,
  delen: z.array(section).describe('De delen, elk met zijn hoofdstukken.'),
  categorieen: z.array(category).describe('Alle categorieën, op nummer.'),
  ...registerShapes,
  blokken: z
    .array(
      z.strictObject({
        id,
        standsAt: z
          .string()
          .optional()
          .describe(
            'Het id dat het blok naar zijn plaats zou hebben: daarnaar heet het in woorden. Ontbreekt als dat zijn id is.',
          ),
        kind: z.enum(blockKinds).describe('Wat er staat.'),
        owner: z.string().describe('Hoofdstuk, categorie of begrip op wiens pagina het staat.'),
        source,
      }),
    )
    .describe('Alles wat kan worden aangehaald, in de volgorde van de lijst.'),
  verwijzingen: z
    .array(
      z.strictObject({
        from: z.string().describe('Waar de vermelding staat.'),
        to: z.string().describe('Wat er wordt vermeld.'),
      }),
    )
    .describe('Alle vermeldingen: wat waar wordt aangehaald.'),
};

export const categoryRecord = category;
