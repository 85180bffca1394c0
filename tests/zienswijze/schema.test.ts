import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { zienswijzeFile } from '../../src/document/schema/zienswijze.ts';
import { toJsonSchema } from '../../src/export/json/json-schema.ts';
import { readView } from '../../src/zienswijze/read.ts';
import { exampleView } from './example.ts';

test('the published schema of a view judges as its reader does', () => {
  const ajv = new Ajv2020();
  (formats as unknown as (to: Ajv2020) => void)(ajv);
  const schema = toJsonSchema(zienswijzeFile, 'zienswijze.schema.json', 'https://voorbeeld.nl/');
  const validate = ajv.compile(JSON.parse(schema) as object);
  const [part] = exampleView.onderdelen;
  const bare = { ...exampleView, algemeen: undefined, indiener: undefined, onderdelen: [] };
  const cases: [view: object, isOne: boolean][] = [
    [exampleView, true],
    [bare, true],
    [{ ...exampleView, id: 'x' }, false],
    [{ ...exampleView, extra: 1 }, false],
    [{ ...exampleView, onderdelen: [{ ...part, wens: 'weg' }] }, false],
    [{ ...exampleView, onderdelen: [{ ...part, adres: 'javascript:alert(1)' }] }, false],
    [{ ...exampleView, onderdelen: [{ ...part, pagina: 0 }] }, false],
  ];
  for (const [view, isOne] of cases) {
    const text = JSON.stringify(view);
    assert.equal(validate(JSON.parse(text)), isOne, text);
    assert.equal(readView(new TextEncoder().encode(text)).view !== null, isOne, text);
  }
});
