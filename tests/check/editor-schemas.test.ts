import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { editorSchemas, withSchemas } from '../../src/check/editor-schemas.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'public/schemas');
const schemas = editorSchemas();

describe('the schemas for editors', () => {
  for (const [name, text] of schemas) {
    test(`${name}.json is as the schema says`, () => {
      const path = join(folder, `${name}.json`);
      assert.ok(
        existsSync(path) && readFileSync(path, 'utf8') === text,
        'out of date: run `npm run schemas`',
      );
    });
  }

  test('are all there is in public/schemas', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...schemas.keys()].map((name) => `${name}.json`).sort());
  });

  test('ask for the keys that must be there, and for no others', () => {
    const schema = JSON.parse(schemas.get('categorie') ?? '') as Record<string, unknown>;
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.deepEqual(schema.required, ['nummer']);
    assert.equal(schema.additionalProperties, false);
  });

  test('explain every key in Dutch', () => {
    for (const [name, text] of schemas) {
      const without = keysWithoutHelp(JSON.parse(text) as Schema);
      assert.deepEqual(without, [], name);
    }
  });

  test('are those that VS Code is told to use, for every YAML file', () => {
    const written = readFileSync(join(root, '.vscode/settings.json'), 'utf8');
    assert.equal(withSchemas(written), written, 'run `npm run schemas`');
    const settings = written.replace(/^\s*\/\/.*$/gm, '');
    const { 'yaml.schemas': used } = parse(settings) as { 'yaml.schemas': Record<string, string> };
    for (const path of Object.keys(used)) {
      assert.ok(schemas.has(path.replace(/^.*\/|\.json$/g, '')), `${path} is no schema of ours.`);
    }
  });
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The keys that an editor would show without a word of help. */
function keysWithoutHelp({ properties = {}, items, anyOf = [], oneOf = [] }: Schema): string[] {
  const own = Object.entries(properties).flatMap(([key, schema]) => [
    ...(schema.description === undefined ? [key] : []),
    ...keysWithoutHelp(schema),
  ]);
  return [...own, ...[...(items ? [items] : []), ...anyOf, ...oneOf].flatMap(keysWithoutHelp)];
}
