import { fileURLToPath, pathToFileURL } from 'node:url';

/** The script that runs in every page of the development server, as a path. */
export const pageScript = fileURLToPath(new URL('page/main.ts', import.meta.url));

/**
 * Address at which Vite gives it.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 */
export function pageScriptAddress(base: string): string {
  return `${base}@fs${pathToFileURL(pageScript).pathname}`;
}
