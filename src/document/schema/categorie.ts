import { z } from 'zod';
import { kindOfList, listKindNames } from '../list-kinds.ts';
import { units } from '../list-kinds/list-kind.ts';
import { categoryNumber } from '../../i18n/category-number.ts';
import { afwijkingen } from './afwijking.ts';
import { refuseParted } from '../valuation/parted.ts';
import { cased, exampleActor, herkomst, periode, text, verwijzing } from './primitives.ts';
import { waardering } from './waardering.ts';

/** In which kinds of list a category must have a name. */
const namedKinds = `bij ${listKindNames
  .filter((soort) => kindOfList({ soort }).askedOfCategory.some((keys) => keys.join() === 'titel'))
  .map((soort) => `\`${soort}\``)
  .join(' en ')}`;

/** Number as lists print it, with its letters. */
export const categorienummer = z
  .string()
  .regex(new RegExp(`^${categoryNumber}$`), {
    error:
      'een nummer tussen aanhalingstekens, van cijfers, punten en letters zonder spatie ertussen, zoals `"1.10"`, `"5.a"`, `"5b"`, `"III.4"` of `"14-1"`',
  })
  .register(cased, { why: 'besluiten en archiefsystemen noemen het' })
  .meta({ examples: ['1.2'] })
  .describe(
    'Nummer van de categorie, tussen aanhalingstekens. Eenmaal gepubliceerd verandert of verdwijnt het niet.',
  );

/** Front matter of a file in `content/categorieen/`; the body is its toelichting. */
export const categorie = z
  .strictObject({
    nummer: categorienummer,
    titel: text
      .optional()
      .describe(
        `Naam van de categorie, kort. Verplicht ${namedKinds}; elders staat zonder naam het begin van de omschrijving er.`,
      ),
    soort: z
      .enum(units)
      .optional()
      .describe('Wat voor eenheid dit nummer beschrijft, als dat niet uit de soort van de lijst volgt.'),
    proces: verwijzing('toezicht')
      .optional()
      .describe(
        'Proces, procestype of rubriek waar de categorie onder valt: de bestandsnaam (zonder nummer) van het hoofdstuk. Niet nodig als er maar één is, of bij handelingen: die staan onder hun actor.',
      ),
    herkomst,
    omschrijving: text
      .optional()
      .describe('Wat de organisatie doet en welke archiefbescheiden daaruit ontstaan.'),
    actoren: z
      .array(verwijzing(exampleActor))
      .default([])
      .describe(
        'Wie de handeling verricht: verwijzingen naar `actoren.yaml`. In een lijst van handelingen één per bestand: verrichten meer actoren haar, dan heeft elk een eigen bestand met hetzelfde nummer.',
      ),
    periode: periode.optional().describe('Periode waarin de handeling is verricht.'),
    grondslag: z
      .array(
        z.strictObject({
          regeling: verwijzing('archiefwet-1995').describe(
            'Verwijzing naar `regelgeving.yaml`: een `id`, citeertitel of afkorting.',
          ),
          artikel: text
            .optional()
            .describe(
              'Artikel, met lid en onderdeel, bijvoorbeeld `7, tweede lid, onder a`; of een groter deel: `hoofdstuk 9`, `titel 4.2`.',
            ),
        }),
      )
      .default([])
      .describe('Wettelijke grondslag.'),
    grondslagTekst: text
      .optional()
      .describe(
        'Grondslag zoals de lijst haar schrijft, als zij niet naar een regeling in `regelgeving.yaml` te herleiden is; `niet vermeld` als de lijst er geen noemt.',
      ),
    bron: z
      .array(verwijzing('jaarverslag'))
      .default([])
      .describe('Bronnen uit `bronnen.yaml`, als er geen wettelijke grondslag is.'),
    product: z.array(text).default([]).describe('Archiefbescheiden die ontstaan, bijvoorbeeld `Jaarplan`.'),
    voorbeelden: z.array(text).default([]).describe('Voorbeelden ter verduidelijking.'),
    typering: z
      .enum(['generiek', 'specifiek'])
      .optional()
      .describe('Bij resultaten: of het voor elk proces van het procestype geldt, of voor een soort ervan.'),
    procesobject: text
      .optional()
      .describe('Bij resultaten: waar het proces over gaat, zoals `De vergunning`.'),
    procestermijn: text
      .optional()
      .describe('Bij resultaten: hoe lang het procesobject er is voor de bewaartermijn begint.'),
    taakgebieden: z.array(text).default([]).describe('Bij resultaten: taakgebieden waarin het voorkomt.'),
    uuid: z
      .uuid({ error: 'een UUID, zoals `8f51bb7c-3a2d-4e39-9f0b-2d8e2b0f6a11`' })
      .optional()
      .describe('Blijvend nummer waaronder een register de categorie kent.'),
    kenmerken: z
      .array(
        z.strictObject({
          naam: text.describe('Hoe het kenmerk heet, zoals lezers het zien.'),
          waarden: z.array(text).min(1).describe('Een of meer waarden.'),
        }),
      )
      .default([])
      .describe('Eigen gegevens waarvoor er geen sleutel is, elk met een naam.'),
    opmerking: text.optional().describe('Opmerking bij de categorie.'),
    waarderingen: z
      .preprocess(refuseParted, z.array(waardering))
      .default([])
      .describe(
        'Een of meer waarderingen, in sleutels of zoals de bron ze schrijft: `V 20 jaar`; leeg alleen bij een vervallen nummer.',
      ),
    uitzonderingen: z
      .array(verwijzing('hotspot'))
      .default([])
      .describe('Uitzonderingscriteria uit `lijst.yaml` die hier in het bijzonder gelden.'),
    vervallen: z
      .strictObject({
        reden: text.describe('Waarom het nummer is vervallen.'),
        opvolger: categorienummer.optional().describe('Nummer waarin het is opgegaan, als dat er is.'),
      })
      .optional()
      .describe('Alleen voor een vervallen nummer: het blijft staan en wijst naar zijn opvolger.'),
    afwijkingen,
  })
  .describe('Een categorie van de selectielijst.');

export type Categorie = z.infer<typeof categorie>;
