/** Small lists for the tests of assembly. */
import { base, textPath, chapter } from '../../src/check/examples/base.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';

/** The base list of the rules' examples with files put over it; null takes one away. */
export function listOf(files: Readonly<Record<string, string | null>> = {}): Loaded {
  const present = Object.entries({ ...base, ...files }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return load(toFiles(Object.fromEntries(present)));
}

/** Texts by path as files. */
export function toFiles(texts: Readonly<Record<string, string>>): ContentFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** The base list with other text in chapter 1. */
export function listWithText(body: string, more?: string): Loaded {
  return listOf({ [textPath]: chapter('Inleiding', body, more) });
}

/** A category of the process of the base. */
export function category(nummer: string, body = 'Tekst.'): Record<string, string> {
  const text = `---\nnummer: "${nummer}"\ntitel: Categorie ${nummer}\nsoort: werkproces\nproces: sturing\nherkomst: reconstructie\nwaarderingen: [{ waarde: B, criteria: [1] }, { waarde: V, termijn: P5Y }]\n---\n\n${body}\n`;
  return { [`categorieen/${nummer}-x.md`]: text };
}
