import { z } from 'zod';
import { registerNames } from '../registers.ts';
import { afwijkingen } from './afwijking.ts';
import { herkomst, text } from './primitives.ts';

/** Collections that a section can print after its own text: registers, and lists that stand in `lijst.yaml`. */
export const overzicht = z
  .enum([
    'categorieen',
    ...registerNames,
    'taken',
    'ordeningsstructuur',
    'terinzagelegging',
    'betrokkenen',
    'selectiecriteria',
    'uitzonderingscriteria',
  ])
  .describe('Verzameling die na de tekst van dit stuk wordt afgedrukt.');

/** Front matter of a file in `content/hoofdstukken/`. */
export const hoofdstuk = z
  .strictObject({
    titel: text
      .optional()
      .describe(
        'Kop van dit stuk. Zonder titel loopt de tekst door in het stuk waar het bestand onder valt.',
      ),
    soort: z
      .enum([
        'deel',
        'bijlagen',
        'inleiding',
        'reikwijdte',
        'intrekken',
        'leeswijzer',
        'context',
        'ordeningsstructuur',
        'totstandkoming',
        'verantwoording',
        'uitzonderingen',
        'verslag-procedure',
        'overzicht',
        'proces',
        'actor',
        'bijlage',
        'paragraaf',
      ])
      .default('paragraaf')
      .describe('Wat voor stuk dit is. Controles zoeken hiermee de onderdelen die de wet voorschrijft.'),
    herkomst,
    ontwerpPagina: z
      .int()
      .positive()
      .optional()
      .describe('Pagina van het ontwerp waarvan de tekst is overgenomen; alleen bij `herkomst: ontwerp`.'),
    nieuwePagina: z.boolean().default(false).describe('Begin dit stuk in de PDF op een nieuwe pagina.'),
    overzicht: overzicht.optional(),
    taak: text
      .optional()
      .describe('Taak uit `lijst.yaml` waar dit proces bij hoort; alleen bij `soort: proces`.'),
    ondersteunend: z
      .boolean()
      .default(false)
      .describe('Dit proces hoort niet bij één taak maar ondersteunt ze alle; alleen bij `soort: proces`.'),
    samenvatting: text.optional().describe('Eén zin voor inhoudsopgave en zoekresultaten op de website.'),
    afwijkingen,
  })
  .describe('Een stuk lopende tekst: deel, hoofdstuk, paragraaf, proces of bijlage.');

export type Hoofdstuk = z.infer<typeof hoofdstuk>;
export type Overzicht = z.infer<typeof overzicht>;
