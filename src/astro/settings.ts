import { resolve } from 'node:path';
import process from 'node:process';

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
}

/** The environment says something that cannot be; the message is for people. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Stands where the address of the published site should: nothing works on it, and nobody can own it. */
export const unknownSite = 'https://inzage.example';

/**
 * The settings of this run: the repository's own, unless the environment says otherwise.
 *
 * @param root - folder of the repository
 * @param env - INZAGE_INHOUD, INZAGE_DRUK, INZAGE_BASIS, INZAGE_SITE
 * @throws SettingsError when INZAGE_SITE is not an address
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
    print: resolve(root, env.INZAGE_DRUK ?? 'node_modules/.cache/inzage/print.json'),
    base: base === '' ? '/' : `/${base}/`,
    site,
  };
}
