import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Loaded } from '../../src/source/load.ts';
import { listOf } from '../document/list.ts';
import { everyList, filesOf, site } from './lists.ts';

/** The JSON of a list, as a program would read it: by path below `/data/`. */
async function readJson(loaded: Loaded): Promise<Map<string, unknown>> {
  const files = await filesOf(loaded);
  return new Map(
    files
      .filter(({ path }) => path.endsWith('.json'))
      .map(({ path, content }) => [path, JSON.parse(String(content)) as unknown]),
  );
}

/** What a validator of another maker makes of a schema file. */
function compile(schema: unknown): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  // Its types give a module where there is a function.
  (formats as unknown as (to: Ajv2020) => void)(ajv);
  return ajv.compile(schema as object);
}

function messages(validate: ValidateFunction, value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

describe('the published JSON Schemas', () => {
  test('hold for the whole list and for every category', async () => {
    for (const [name, loaded] of await everyList()) {
      const files = await readJson(loaded);
      const list = compile(files.get('lijst.schema.json'));
      const category = compile(files.get('categorie.schema.json'));
      assert.deepEqual(messages(list, files.get('lijst.json')), [], name);
      const categories = [...files].filter(([path]) => path.startsWith('categorieen/'));
      assert.equal(categories.length, loaded.document.categorieen.length, name);
      for (const [path, value] of categories) assert.deepEqual(messages(category, value), [], path);
    }
  });

  test('refuse what is not such a file', async () => {
    const files = await readJson(listOf());
    const validate = compile(files.get('lijst.schema.json'));
    const list = files.get('lijst.json') as Record<string, unknown>;
    const wrong = [
      { ...list, formaat: '9.0' },
      { ...list, extra: 1 },
      { ...list, lijst: { ...(list.lijst as object), status: 'klaar' } },
      { ...list, categorieen: [{}] },
      Object.fromEntries(Object.entries(list).filter(([key]) => key !== 'begrippen')),
    ];
    assert.deepEqual(
      wrong.map((value) => messages(validate, value).length > 0),
      wrong.map(() => true),
    );
  });

  test('say where they stand, and the files point at them', async () => {
    const files = await readJson(listOf());
    const idOf = (path: string): unknown => (files.get(path) as { $id?: unknown }).$id;
    for (const path of ['lijst.json', 'categorieen/1.1.json']) {
      const { $schema } = files.get(path) as { $schema: string };
      const address = new URL($schema, `${site}data/${path}`).href;
      assert.equal(idOf(address.slice(`${site}data/`.length)), address);
    }
  });

  test('explain in Dutch every key that an editor can fill in', async () => {
    const schema = (await readJson(listOf())).get('lijst.schema.json');
    const { properties } = schema as {
      properties: { categorieen: { items: { properties: Record<string, { description?: string }> } } };
    };
    const unexplained = Object.entries(properties.categorieen.items.properties)
      .filter(([, { description }]) => !description)
      .map(([key]) => key);
    // A shared part is explained where it is defined.
    assert.deepEqual(unexplained, ['source']);
  });
});
