/** Small sites for the comparison: on disk, with the list of their files, and as a rebuild would make them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { createProgress } from '../../scripts/build/progress.ts';
import { listFile, renderControle } from '../../scripts/build/controle.ts';
import type { Controle } from '../../scripts/build/controle.ts';
import type { Rebuilt } from '../../scripts/verify/compare.ts';
import { verify } from '../../scripts/verify/verify.ts';
import type { Report } from '../../scripts/verify/verify.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const files: Files = {
  'index.html': '<!doctype html>\n<h1>Lijst</h1>\n<p>Versie 0.1, ter inzage.</p>\n',
  'over/index.html': '<h1>Over</h1>\n',
  'lijst-0.1.pdf': 'geen echte PDF',
  '_astro/a.woff2': Uint8Array.of(0, 255, 1, 2),
};

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** What `controle.json` says of these files. */
export function controleOf(content: Files, facts: Partial<Controle> = {}): Controle {
  return {
    formaat: 1,
    lijst: { id: 'lijst', versie: '0.1', datum: '2015-03' },
    commit: 'a'.repeat(40),
    adres: { site: 'https://lijst.example.nl', basis: '/' },
    gereedschap: { node: '24.21.0', astro: '7.3.5' },
    bestanden: Object.entries(content).map(([pad, held]) => listFile(pad, bytesOf(held))),
    ...facts,
  };
}

/** What a rebuild gives when it makes these files. */
export function rebuiltFrom(content: Files, facts: Partial<Controle> = {}): Rebuilt {
  return {
    controle: controleOf(content, facts),
    read: (pad) => Promise.resolve(bytesOf(content[pad] ?? '')),
  };
}

/** Gives folders that are gone after the tests of the file. */
export function folders(): (content: Files) => Promise<string> {
  const made: string[] = [];
  after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));
  return async (content) => {
    const folder = await mkdtemp(join(tmpdir(), 'inzage-verify-'));
    made.push(folder);
    for (const [path, held] of Object.entries(content)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), held);
    }
    return folder;
  };
}

/** These files with their `controle.json`. */
export function withControle(content: Files, facts: Partial<Controle> = {}): Files {
  return { ...content, 'controle.json': renderControle(controleOf(content, facts)) };
}

/** Compares without showing how far it is. */
export function compare(target: string, rebuilt: Rebuilt): Promise<Report> {
  return verify({
    target,
    rebuild: () => Promise.resolve(rebuilt),
    progress: createProgress({ write: () => undefined }, 2),
    signal: new AbortController().signal,
  });
}
