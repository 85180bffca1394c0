import { controleName } from '../../src/source/editions/controle-name.ts';
import { listFile } from '../build/controle.ts';
import type { ListedFile } from '../build/controle.ts';
import type { Published } from './published.ts';

/** What is wrong with a published file, going by the `controle.json` beside it. */
export interface Fault {
  readonly pad: string;
  readonly kind: 'missing' | 'extra' | 'changed';
  /** What was listed; null for a file that was not. */
  readonly listed: ListedFile | null;
  /** What stands there; null when nothing does, or far more than was listed. */
  readonly found: ListedFile | null;
}

/** What stands there: the faults, and the files that could be read. */
export interface Found {
  readonly faults: readonly Fault[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Files fetched at the same time: a small server has to bear it. */
const atOnce = 4;

/** Holds the published files against their own `controle.json`, in its order; what was not listed comes last. */
export async function checkPublished(
  { controle, read, list }: Published,
  log: (detail: string) => void,
): Promise<Found> {
  const contents = new Map<string, Uint8Array>();
  const faults: Fault[] = [];
  if (read === null) return { faults, contents };
  for (let start = 0; start < controle.bestanden.length; start += atOnce) {
    const group = controle.bestanden.slice(start, start + atOnce);
    const readings = await Promise.all(group.map(read));
    for (const [index, listed] of group.entries()) {
      const reading = readings[index] ?? 'missing';
      if (typeof reading !== 'string') contents.set(listed.pad, reading.bytes);
      faults.push(...faultOf(listed, reading));
    }
  }
  log(`${contents.size} van ${controle.bestanden.length} bestanden gelezen`);
  const known = new Set([controleName, ...controle.bestanden.map(({ pad }) => pad)]);
  const extra = ((await list?.()) ?? []).filter((pad) => !known.has(pad)).sort();
  return {
    contents,
    faults: [...faults, ...extra.map((pad): Fault => ({ pad, kind: 'extra', listed: null, found: null }))],
  };
}

function faultOf(listed: ListedFile, reading: { readonly bytes: Uint8Array } | string): Fault[] {
  const { pad } = listed;
  if (reading === 'missing') return [{ pad, kind: 'missing', listed, found: null }];
  if (typeof reading === 'string') return [{ pad, kind: 'changed', listed, found: null }];
  const found = listFile(pad, reading.bytes);
  return found.sha256 === listed.sha256 && found.bytes === listed.bytes
    ? []
    : [{ pad, kind: 'changed', listed, found }];
}
