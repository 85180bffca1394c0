import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressesOf } from '../../src/addresses.ts';
import { chapter } from '../../src/check/examples/base.ts';
import { texts as dutch } from '../texts.ts';
import { gatherMentions } from '../../src/views/mentions.ts';
import { listOf } from '../document/list.ts';

const begrippen = 'hoofdstukken/3-bijlagen/1-begrippen.md';
const files = {
  'begrippen/neerslag.md': '---\nterm: neerslag\n---\n\nWat ontstaat bij [](#categorie-1.1).\n',
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Alle registers.', 'soort: bijlagen'),
};

/** The places that mention category 1.1. */
function mentionsIn(changed: Readonly<Record<string, string>>): string[] {
  const { document } = listOf(changed);
  return gatherMentions({ document, addresses: addressesOf(document), t: dutch })('c1.1').map(({ id }) => id);
}

describe('what mentions a category', () => {
  const printed = {
    ...files,
    [begrippen]: chapter('Begrippen', 'Zie hieronder.', 'soort: bijlage\noverzicht: begrippen'),
  };

  test('is a term, where a chapter prints the terms', () => {
    assert.deepEqual(mentionsIn(printed), ['begrip-neerslag']);
  });

  test('is no term that has no address, because no chapter prints it', () => {
    assert.deepEqual(mentionsIn(files), []);
  });
});
