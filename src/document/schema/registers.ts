import { z } from 'zod';
import { afwijkingen } from './afwijking.ts';
import { categorienummer } from './categorie.ts';
import {
  day,
  eenOfMeer,
  exampleActor,
  partialDateString,
  periode,
  slug,
  text,
  url,
  verwijzing,
} from './primitives.ts';

/** Front matter of a file in `content/begrippen/`; the body is the definition. */
export const begrip = z
  .strictObject({
    term: text.describe('De term, zoals hij in een zin staat.'),
    vormen: z.array(text).default([]).describe('Andere vormen van dezelfde term, zoals het meervoud.'),
    synoniemen: z.array(text).default([]).describe('Andere woorden voor hetzelfde.'),
    bron: verwijzing('jaarverslag').optional().describe('Bron van de definitie, uit `bronnen.yaml`.'),
    zieOok: z
      .array(verwijzing('archiefbescheiden'))
      .default([])
      .describe('Verwante begrippen: bestandsnamen in `begrippen/`.'),
    afwijkingen,
  })
  .describe('Een begrip met zijn definitie.');

/** One row of `content/afkortingen.yaml`. */
export const afkorting = z
  .strictObject({
    kort: text.describe('De afkorting, precies zoals ze in de tekst staat.'),
    voluit: text.describe('De afkorting voluit.'),
    taal: z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'een taalcode van twee letters, zoals `en`' })
      .default('nl')
      .describe('Taal van de voluit geschreven vorm.'),
  })
  .describe('Een afkorting.');

/** One row of `content/actoren.yaml`. */
export const actor = z
  .strictObject({
    id: slug.describe('Korte naam waarmee naar de actor wordt verwezen.'),
    naam: text.describe('Naam van de actor.'),
    afkorting: text.optional().describe('Gangbare afkorting.'),
    soort: z
      .enum([
        'minister',
        'ministerie',
        'dienst',
        'commissie',
        'college',
        'archiefinstelling',
        'internationale-organisatie',
        'overig',
      ])
      .describe('Soort actor.'),
    periode: periode.optional().describe('Periode waarin de actor bestond.'),
    onderZorgVan: eenOfMeer(verwijzing(exampleActor), 'Zorgdrager.')
      .default([])
      .describe(
        'Zorgdragers waaronder de archieven van de actor vallen; één korte naam, of een lijst daarvan.',
      ),
    opvolger: verwijzing(exampleActor).optional().describe('Actor die de taak overnam.'),
    toelichting: text.optional().describe('Wat de actor doet of deed.'),
    tooiUri: url.optional().describe('Identificatie in TOOI.'),
  })
  .describe('Een actor: wie handelt, of wie de zorg draagt voor de archiefbescheiden.');

/** One row of `content/regelgeving.yaml`. */
export const regeling = z
  .strictObject({
    id: slug.describe('Korte naam waarmee naar de regeling wordt verwezen.'),
    citeertitel: text.describe('Citeertitel van de regeling.'),
    titel: text.optional().describe('Volledige titel.'),
    afkorting: text.optional().describe('Gangbare afkorting.'),
    soort: z.enum(['wet', 'amvb', 'regeling', 'verdrag', 'besluit']).describe('Soort regeling.'),
    bwbId: z
      .string()
      .regex(/^BWB[RV]\d{7}$/, { error: 'een BWB-nummer zoals `BWBR0007376`' })
      .optional()
      .describe('Nummer in het Basiswettenbestand; ontbreekt bij oude of niet-gepubliceerde regelingen.'),
    jci: text
      .optional()
      .describe('Verwijzing volgens Juriconnect, bijvoorbeeld `jci1.3:c:BWBR0007376&artikel=5`.'),
    vindplaats: text
      .optional()
      .describe('Staatsblad, Tractatenblad of Staatscourant, bijvoorbeeld `Stb. 2002, 148`.'),
    geldigVan: partialDateString.optional().describe('Datum van inwerkingtreding.'),
    geldigTot: partialDateString.optional().describe('Laatste dag waarop de regeling gold.'),
  })
  .describe('Een wet of andere regeling.');

/** One row of `content/bronnen.yaml`. */
export const bron = z
  .strictObject({
    id: slug.describe('Korte naam waarmee naar de bron wordt verwezen.'),
    titel: text.describe('Titel van de bron.'),
    kort: text.optional().describe('Korte naam, voor in een categorie.'),
    soort: z.enum(['kamerstuk', 'rapport', 'interview', 'literatuur', 'web']).describe('Soort bron.'),
    uitgever: text.optional().describe('Organisatie die de bron uitgaf.'),
    jaar: z.int().min(1800).max(2100).optional().describe('Jaar van verschijnen.'),
    url: url.optional().describe('Webadres.'),
    raadpleegdatum: day.optional().describe('Dag waarop het webadres is bezocht.'),
  })
  .describe('Een bron.');

/** One row of `content/concordantie.yaml`: an old number and where it went. */
export const concordantieregel = z
  .strictObject({
    oudLijst: text.describe('Citeertitel van de oude lijst.'),
    oudNummer: text.describe('Nummer in de oude lijst.'),
    relatie: z
      .enum(['gelijk', 'gesplitst', 'samengevoegd', 'vervallen', 'nieuw', 'naar-andere-lijst'])
      .describe('Wat er met het oude nummer is gebeurd.'),
    nieuwNummer: categorienummer.optional().describe('Nummer in deze lijst.'),
    nieuweActor: verwijzing(exampleActor)
      .optional()
      .describe(
        'Actor bij wie dat nummer staat: alleen in een lijst van handelingen, als meer actoren dat nummer hebben.',
      ),
    naarLijst: text.optional().describe('Andere lijst waarnaar het nummer is verhuisd.'),
    naarNummer: text.optional().describe('Nummer in die andere lijst.'),
    oudeWaardering: text.optional().describe('Waardering in de oude lijst.'),
    reden: text.optional().describe('Reden van een gewijzigde waardering.'),
  })
  .describe('Een regel van de concordantie.');

export type Begrip = z.infer<typeof begrip>;
export type Afkorting = z.infer<typeof afkorting>;
export type Regeling = z.infer<typeof regeling>;
