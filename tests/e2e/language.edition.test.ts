import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document as List } from '../../src/document/document.ts';
import { squash, wordsOf } from '../print/words.ts';
import { readBlocks } from './block-facts.ts';
import type { BlockFacts } from './block-facts.ts';
import { parseAll, readHtml } from './html-files.ts';
import { openSite } from './site.ts';
import { textBlocks } from './text-blocks.ts';
import type { TextBlock } from './text-blocks.ts';

const site = openSite();
let list: List;
let blocks: TextBlock[];
let ids: Set<string>;
let pages: BlockFacts[];

before(async () => {
  const { loaded, folder, browser } = await site();
  list = loaded.document;
  blocks = textBlocks(list);
  ids = new Set(blocks.map(({ id }) => id));
  pages = [...(await parseAll(browser, await readHtml(folder), readBlocks)).values()];
});

/** What stands in each block, by its id; a note of a category stands on two pages. */
function byBlock<T extends { readonly holders: readonly string[] }>(
  found: readonly (readonly T[])[],
  tell: (one: T) => string,
): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const one of found.flat()) {
    const holder = one.holders.find((id) => ids.has(id));
    if (holder !== undefined) told.set(holder, (told.get(holder) ?? new Set()).add(tell(one)));
  }
  return told;
}

function demanded(tell: (node: Nodes) => string | null): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { id, nodes } of blocks) {
    visit({ type: 'root', children: nodes } as Nodes, (node) => {
      const words = tell(node);
      if (words !== null) told.set(id, (told.get(id) ?? new Set()).add(words));
    });
  }
  return told;
}

function sorted(told: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...told].map(([id, words]) => `${id}: ${[...words].sort().join(' | ')}`).sort();
}

describe('words in another language', () => {
  test('say so, in every block that has them', () => {
    const wanted = demanded((node) => {
      if (node.type === 'foreign') return `${node.lang} ${squash(wordsOf(node))}`;
      if (node.type === 'abbreviation' && node.expanded && node.taal !== 'nl')
        return `${node.taal} ${squash(node.voluit)}`;
      return null;
    });
    assert.ok(wanted.size > 0, 'there is nothing to look at');
    const found = byBlock(
      pages.map(({ foreign }) => foreign),
      ({ lang, text }) => `${lang} ${squash(text)}`,
    );
    assert.deepEqual(sorted(found), sorted(wanted));
  });

  test('say so in the list of abbreviations', () => {
    const found = new Set(pages.flatMap(({ foreign }) => foreign.map(({ lang, text }) => `${lang} ${text}`)));
    const wanted = list.afkortingen.filter(({ taal }) => taal !== 'nl');
    assert.ok(wanted.length > 0, 'there is nothing to look at');
    for (const { taal, voluit } of wanted) assert.ok(found.has(`${taal} ${voluit}`), voluit);
  });
});

describe('an abbreviation', () => {
  test('has its meaning in every block that uses it', () => {
    const wanted = demanded((node) => (node.type === 'abbreviation' ? `${node.value} ${node.voluit}` : null));
    assert.ok(wanted.size > 0, 'there is nothing to look at');
    const found = byBlock(
      pages.map(({ abbreviations }) => abbreviations),
      ({ text, title }) => `${text} ${title}`,
    );
    assert.deepEqual(sorted(found), sorted(wanted));
  });

  test('is written out where running text uses it first', () => {
    const texts = new Map(
      pages.flatMap(({ elements }) => elements.map(({ id, text }) => [id, squash(text)])),
    );
    const running = list.blokken.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
    const order = new Map(running.map(({ id }, index) => [id, index]));
    const uses = pages.flatMap(({ abbreviations }) =>
      abbreviations.flatMap((use) => {
        const holder = use.holders.find((id) => ids.has(id)) ?? '';
        const at = order.get(holder);
        return at === undefined ? [] : [{ ...use, holder, at }];
      }),
    );
    const known = new Set<string>();
    const first = uses
      .sort((one, other) => one.at - other.at)
      .filter(({ title }) => !known.has(title) && known.add(title));
    assert.ok(first.length > 0, 'there is nothing to look at');
    const bare = first.filter(
      ({ after, title, holder }) =>
        !squash(after).startsWith(squash(`(${title})`)) &&
        texts.get(holder)?.includes(squash(title)) !== true,
    );
    assert.deepEqual(
      bare.map(({ text, holder }) => `${text} in ${holder}`),
      [],
    );
  });
});
