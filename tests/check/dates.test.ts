import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorSchemas } from '../../src/check/editor-schemas.ts';

/** The patterns of all keys that take a day, each with where it stands. */
function* dayPatterns(schema: unknown, path: string): Generator<readonly [string, RegExp]> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('pattern' in schema && typeof schema.pattern === 'string') {
    const pattern = new RegExp(schema.pattern, 'u');
    if (pattern.test('2015-03-04') && !pattern.test('geen')) yield [path, pattern];
  }
  for (const [key, inner] of Object.entries(schema)) yield* dayPatterns(inner, `${path}/${key}`);
}

test('no key of any file takes a day that the calendar does not have', () => {
  const found = [...editorSchemas()]
    .flatMap(([name, text]) => [...dayPatterns(JSON.parse(text), name)])
    .filter(([, pattern]) => !pattern.test('korte-naam'));
  assert.ok(found.length > 10, `${found.length} keys take a day`);
  for (const [path, pattern] of found) {
    const taken = ['2015-02-29', '2015-02-30', '2016-02-30', '2015-04-31', '2015-13-01', '2015-00-01'].filter(
      (day) => pattern.test(day),
    );
    assert.deepEqual(taken, [], path);
    assert.ok(pattern.test('2016-02-29'), path);
  }
});
