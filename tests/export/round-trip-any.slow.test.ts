import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withText } from '../../src/check/examples/base.ts';
import { saidOfList } from '../check/said.ts';
import { listOf } from '../document/list.ts';
import { comparable } from './comparable.ts';
import { hostileBody } from './hostile-body.ts';
import { readBack } from './read-back.ts';
import { writeContent } from '../../src/source/write/write-content.ts';

describe('the content folder written back', () => {
  test('keeps whatever Markdown anybody throws together', () => {
    const lists = Array.from({ length: 2500 }, (_, seed) => ({
      seed,
      loaded: listOf(withText(hostileBody(seed))),
    })).filter(({ loaded }) =>
      // What a line begins with may be refused for what it probably meant, and a reference may lead nowhere; they are
      // read and written all the same.
      saidOfList(loaded).every(
        ({ severity, code }) =>
          severity !== 'error' || /^(?:BE4[4-9]|BE1[0157-9]|BE2[0-5]|BE6[02]|SL..)$/.test(code),
      ),
    );
    assert.ok(lists.length > 1000, `${lists.length} lists without errors`);
    for (const { seed, loaded } of lists) {
      const back = readBack(loaded);
      assert.deepEqual(comparable(back.document), comparable(loaded.document), hostileBody(seed));
      assert.deepEqual(writeContent(back.document), writeContent(loaded.document), hostileBody(seed));
    }
  });
});
