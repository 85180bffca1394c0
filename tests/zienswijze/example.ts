import type { ZienswijzeFile } from '../../src/document/schema/zienswijze.ts';

/** A view with something of everything. */
export const exampleView: ZienswijzeFile = {
  formaat: '1.0',
  id: '5f0c5f8e-5f3a-4c39-9d4b-5a3f3b1f0a11',
  gemaakt: '2026-03-04T09:30:00Z',
  gewijzigd: '2026-03-31T22:30:00Z',
  uitgave: {
    id: 'selectielijst',
    titel: 'Selectielijst Proef',
    versie: '0.2',
    adres: 'https://voorbeeld.nl/lijst/',
  },
  algemeen: 'Een goed leesbaar ontwerp.\n\nTwee dingen vallen op.',
  onderdelen: [
    {
      blok: '2.1.a3',
      aanduiding: '§ 2.1, alinea 3',
      pagina: 14,
      citaat: 'Alles wordt «direct» vernietigd.',
      adres: 'https://voorbeeld.nl/lijst/toelichting/context/#2.1.a3',
      wens: 'wijzigen',
      opmerking: 'Dat is te snel.\nBewaar het vijf jaar.',
    },
    {
      blok: 'c5.2.w1',
      aanduiding: 'Categorie 5.2, waardering 1',
      pagina: null,
      adres: 'https://voorbeeld.nl/lijst/categorieen/5.2/#c5.2.w1',
      wens: 'akkoord',
      opmerking: '',
    },
  ],
  indiener: { naam: 'A. Lezer', adres: 'Kade 1\n1234 AB Stad', namens: 'Vereniging Archief' },
};
