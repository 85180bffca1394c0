import { z } from 'zod';
import { listKindNames, usualKind } from '../list-kinds.ts';
import { afwijkingenVanLijst } from './afwijking.ts';
import { selectiecriteria, uitzonderingscriteria } from './criteria.ts';
import { diwoo } from './diwoo.ts';
import { askedSchemas, lackingKeys } from './asked-of-list.ts';
import { historie, wijzigingsnota } from './historie.ts';
import { inzage, verslag, zienswijze } from './inzage.ts';
import { overbrenging } from './overbrenging.ts';
import { day, exampleActor, partialDateString, periode, slug, text, url, verwijzing } from './primitives.ts';

/** The list's life cycle. Core states are concept, ter-inzage, vastgesteld and ingetrokken. */
const status = z
  .enum(['concept', 'ter-inzage', 'verwerking', 'vastgesteld', 'gewijzigd', 'afgesloten', 'ingetrokken'])
  .describe('Stand van de procedure. Kopregel, omslag en website volgen deze waarde.');

const staatscourant = z.strictObject({
  jaar: z.int().min(1814).describe('Jaargang van de Staatscourant.'),
  nummer: z.int().positive().describe('Nummer in de jaargang.'),
  datum: day.describe('Datum van uitgifte.'),
  url: url.optional().describe('Webadres van de publicatie.'),
  pagina: z.int().positive().optional().describe('Bladzijde, voor uitgaven van vóór 2009.'),
});

