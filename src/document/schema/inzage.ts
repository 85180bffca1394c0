import { z } from 'zod';
import { day, telefoon, text, url } from './primitives.ts';

const locatie = z.strictObject({
  naam: text.describe('Naam van de plaats waar de stukken liggen.'),
  adres: text.describe('Bezoekadres.'),
  openingstijden: text.describe('Wanneer men er terechtkan.'),
  url: url.optional().describe('Webadres van de plaats.'),
});

/** When and where the draft lies open, and what lies with it (Awb 3:11, 3:12 and 3:16). */
export const inzage = z
  .strictObject({
    start: day.describe('Eerste dag van de terinzagelegging (Awb 3:16).'),
    einde: day.describe(
      'Laatste dag waarop een zienswijze kan worden ingediend; ten minste zes weken na de start (Awb 3:16).',
    ),
    kennisgeving: z
      .strictObject({
        titel: text
          .optional()
          .describe('Titel van de lijst zoals de kennisgeving haar noemt, als die is overgenomen.'),
        publicatie: text.describe('Blad waarin de kennisgeving staat, bijvoorbeeld `Staatscourant`.'),
        datum: day.describe('Datum van de kennisgeving; vóór de start (Awb 3:12).'),
        url: url.optional().describe('Webadres van de kennisgeving.'),
        tekst: text
          .optional()
          .describe(
            'Tekst van de kennisgeving zoals zij is gepubliceerd, met een lege regel tussen de alinea’s. `npm run kennisgeving` schrijft een voorstel; de controle vergelijkt haar met de gegevens hieronder en hierboven.',
          ),
      })
      .optional()
      .describe('De kennisgeving van Awb 3:12.'),
    locaties: z.array(locatie).min(1).describe('Plaatsen van inzage.'),
    stukken: z
      .array(
        z.strictObject({
          titel: text.describe('Titel van het stuk.'),
          url: url.describe('Webadres van het stuk.'),
        }),
      )
      .default([])
      .describe('Stukken die bij het ontwerp horen (Awb 3:11).'),
    geweigerdeStukken: z
      .array(
        z.strictObject({
          titel: text.describe('Omschrijving van het stuk.'),
          grond: text.describe('Grond voor het weglaten (Woo 5.1).'),
        }),
      )
      .default([])
      .describe('Stukken die niet ter inzage liggen, met de grond daarvoor.'),
  })
  .describe('De terinzagelegging.');

const wijze = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('schriftelijk').describe('Per brief.'),
    adres: text.describe('Postadres, in één regel.'),
    aan: text.describe('Geadresseerde.'),
  }),
  z.strictObject({
    soort: z.literal('digitaal').describe('Via een formulier.'),
    url: url.describe('Webadres van het formulier.'),
    naam: text.describe('Naam van het formulier.'),
  }),
  z.strictObject({
    soort: z.literal('mondeling').describe('Per telefoon.'),
    telefoon: telefoon.describe('Telefoonnummer.'),
  }),
]);

/** What came of the inspection (Archiefbesluit 1995, art. 5(1)(d), 3°). */
export const verslag = z
  .strictObject({
    zienswijzen: z.int().min(0).describe('Hoeveel zienswijzen er zijn ingediend; `0` als er geen kwamen.'),
  })
  .describe(
    'Wat de terinzagelegging heeft opgeleverd, zodra zij voorbij is (Archiefbesluit 1995, art. 5, eerste lid, onder d, 3°).',
  );

/** Who may respond, and how (Awb 3:15; Archiefbesluit 1995, art. 4). */
export const zienswijze = z
  .strictObject({
    wie: text
      .default('iedereen')
      .describe('Wie een zienswijze mag indienen (Archiefbesluit 1995, art. 4: iedereen).'),
    wijzen: z
      .array(wijze)
      .min(1)
      .describe('Hoe men een zienswijze indient: schriftelijk, digitaal, mondeling.'),
    opmerking: text
      .optional()
      .describe(
        'Opmerking bij het indienen, die op de website opvalt, bijvoorbeeld dat de termijn voorbij is.',
      ),
    verzendkenmerk: text.describe('Wat de indiener als onderwerp vermeldt.'),
    privacyUrl: url.optional().describe('Webadres van de privacyverklaring.'),
  })
  .describe('Hoe een zienswijze wordt ingediend.');
