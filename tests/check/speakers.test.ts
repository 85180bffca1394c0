import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../src/check/catalogue.ts';

// That each kind has a rule, the compiler says: see `src/check/speakers.ts`.
test('no two rules speak of one kind of finding', () => {
  const speakers = new Map<string, string>();
  for (const rule of catalogue) {
    for (const kind of 'messages' in rule ? Object.keys(rule.messages) : []) {
      assert.equal(speakers.get(kind), undefined, `${kind}: ${rule.code} and another`);
      speakers.set(kind, rule.code);
    }
  }
});
