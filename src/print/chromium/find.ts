import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer';
import { ExpectedError } from '../../machine/expected-error.ts';
import { unpackChromium } from './unpack.ts';

/** A browser that can be started, and what its process needs. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly source: string;
  /** Extra folder with shared libraries, for the browser from npm. */
  readonly libraryPath: string | null;
}

/** No browser anywhere. The message names every place looked at and the command that mends it. */
export class BrowserNotFoundError extends ExpectedError {
  override name = 'BrowserNotFoundError';
}

const systemNames = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'google-chrome',
  'chromium-browser',
];

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  /** Where the browser from npm is unpacked. */
  readonly cacheFolder: string;
}

/**
 * Finds a browser: the one named in PUPPETEER_EXECUTABLE_PATH, else the pinned one from npm (Linux x64), else
 * puppeteer's own, else the system's.
 *
 * @throws BrowserNotFoundError when a named browser is absent (no fallback then), or none is found
 */
export async function findBrowser({ env, platform, arch, cacheFolder }: Surroundings): Promise<FoundBrowser> {
  const named = env.PUPPETEER_EXECUTABLE_PATH;
  if (named !== undefined && named !== '') {
    if (await isExecutable(named))
      return { executablePath: named, source: 'PUPPETEER_EXECUTABLE_PATH', libraryPath: null };
    throw new BrowserNotFoundError(
      `PUPPETEER_EXECUTABLE_PATH wijst naar ${named}, maar daar staat geen programma. Verbeter het pad of haal de variabele weg.`,
    );
  }
  const looked: string[] = ['PUPPETEER_EXECUTABLE_PATH (niet ingesteld)'];
  if (platform === 'linux' && arch === 'x64') {
    const version = await pinnedVersion();
    if (version !== null)
      return { ...(await unpackChromium(cacheFolder, version)), source: `@sparticuz/chromium ${version}` };
  }
  looked.push(
    `npm-pakket @sparticuz/chromium (${platform === 'linux' && arch === 'x64' ? 'niet geïnstalleerd' : 'alleen voor Linux x64'})`,
  );
  const own = await puppeteer.executablePath({ headless: 'shell' });
  for (const [path, source] of [[own, 'puppeteer'] as const, ...systemPaths(env)]) {
    if (await isExecutable(path)) return { executablePath: path, source, libraryPath: null };
    looked.push(`${path} (${source})`);
  }
  const command =
    platform === 'linux' && arch === 'x64'
      ? 'npm ci'
      : 'npx puppeteer browsers install chrome-headless-shell';
  throw new BrowserNotFoundError(
    `Geen browser gevonden om de PDF mee te maken. Gezocht is naar:\n${looked.map((place) => `  - ${place}`).join('\n')}\nOplossing: ${command}`,
  );
}

async function pinnedVersion(): Promise<string | null> {
  try {
    const path = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
    const { default: found } = (await import(path.href, { with: { type: 'json' } })) as {
      default: { version: string };
    };
    return found.version;
  } catch {
    return null;
  }
}

function systemPaths(env: Surroundings['env']): (readonly [string, string])[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return systemNames.flatMap((name) => folders.map((folder) => [join(folder, name), 'systeem'] as const));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK).then(
    () => true,
    () => false,
  );
}
