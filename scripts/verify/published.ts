import type { Controle, ListedFile } from '../build/controle.ts';

/** What reading a published file gave: its bytes, that it is not there, or that it is far larger than was listed. */
export type Reading = { readonly bytes: Uint8Array } | 'missing' | 'too-large';

/** A published site, wherever it stands. */
export interface Published {
  /** For messages: a folder, a file or an address. */
  readonly where: string;
  readonly controle: Controle;
  /** Reads one file; null when there is only a `controle.json` to go by. */
  readonly read: ((file: ListedFile) => Promise<Reading>) | null;
  /** All files that stand there; null where that cannot be known. */
  readonly list: (() => Promise<readonly string[]>) | null;
}
