/** A file of an edition, by its hash. */
export interface KnownFile {
  readonly versie: string;
  /** Its name, without the folders that it stood in. */
  readonly bestand: string;
}

/** Of `edities.json`, what tells files apart. */
export interface KnownEditions {
  readonly uitgaven: readonly {
    readonly versie: string;
    readonly bestanden: readonly { readonly pad: string; readonly sha256: string }[];
  }[];
}

/** Which file of which edition has a hash; null when none has. */
export function fileWithHash(hash: string, { uitgaven }: KnownEditions): KnownFile | null {
  for (const { versie, bestanden } of uitgaven) {
    const found = bestanden.find(({ sha256 }) => sha256 === hash);
    if (found) return { versie, bestand: found.pad.slice(found.pad.lastIndexOf('/') + 1) };
  }
  return null;
}

/**
 * SHA-256 in hexadecimal digits, reckoned by the browser: nothing leaves it.
 *
 * @throws TypeError where the browser reckons none, as on a page that is not served safely
 */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
