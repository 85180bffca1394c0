import { readFile } from 'node:fs/promises';

/** Version of the publisher itself, as `package.json` says. */
export async function publisherVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
