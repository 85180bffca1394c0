import process from 'node:process';
import { ExpectedError } from '../machine/expected-error.ts';
import { unknownSite } from '../addresses.ts';

/** Where the site will stand, and what its files tell of when they were made. */
export interface Settings {
  /** Path below which the site is served: begins and ends with a slash. */
  readonly base: string;
  /** Origin of the published site, for canonical addresses. */
  readonly site: string;
  /** Moment that the PDF names; null for that of the edition. */
  readonly date: Date | null;
}

/** The environment says something that cannot be; the message is for people. */
class SettingsError extends ExpectedError {
  override name = 'SettingsError';
}

/**
 * The settings of this run: the repository's own, unless the environment says otherwise.
 *
 * @param env - INZAGE_BASIS, INZAGE_SITE; SOURCE_DATE_EPOCH (reproducible-builds.org)
 * @throws SettingsError when INZAGE_SITE is not an address, or SOURCE_DATE_EPOCH no number of seconds
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const site = env.INZAGE_SITE ?? unknownSite;
  if (URL.parse(site)?.protocol !== 'https:' && URL.parse(site)?.protocol !== 'http:') {
    throw new SettingsError(
      `INZAGE_SITE is \`${site}\`, maar dat is geen volledig adres. Schrijf het zoals \`https://lijst.example.nl\`.`,
    );
  }
  const base = (env.INZAGE_BASIS ?? '').replace(/^\/+|\/+$/g, '');
  return { base: base === '' ? '/' : `/${base}/`, site, date: dateOf(env.SOURCE_DATE_EPOCH) };
}

/** Address of the home page; ends with a slash. */
export function homeOf({ site, base }: Pick<Settings, 'site' | 'base'>): string {
  return new URL(base, site).href;
}

function dateOf(seconds: string | undefined): Date | null {
  if (seconds === undefined || seconds === '') return null;
  if (!/^\d{1,11}$/.test(seconds))
    throw new SettingsError(
      `SOURCE_DATE_EPOCH is \`${seconds}\`, maar dat is geen aantal seconden sinds 1 januari 1970. Geef een geheel getal, of laat de variabele weg.`,
    );
  return new Date(Number(seconds) * 1000);
}
