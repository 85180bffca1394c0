import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { base, chapter } from '../../src/check/examples/base.ts';
import { answered } from '../../src/check/examples/views.ts';
import { fileOf, keyOf, registerNames, registers } from '../../src/document/registers.ts';
import { entryOf } from '../../src/document/queries.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { blockLabel } from '../../src/i18n/block-label.ts';
import { texts as dutch } from '../texts.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { writeContent } from '../../src/source/write/write-content.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { listOf } from './list.ts';

/** A list in which every register has an entry and a chapter that prints it. */
const annexes = Object.fromEntries(
  registerNames.map((register, index) => [
    `hoofdstukken/3-bijlagen/${String(index + 1)}-${register}.md`,
    chapter(register, 'Zie hieronder.', `soort: bijlage\noverzicht: ${register}`),
  ]),
);
/** A view asks for a chapter that answers it: the base has none. */
const records = answered();
const whole = listOf({
  ...records,
  'hoofdstukken/3-bijlagen/index.md': chapter('Bijlagen', 'Alle registers.', 'soort: bijlagen'),
  ...annexes,
});
const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

for (const register of registerNames) {
  const { directive } = registers[register];

  describe(`the register ${register}`, () => {
    const { document, findings } = whole;
    const [entry] = document[register];

    test('is read from where its file stands', () => {
      assert.ok(
        Object.keys({ ...base, ...records }).some((path) => path.startsWith(fileOf(register))),
        'no list of the examples has a record of it',
      );
      assert.deepEqual(findings, []);
      assert.ok(entry);
    });

    test('has entries with an id to cite, by which others find them', () => {
      assert.ok(entry && document.blokken.some(({ id }) => id === entry.id));
      assert.equal(entryOf(document, register, keyOf(register, entry.id)), entry);
      assert.match(blockLabel(entry.id, dutch, () => entry.naam) ?? '', /^\p{Lu}\p{Ll}+ ./u);
    });

    test('stands in the PDF where a chapter prints it, and otherwise at its end', () => {
      const id = `id="${entry?.id ?? ''}"`;
      assert.ok(printHtml(whole).includes(id));
      const unprinted = printHtml(listOf(records));
      assert.ok(unprinted.includes(id));
      assert.ok(unprinted.includes(dutch(`verzameling.${register}`)));
    });

    test('goes through the open data unharmed', () => {
      assert.equal(fromListJson(toListJson(document))[register][0]?.id, entry?.id);
      assert.ok([...writeContent(document).keys()].some((path) => path.startsWith(fileOf(register))));
    });

    test('is in the guide for editors', () => {
      assert.ok(guide.includes(`\`${fileOf(register)}\``));
    });

    if (directive !== null)
      test(`can be pointed at with :${directive}`, () => {
        const words = entry?.naam ?? '';
        const { document: pointing, findings: noticed } = listOf({
          'hoofdstukken/1-toelichting/1-inleiding.md': chapter('Inleiding', `De :${directive}[${words}].`),
        });
        const found: string[] = [];
        for (const block of pointing.delen[0]?.children[0]?.passages.flatMap(({ blocks }) => blocks) ?? [])
          visit(block, 'registerReference', (node) => {
            found.push(`${node.register} ${node.id ?? ''} ${toString(node)}`);
          });
        assert.deepEqual(found, [`${register} ${entry?.id ?? ''} ${words}`]);
        assert.deepEqual(
          noticed.filter(({ kind }) => kind.endsWith('-unknown')),
          [],
        );
      });
  });
}
