import { join, resolve } from 'node:path';
import process from 'node:process';
import { unknownSite } from '../addresses.ts';
import { cacheFolder } from '../machine/cache-folder.ts';

/** Where the site takes its material from and where it will stand. */
export interface Settings {
  /** Folder of the content, as an absolute path. */
  readonly content: string;
  /** File in which the print step leaves the pagination; absent until the PDF has been made. */
  readonly print: string;
  /** Path below which the site is served: begins and ends with a slash. */
  readonly base: string;
  /** Origin of the published site, for canonical addresses. */
  readonly site: string;
  /** Moment that the PDF names; null for that of the edition. */
  readonly date: Date | null;
}

/** The environment says something that cannot be; the message is for people. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * The settings of this run: the repository's own, unless the environment says otherwise.
 *
 * @param root - folder of the repository
 * @param env - INZAGE_INHOUD, INZAGE_DRUK, INZAGE_BASIS, INZAGE_SITE; SOURCE_DATE_EPOCH (reproducible-builds.org)
 * @throws SettingsError when INZAGE_SITE is not an address, or SOURCE_DATE_EPOCH no number of seconds
 */
export function readSettings(root: string, env: NodeJS.ProcessEnv = process.env): Settings {
  const site = env.INZAGE_SITE ?? unknownSite;
  if (URL.parse(site)?.protocol !== 'https:' && URL.parse(site)?.protocol !== 'http:') {
    throw new SettingsError(
      `INZAGE_SITE is \`${site}\`, maar dat is geen volledig adres. Schrijf het zoals \`https://lijst.example.nl\`.`,
    );
  }
  const base = (env.INZAGE_BASIS ?? '').replace(/^\/+|\/+$/g, '');
  return {
    content: resolve(root, env.INZAGE_INHOUD ?? 'content'),
    print: env.INZAGE_DRUK === undefined ? keptPagination() : resolve(root, env.INZAGE_DRUK),
    base: base === '' ? '/' : `/${base}/`,
    site,
    date: dateOf(env.SOURCE_DATE_EPOCH),
  };
}

/** File in which a build keeps its pagination for the development server. */
export function keptPagination(): string {
  return join(cacheFolder(), 'print.json');
}

function dateOf(seconds: string | undefined): Date | null {
  if (seconds === undefined || seconds === '') return null;
  if (!/^\d{1,11}$/.test(seconds))
    throw new SettingsError(
      `SOURCE_DATE_EPOCH is \`${seconds}\`, maar dat is geen aantal seconden sinds 1 januari 1970. Geef een geheel getal, of laat de variabele weg.`,
    );
  return new Date(Number(seconds) * 1000);
}
