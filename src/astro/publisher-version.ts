import { readFileSync } from 'node:fs';

/** Version of the publisher itself, as `package.json` says. */
export function publisherVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
