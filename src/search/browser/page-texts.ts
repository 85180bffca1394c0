import { fill } from '../../i18n/fill.ts';
import type { StringKey } from '../../i18n/schema.ts';

/** The fixed texts that the script of the search page shows: they come with the page, and no others. */
export const pageTexts = [
  'zoeken.leeg',
  'zoeken.bezig',
  'zoeken.fout',
  'zoeken.opnieuw',
  'zoeken.titelvraag',
  'zoeken.aantal.geen',
  'zoeken.aantal.een',
  'zoeken.aantal.meer',
  'zoeken.aantal.antwoord',
  'zoeken.aantal.antwoorden',
  'zoeken.te-lang',
  'zoeken.geen-woord',
  'zoeken.te-gewoon',
  'zoeken.alleen-zonder',
  'zoeken.getoond',
  'zoeken.onbekend',
  'zoeken.vervangen',
  'zoeken.toch',
  'zoeken.bedoelde',
  'zoeken.zonder',
  'zoeken.samen',
  'zoeken.aantal.deels',
  'zoeken.tip.spelling',
  'zoeken.tip.korter',
  'zoeken.tip.aanhaling',
  'zoeken.tip.filter.een',
  'zoeken.tip.filter.meer',
  'zoeken.filters.wissen',
  'zoeken.meer',
  'zoeken.plaats.een',
  'zoeken.plaats.meer',
  'zoeken.pagina',
  'zoeken.antwoorden',
  'zoeken.ontbreekt',
  'zoeken.ontbreekt.een',
  'zoeken.ontbreekt.meer',
  'zoeken.ontbreekt.pagina',
  'zoeken.ontbreekt.artikel',
  'zoeken.pdfpagina',
  'waardering.B',
  'waardering.V',
  'waardering.N',
  'zoeken.waardering.een',
  'zoeken.waardering.meer',
  'zoeken.wet.geen',
  'zoeken.wet.een',
  'zoeken.wet.meer',
  'zoeken.wet.tekst',
] as const satisfies readonly StringKey[];

export type PageText = (typeof pageTexts)[number];

/** Gives one of those texts, its `{placeholders}` filled in. */
export type Say = (key: PageText, values?: Readonly<Record<string, string | number>>) => string;

/** @param texts - as the page brings them */
export function sayFrom(texts: Readonly<Record<string, string>>): Say {
  return (key, values = {}) => fill(texts[key] ?? key, values, key);
}
