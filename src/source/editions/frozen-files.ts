import type { Lijst } from '../../document/schema/lijst.ts';
import { controleName } from './controle-name.ts';

/** Which edition came before another, by the hash of its `controle.json`. */
export interface EditionBefore {
  readonly versie: string;
  readonly sha256: string;
}

/** A frozen edition as its files have it: each is, to the byte, what was published. */
export interface FrozenFiles {
  readonly versie: string;
  readonly datum: string;
  readonly status: Lijst['status'];
  /** Its folder below that of the content: `edities/0.16`. */
  readonly map: string;
  /** `lijst.json`, in the form of its own day. */
  readonly lijst: Uint8Array;
  readonly pdf: { readonly fileName: string; readonly bytes: Uint8Array };
  /** The images that it shows, by their path below its folder of images. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Page of the PDF by the id of a block, and how many pages it has. */
  readonly pages: Readonly<Record<string, number>>;
  readonly total: number;
  /** What each thing says in a few digits, as it was published, by id. */
  readonly prints: Readonly<Record<string, string>>;
  /** SHA-256 of each of its files, by name. */
  readonly hashes: Readonly<Record<string, string>>;
  /** The files in which the whole list could be had, as they were published. */
  readonly published: readonly { readonly pad: string; readonly sha256: string }[];
  readonly before: EditionBefore | null;
}

/** Compares version numbers: `0.9` comes before `0.16`. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The last of the frozen editions, as the next one names it. */
export function lastEdition(editions: readonly FrozenFiles[]): EditionBefore | null {
  const last = editions.at(-1);
  return last ? { versie: last.versie, sha256: last.hashes[controleName] ?? '' } : null;
}