/** `content/lijst.yaml`: what the list is. Keys follow AB 1995 art. 5 and Awb afd. 3.4 where those require them. */
export const lijstFields = z
  .strictObject({
    titel: text.describe('Titel van de lijst (Archiefbesluit 1995, art. 5, eerste lid, onder a).'),
    volledigeTitel: text.optional().describe('De volledige titel zoals op de omslag.'),
    alternatieveTitels: z.array(text).default([]).describe('Andere titels waaronder de lijst bekend is.'),
    inleiding: text
      .optional()
      .describe('Waar de lijst over gaat, in een paar zinnen; staat op de voorpagina van de website.'),
    melding: text
      .optional()
      .describe(
        'Waarschuwing die boven elke pagina van de website staat, bijvoorbeeld over de herkomst van de tekst.',
      ),
    id: slug.describe('Blijvende korte naam; bepaalt de bestandsnaam van de PDF.'),
    kenmerk: text.optional().describe('Dossier- of zaaknummer.'),
    licentie: url
      .optional()
      .describe(
        'Webadres van de licentie waaronder de gegevens van de lijst zijn te hergebruiken. Alleen als de organisatie er een heeft gekozen.',
      ),
    soort: z
      .enum(listKindNames)
      // Filled in for editions of before it was asked; who writes a list says it, also where it is the usual one.
      .prefault(usualKind)
      .describe(
        'Wat voor lijst dit is; bepaalt woorden, pagina’s en welke regels gelden. Staat altijd in het bestand: zonder haar is van de inhoud niets te beoordelen.',
      ),
    regime: z
      .enum(['archiefwet-1995', 'archiefwet-2026', 'geen'])
      .default('geen')
      .describe(
        'De wet waaronder de lijst wordt vastgesteld; bepaalt woorden, geldigheidsduur en strengheid van regels. Een lijst die eerder is vastgesteld dan in 1996 houdt `archiefwet-1995`: wat die wet vraagt, geldt er dan niet voor. `geen` alleen bij `soort: document`.',
      ),
    status,
    versie: z
      .string()
      .regex(/^\d+(?:\.\d+){1,2}$/, { error: 'een versienummer tussen aanhalingstekens, zoals `"0.16"`' })
      .meta({ examples: ['0.1'] })
      .describe('Versienummer, tussen aanhalingstekens.'),
    datum: partialDateString.describe(
      'Datum van deze versie; een maand volstaat, en van een oude lijst het jaar waarin zij is vastgesteld.',
    ),
    kopregel: z
      .enum(['vast', 'hoofdstuk'])
      .default('vast')
      .describe('Kopregel van de PDF: op elke pagina gelijk, of met de titel van het hoofdstuk erachter.'),
    doorlopend: z
      .boolean()
      .default(false)
      .describe(
        'In de PDF begint een proces of bijlage direct onder de vorige, en niet op een nieuwe pagina.',
      ),
    margenummers: z
      .boolean()
      .default(false)
      .describe(
        'In de PDF staat naast elke alinea, elk onderdeel en elke rij het nummer waaronder zij zijn aan te halen; het colofon zegt hoe.',
      ),
    historie: z.array(historie).default([]).describe('Wat er met de lijst is gebeurd, in volgorde van tijd.'),
    wijzigingsnota,
    zorgdragers: z
      .array(verwijzing(exampleActor))
      .default([])
      .describe('Wie de zorg draagt voor de archiefbescheiden: verwijzingen naar `actoren.yaml`.'),
    vaststellers: z
      .array(verwijzing(exampleActor))
      .default([])
      .describe('Wie de lijst vaststelt (Archiefwet 1995, art. 5, tweede lid).'),
    periode: periode.optional().describe('Periode waarop de lijst betrekking heeft.'),
    geldigheid: z
      .strictObject({
        inwerkingtreding: day.describe('Eerste dag waarop de lijst geldt.'),
        einddatum: day.describe(
          'Laatste dag waarop de lijst geldt; ten hoogste 20 jaar later (Archiefbesluit 1995, art. 2, tweede lid).',
        ),
      })
      .optional()
      .describe('Geldigheid, zodra de lijst is vastgesteld.'),
    beeindiging: z
      .strictObject({
        per: day.describe('Eerste dag waarop de lijst is afgesloten of niet meer geldt.'),
        opvolger: text.optional().describe('Citeertitel van de lijst die ervoor in de plaats komt.'),
      })
      .optional()
      .describe('Alleen bij `status: afgesloten` of `ingetrokken`.'),
    taken: z
      .array(
        z.strictObject({
          id: slug.describe('Korte naam van de taak.'),
          naam: text.describe('De taak in woorden.'),
          grondslag: z
            .strictObject({
              regeling: verwijzing('archiefwet-1995').describe('Verwijzing naar `regelgeving.yaml`.'),
              artikel: text.optional().describe('Artikel, met lid en onderdeel.'),
            })
            .optional()
            .describe('Wettelijke grondslag van de taak.'),
        }),
      )
      .default([])
      .describe(
        'De taken waarop de lijst betrekking heeft (Archiefbesluit 1995, art. 5, eerste lid, onder b).',
      ),
    ordeningsstructuur: z
      .strictObject({
        naam: text.describe('Naam van de ordeningsstructuur of het systeem.'),
        toelichting: text.describe('Hoe de lijst daarop aansluit.'),
      })
      .optional()
      .describe('De ordeningsstructuur van het archief (Archiefbesluit 1995, art. 5, tweede lid).'),
    inzage: inzage.optional(),
    zienswijze: zienswijze.optional(),
    verslag: verslag.optional(),
    staatscourant: z
      .array(staatscourant)
      .default([])
      .describe('Bekendmaking van het besluit (Archiefwet 1995, art. 5, derde lid).'),
    besluiten: z
      .array(
        z.strictObject({
          orgaan: verwijzing(exampleActor).describe('Wie besloot: verwijzing naar `actoren.yaml`.'),
          datum: day.describe('Datum van het besluit.'),
          kenmerk: text.describe('Kenmerk van het besluit.'),
          rechtsmiddel: z.enum(['bezwaar', 'beroep']).optional().describe('Rechtsmiddel tegen het besluit.'),
        }),
      )
      .default([])
      .describe('Vaststellingsbesluiten; er kunnen er meer zijn, een per minister.'),
    intrekking: z
      .array(
        z.strictObject({
          lijst: text.describe('Citeertitel van de ingetrokken lijst.'),
          omvang: z.enum(['geheel', 'gedeeltelijk']).describe('Geheel of gedeeltelijk ingetrokken.'),
          nummers: z
            .array(text)
            .default([])
            .describe('De ingetrokken nummers; verplicht bij gedeeltelijke intrekking.'),
          per: day.optional().describe('Datum waarop de intrekking ingaat.'),
          staatscourant: staatscourant.optional().describe('Bekendmaking van de ingetrokken lijst.'),
        }),
      )
      .default([])
      .describe('Eerdere lijsten die deze lijst intrekt.'),
    betrokkenen: z
      .array(
        z.strictObject({
          rol: z
            .enum(['informatiebeheer', 'archivaris', 'externe-deskundige', 'proceseigenaar', 'overig'])
            .describe('Rol bij het ontwerpen (Archiefbesluit 1995, art. 3).'),
          organisatie: text.describe('Organisatie of functie; geen persoonsnaam zonder noodzaak.'),
          naam: text.optional().describe('Naam van de persoon, alleen met toestemming.'),
          overleg: z.array(partialDateString).default([]).describe('Data van het overleg.'),
        }),
      )
      .default([])
      .describe(
        'Wie bij het ontwerp betrokken waren (Archiefbesluit 1995, art. 5, eerste lid, onder d, 2°).',
      ),
    uitzonderingscriteria,
    selectiecriteria,
    standaardAangrijpingspunt: text
      .optional()
      .describe(
        'Vanaf wanneer een termijn loopt als de categorie niets anders zegt; staat ook in het colofon.',
      ),
    overbrenging: overbrenging.optional(),
    diwoo: diwoo.optional(),
    colofon: z
      .strictObject({
        organisatie: text.describe('Naam van de organisatie.'),
        adres: text.optional().describe('Adres.'),
        website: url.optional().describe('Webadres.'),
        toelichting: z
          .array(text)
          .default([])
          .describe(
            'Alinea’s die in het colofon en op de website staan, bijvoorbeeld over de herkomst van de tekst.',
          ),
      })
      .describe('Het colofon.'),
    bestanden: z
      .array(
        z.strictObject({
          soort: z.enum(['pdf', 'csv', 'json']).describe('Soort bestand.'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/, { error: 'een SHA-256 van 64 hexadecimale tekens' })
            .describe('Controlegetal.'),
          paginas: z.int().positive().optional().describe('Aantal pagina’s.'),
        }),
      )
      .default([])
      .describe('Eerder gepubliceerde bestanden van deze versie.'),
    nummeringTotNiveau: z
      .int()
      .min(0)
      .max(5)
      .default(3)
      .describe('Tot welk niveau koppen een gedrukt nummer krijgen; diepere koppen zijn ongenummerd.'),
    afwijkingen: afwijkingenVanLijst,
  })
  .describe('De gegevens van de lijst als geheel.');

/** The same, with what its kind asks for. */
export const lijst = lijstFields
  .superRefine((found, context) => {
    for (const { key, expected } of lackingKeys(found))
      context.addIssue({ code: 'custom', path: [key], message: expected, input: undefined });
  })
  .meta({ description: 'De gegevens van de lijst als geheel.', allOf: askedSchemas });

export type Lijst = z.infer<typeof lijst>;
