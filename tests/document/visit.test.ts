import assert from 'node:assert/strict';
import type { Nodes, Root } from 'mdast';
import { describe, test } from 'node:test';
import { visitParents as ofLibrary } from 'unist-util-visit-parents';
import { SKIP, visit, visitParents } from '../../src/document/visit.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';

const text = '# A *b `c`*\n\n- d\n- > e **f _g_**\n\n| h | i |\n|---|---|\n| j | k |\n\n[l](#m) n';

function tree(): Root {
  return parseMarkdown('a.md', text).tree;
}

/** What a walk shows: each node with its index, between what it stands in. */
function seen(walk: typeof visitParents, type: 'text' | null): string[] {
  const shown: string[] = [];
  walk(tree(), type, (node: Nodes, within: readonly Nodes[]) => {
    shown.push([...within, node].map((one) => one.type).join(' > '));
  });
  return shown;
}

describe('a walk through a tree', () => {
  for (const type of [null, 'text'] as const) {
    test(`shows ${type ?? 'all nodes'} in the order of the library`, () => {
      const expected = seen((root, _, see) => {
        ofLibrary(root, type ?? undefined, see as never);
      }, type);
      assert.ok(expected.length > 10);
      assert.deepEqual(seen(visitParents, type), expected);
    });
  }

  test('tells the parent of a node and its index there', () => {
    visit(tree(), null, (node, index, parent) => {
      if (node.type === 'root') assert.deepEqual([index, parent], [undefined, undefined]);
      else assert.equal(parent?.children[index ?? -1], node);
    });
  });

  test('passes over what a node holds', () => {
    const shown: string[] = [];
    visit(tree(), null, ({ type }) => {
      shown.push(type);
      return type === 'root' ? undefined : SKIP;
    });
    assert.deepEqual(shown, ['root', 'heading', 'list', 'table', 'paragraph']);
  });
});
