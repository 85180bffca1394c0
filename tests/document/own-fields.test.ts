import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCategory } from '../../src/check/examples/base.ts';
import type { Document } from '../../src/document/document.ts';
import { ownFields } from '../../src/document/own-fields.ts';
import { categoryRows } from '../../src/markdown/html/category.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { toString } from 'mdast-util-to-string';
import { category, listOf } from './list.ts';
import { shippedList } from '../shipped-list.ts';

/** A list with a category for each of these texts, keys of its front matter. */
function listWith(...keys: readonly string[]): Document {
  const files = keys.map((own, index) => {
    const [[path, text] = ['', '']] = Object.entries(category(`2.${String(index + 1)}`));
    return { [path]: text.replace('herkomst:', `${own}\nherkomst:`) };
  });
  return listOf(Object.assign({}, ...files) as Record<string, string>).document;
}

/** A list in which a `kenmerk` has these values, one for each category. */
function withValues(values: readonly string[]): Document {
  return listWith(...values.map((value) => `kenmerken: [{ naam: Zaak, waarden: ["${value}"] }]`));
}

const facts = (document: Document): unknown[] =>
  ownFields(document).map(({ name, label, facet }) => [name, label, facet]);

describe('what a list has of its own', () => {
  test('is nothing in a list without such fields', async () => {
    assert.deepEqual(ownFields((await shippedList()).document), []);
  });

  test('is what its categories have: fields in the order of the block, then each kenmerk where it first comes', () => {
    const document = listWith(
      'typering: generiek\nkenmerken: [{ naam: Soort zaak, waarden: [melding] }]',
      'typering: specifiek\ntaakgebieden: [Zorg, Bouwen]\nkenmerken: [{ naam: Domein, waarden: [b, a] }, { naam: "Soort\\n zaak ", waarden: [aanvraag] }]',
    );
    assert.deepEqual(facts(document), [
      ['typering', 'Typering', ['generiek', 'specifiek']],
      ['taakgebieden', 'Taakgebieden', ['Bouwen', 'Zorg']],
      ['kenmerk-soort-zaak', 'Soort zaak', ['aanvraag', 'melding']],
      ['kenmerk-domein', 'Domein', ['a', 'b']],
    ]);
    const [, , zaak] = ownFields(document);
    assert.deepEqual(
      document.categorieen.map((one) => zaak?.valuesOf(one)),
      [[], ['melding'], ['aanvraag']],
    );
  });

  test('can be chosen from when there is more than one value, and not too many or too long ones', () => {
    const choices = (values: readonly string[]): number | undefined =>
      ownFields(withValues(values))[0]?.facet?.length;
    assert.equal(choices(['a', 'a']), undefined);
    assert.equal(choices(['a', 'b']), 2);
    assert.equal(choices(Array.from({ length: 31 }, (_, at) => String(at))), undefined);
    assert.equal(choices(['a', 'Een zin. '.repeat(20)]), undefined);
  });

  test('has a name of its own in addresses, whatever its signs', () => {
    const names = ['C++', 'C#', 'Wat = <b>"dit"</b>?', '---', 'Bruikbaar — ja', 'c'];
    const own = `kenmerken: [${names.map((naam) => `{ naam: ${JSON.stringify(naam)}, waarden: [x] }`).join(', ')}]`;
    const found = ownFields(listOf(withCategory(own)).document);
    assert.deepEqual(
      found.map(({ label }) => label),
      names,
    );
    assert.equal(new Set(found.map(({ name }) => name)).size, names.length);
    for (const { name } of found) assert.match(name, /^kenmerk-[\p{L}\p{N}-]*$/u);
  });
});

test('each kenmerk is a row under its own name, in the order of the category', () => {
  const { document } = listOf(
    withCategory('kenmerken: [{ naam: B & <b>, waarden: [x, y] }, { naam: A, waarden: [z] }]'),
  );
  const [first] = document.categorieen;
  assert.ok(first);
  const rows = categoryRows(first, {
    document,
    t: textsFor(document.lijst),
    medium: 'site',
    hrefOf: () => null,
    imageSrc: (path) => path,
  });
  assert.deepEqual(
    rows
      .filter(({ key }) => key.startsWith('kenmerk'))
      .map(({ key, label, content }) => [key, label, toString(content)]),
    [
      ['kenmerk-b--b', 'B & <b>', 'x; y'],
      ['kenmerk-a', 'A', 'z'],
    ],
  );
});
