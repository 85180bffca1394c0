import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { z } from 'zod';
import { editorSchemas } from '../../src/check/editor-schemas.ts';
import { fileSchemas } from '../../src/source/records.ts';
import { exampleOf } from '../../src/source/schema-example.ts';
import { plainSchema, shapeOf } from '../../src/source/schema-keys.ts';

/** What newcomers write, and what goes wrong in typing. */
const values: readonly unknown[] = [
  ...[
    '',
    ' ',
    '–',
    'Een tekst',
    'V10',
    'MIVD',
    'mivd',
    '1.10',
    'A.1',
    'SL28',
    'P20Y',
    'P',
    'P1,5Y',
    'direct',
  ],
  ...[
    '2015',
    '2015-03-04',
    '2015-02-30',
    '2015-13',
    '16-3-2015',
    'https://example.nl/',
    'ftp://a',
    'http://a b',
  ],
  ...[12, -1, 0, 1.5, true, null, [], {}, ['V10'], [''], [1], [{}]],
];

type Holder = Record<string, unknown>;

/** Puts every value at every key of a record that is good, and tells of each whether it is taken. */
function* variants(
  schema: z.core.$ZodType,
  holder: Holder,
  key: string,
  path: string,
): Generator<readonly [path: string, value: unknown]> {
  const original = holder[key];
  for (const value of values) {
    holder[key] = value;
    yield [path, value];
  }
  holder[key] = original;
  const { def } = plainSchema(schema, original)._zod;
  if (def.type === 'array' && Array.isArray(original)) {
    const { element } = def as z.core.$ZodArrayDef;
    yield* variants(element, original as unknown as Holder, '0', `${path}[]`);
  }
  if (typeof original !== 'object' || original === null) return;
  const record = original as Holder;
  for (const [name, inner] of Object.entries(shapeOf(plainSchema(schema, original)))) {
    const before = record[name];
    record[name] = before ?? exampleOf(inner);
    yield* variants(inner, record, name, `${path}.${name}`);
    if (before === undefined) Reflect.deleteProperty(record, name);
  }
}

/** The values of which the check and the schema for editors say something else. */
function disagreements(name: keyof typeof fileSchemas, record: unknown): string[] {
  const schema: z.ZodType = fileSchemas[name];
  const ajv = new Ajv({ strict: false });
  (formats as unknown as (to: Ajv) => void)(ajv);
  const editor = JSON.parse(editorSchemas().get(name) ?? '') as { readonly type?: string };
  const takes = ajv.compile(editor);
  const found: string[] = [];
  const holder: Holder = { [name]: record };
  for (const [path, value] of variants(schema, holder, name, name)) {
    const checked = schema.safeParse(holder[name]).success;
    const edited = takes(editor.type === 'array' ? [holder[name]] : holder[name]);
    if (checked !== edited)
      found.push(`${checked ? 'only the check' : 'only the editor'} takes ${path}: ${JSON.stringify(value)}`);
  }
  return found;
}

/** What the usual kind of list asks for besides. That it says what it is, a rule asks: the schema fills it in. */
const asked = {
  soort: 'processen',
  regime: 'archiefwet-1995',
  zorgdragers: ['minister'],
  periode: { van: '1945' },
};

describe('the check and the schema for editors take the same', () => {
  for (const name of Object.keys(fileSchemas) as (keyof typeof fileSchemas)[])
    test(`in ${name}`, () => {
      const record = { ...(exampleOf(fileSchemas[name]) as object), ...(name === 'lijst' && asked) };
      assert.ok((fileSchemas[name] as z.ZodType).safeParse(record).success, 'The example is no good one.');
      // Whether words can be read as a valuation takes more than a pattern.
      const found = disagreements(name, record).filter(
        (one) => !/editor takes \S+\.waarderingen(?:\[\])?: .*"[^"]/.test(one),
      );
      assert.deepEqual(found, []);
    });

  test('in the keys of a valuation', () => {
    const event = { code: 'afgehandeld' };
    const waarderingen = [{ waarde: 'V', termijn: 'P5Y', aangrijpingspunt: event }];
    const record = { ...(exampleOf(fileSchemas.categorie) as object), waarderingen };
    const found = disagreements('categorie', record).filter((one) => one.includes('waarderingen[].'));
    assert.deepEqual(found, []);
  });
});
