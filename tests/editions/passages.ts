import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { loadList } from '../../src/astro/load-list.ts';
import { base, chapter, replaceKeys, textPath } from '../../src/check/examples/base.ts';
import type { Document } from '../../src/document/document.ts';
import { allSections } from '../../src/document/queries.ts';
import { printHtml } from '../../src/print/html/page.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { withPutDown } from './put-down.ts';

/** Files of an edition by path, put over the base. */
export type Texts = Readonly<Record<string, string>>;

/** Lays each edition open and puts it down before the next; gives them all as they were published. */
export function editionsOf(...editions: readonly Texts[]): Document[] {
  let put: ContentFile[] = [];
  return editions.map((texts, index) => {
    const versie = `versie: "0.${String(index + 1)}"`;
    const own = { ...base, 'lijst.yaml': replaceKeys(base['lijst.yaml'] ?? '', versie), ...texts };
    const files = [
      ...put,
      ...Object.entries(own).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    ];
    const loaded = loadList(files);
    const { document } = loaded;
    const moved = document.blokken.filter(({ standsAt }) => standsAt !== undefined);
    const html = moved.length > 0 ? printHtml(loaded) : '';
    for (const { id } of moved)
      assert.equal(html.split(` id="${id}"`).length, 2, `${id} is a place in print`);
    put = withPutDown(files).filter(({ path }) => path.startsWith('edities/'));
    return document;
  });
}

/** Passages that no other is like. */
export const said: Readonly<Record<string, string>> = {
  A: 'Archieven groeien sneller dan kasten kunnen dragen.',
  B: 'Bewaren begint bij weten welke handeling een stuk deed ontstaan.',
  C: 'Criteria wegen zwaarder naarmate burgers er rechten aan ontlenen.',
  D: 'Dossiers sluiten zodra niemand nog iets toevoegt of verandert.',
  E: 'Eens per jaar loopt iemand langs elke plank.',
  F: 'Foto’s horen thuis waar het onderwerp ligt.',
  G: 'Grote kaarten liggen vlak, kleine staan rechtop.',
  H: 'Herziening volgt binnen tien jaar na vaststelling.',
};

/** Passages, by their letters. */
export function text(letters: string): string {
  return letters
    .split('')
    .map((letter) => said[letter] ?? '')
    .join('\n\n');
}

/** Passages as the first chapter. */
export function intro(letters: string): Texts {
  return { [textPath]: chapter('Inleiding', text(letters)) };
}

/** What stands in a section, in its order: the letter of what is said, and what its id says within that of the section. */
export function idsIn({ delen }: Document, holder = '1'): string {
  const all: string[] = [];
  for (const { passages } of allSections(delen))
    for (const { blocks } of passages) {
      const root: Root = { type: 'root', children: [...blocks] };
      visit(root, (node) => {
        const id = node.data?.blockId;
        if (id?.startsWith(`${holder}.`) !== true || !/^[ao]/.test(id.slice(holder.length + 1))) return;
        const words = toString(node);
        const letters = Object.entries(said).filter(([, one]) => words.includes(one.slice(0, 20)));
        all.push(`${letters.map(([letter]) => letter).join('')}:${id.slice(holder.length + 1)}`);
      });
    }
  return all.join(' ');
}
