import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { check } from '../../src/check/check.ts';
import { base, replaceKeys } from '../../src/check/examples/base.ts';
import { load } from '../../src/source/load.ts';
import { fileSchemas } from '../../src/source/records.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { yamlTokens } from '../../src/source/yaml-tokens.ts';
import { saidOf } from '../check/said.ts';

/** What is said of YAML as such: place, code and what was found. */
function said(text: string): string[] {
  const { findings, lost } = parseYaml('a.yaml', text);
  return saidOf([...findings, ...lost]).map(
    ({ line, column, code, found }) =>
      `${String(line)}:${String(column)} ${code} ${found.replace('YAML die niet te lezen is: ', '')}`,
  );
}

const behind = 'woorden achter een tekst zonder aanhalingstekens, die niet worden gelezen:';
const below = 'een regel onder een tekst die niet wordt gelezen:';
const comma = 'een komma tussen haakjes, die hier een nieuw onderdeel begint:';
const dash = 'een regel die met `- ` begint, midden in een tekst';

describe('what YAML would pass over or read as something else is told', () => {
  const cases: [what: string, text: string, said: string[]][] = [
    ['a sign of number behind a text', 'titel: Wet #5\n', [`1:12 BE55 ${behind} \`#5\``]],
    ['behind a text with a tab', 'titel: Wet\t# vijf\n', [`1:12 BE55 ${behind} \`# vijf\``]],
    ['behind an item of a list', 'a:\n  - een # twee\n', [`2:9 BE55 ${behind} \`# twee\``]],
    ['behind an item between brackets', 'a: [een #x\n  , twee]\n', [`1:9 BE55 ${behind} \`#x\``]],
    ['behind a text of more lines', 'a: een\n  twee # drie\nb: c\n', [`2:8 BE55 ${behind} \`# drie\``]],
    ['behind a date', 'a: 2015-03-04 # woensdag\n', [`1:15 BE55 ${behind} \`# woensdag\``]],
    ['behind the sign of a long text', 'a: > # 5 jaar\n  later\n', [`1:6 BE55 ${behind} \`# 5 jaar\``]],
    ['below a text, indented', 'a: een\n  # twee\nb: c\n', [`2:3 BE55 ${below} \`# twee\``]],
    ['below an item, indented', '- een\n  # twee\n- drie\n', [`2:3 BE55 ${below} \`# twee\``]],
    ['below a long text, indented less', 'a: |\n   een\n # twee\n', [`3:2 BE55 ${below} \`# twee\``]],
    ['a list in a text', 'a: een\n  - twee\n', [`2:3 BE55 ${dash}`]],
    ['a list in a text, below an empty line', 'a: een\n\n  - twee\n', [`3:3 BE55 ${dash}`]],
    ['a list that is indented too far', 'a:\n  - een\n    - twee\n', [`3:5 BE55 ${dash}`]],
    ['a comma in brackets', 'a: [b (c, d), e]\n', [`1:5 BE55 ${comma} \`b (c,\``]],
    ['in a record', '- { a: b (c , d: e }\n', [`1:8 BE55 ${comma} \`b (c,\``]],
    ['on lines of its own', 'a: [\n  b (c,\n  d),\n]\n', [`2:3 BE55 ${comma} \`b (c,\``]],
    [
      'a digit behind the sign of a long text',
      'a: >5\nb: c\n',
      ['1:4 BE55 `>5`, waarvan het cijfer niet als tekst wordt gelezen'],
    ],
    [
      'words behind the sign of a long text',
      'a: > 5 jaar\n  later\n',
      ['1:6 BE02 er staat een teken dat hier niet hoort'],
    ],
    ['an anchor', 'a: &naam een\n', ['1:4 BE02 een waarde begint met `&`']],
    ['an anchor alone', 'a: &naam\n', ['1:4 BE02 een waarde begint met `&`']],
    ['an anchor on a key', '&x a: een\n', ['1:1 BE02 een waarde begint met `&`']],
    ['a tag', 'a: !!str 5\n', ['1:4 BE02 een waarde begint met `!`']],
    ['a tag that is a word', 'a: !belangrijk dit\n', ['1:4 BE02 een waarde begint met `!`']],
    ['an alias, that comes before all else', 'a: &x een\nb: *x\n', ['2:4 BE02 een waarde begint met `*`']],
    ['a directive', '%YAML 1.1\n---\na: yes\n', ['1:1 BE02 een regel begint met `%`']],
    ['another directive', '%TAG ! tag:x,2000:\n---\na: b\n', ['1:1 BE02 een regel begint met `%`']],
    ['the end of a document', 'a: b\n...\n', ['2:1 BE02 er staat een regel met `...`']],
    ['a second document', 'a: b\n---\nc: d\n', ['2:1 BE02 er staat een tweede reeks gegevens na `---`']],
    ['text behind the dashes', 'a: b\n--- c: d\n', ['2:1 BE02 er staat een tweede reeks gegevens na `---`']],
    ['a key with a question mark', '? a\n: b\n', ['1:1 BE02 een regel begint met `?`']],
    ['a key twice', 'a: b\n"a": c\n', ['2:1 BE02 een sleutel komt twee keer voor']],
    ['a key twice, once as a number', '1: b\n"1": c\n', ['2:1 BE02 een sleutel komt twee keer voor']],
    ['an empty key twice', ': b\n"": c\n', ['2:1 BE02 een sleutel komt twee keer voor']],
    [
      'a key three times, deep and on one line, and another one in a map beside it',
      'a:\n  - { b: c, b: d, "b": e }\n  - { b: f, g: h, g: i }\n',
      ['2:13', '2:19', '3:19'].map((place) => `${place} BE02 een sleutel komt twee keer voor`),
    ],
    ['words behind quotes', 'a: "b" c\n', ['1:8 BE02 er staat een teken dat hier niet hoort']],
    [
      'words below everything',
      'a: "b"\nwoorden\n',
      ['2:1 BE02 er ontbreekt een teken, zoals een aanhalingsteken of haak'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    test(what, () => {
      assert.deepEqual(said(text), expected);
    });
  }
});

describe('YAML that is more than a file holds', () => {
  const told = 'BE61 gegevens met meer dan 100000 dubbele punten, komma’s en regels';
  test('is refused where it becomes too much, and read below that', () => {
    assert.deepEqual(said('- a\n'.repeat(100_002)), [`100001:4 ${told}`]);
    assert.deepEqual(said(`[${'a, '.repeat(100_001)}a]`), [`1:300003 ${told}`]);
    assert.deepEqual(said('- a\n'.repeat(20_000)), []);
  });
});

describe('what is plain enough is let be', () => {
  for (const text of [
    '# Vooraf\na: een\n# Tussendoor\nb: twee\n# Achteraf\n',
    'a: "een #1" # twee\n',
    "a: 'een' # twee\n",
    'a: [een, twee] # drie\n',
    'a: # een\n  - een\n',
    '- # een\n  a: b\n',
    'a: 5 # vijf\nb: true # ja\n',
    'a:\n  - b: c\n    # d: e\n    f: g\n  # - b: h\n',
    'a: een#1, C# en zo\nb: "#5"\n',
    'a: |\n  een\n  # twee\n  - drie\n',
    'a: "een\n  # twee\n  - drie"\n',
    'a: A & B! 50% *?\n',
    '--- # register\na: b\n',
    'a: een - twee\n',
    'a: >-\n  een\n',
    'a: [b (c), "d (e, f)"]\n',
    'a: b (c, d)\ne: [f]\n',
    'a: [b (c]\n',
  ]) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(text), []);
    });
  }
});

describe('a number is read as it is typed', () => {
  const register = (jaar: string): string[] =>
    check(
      load(
        Object.entries({
          ...base,
          'bronnen.yaml': `- { id: jaarverslag, titel: Jaarverslag, soort: rapport, jaar: ${jaar} }\n`,
        }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
      ),
    ).map(({ file, column, code, found }) => `${file}:${String(column)} ${code} ${found}`);

  for (const jaar of ['0x7DF', '0o3737', '2.015e3', '+2015', '02015', '2015.0', '2015.']) {
    test(`or refused: ${jaar}`, () => {
      assert.deepEqual(register(jaar), [
        `bronnen.yaml:58 BE05 \`jaar\` met waarde \`${jaar}\`, die als \`2015\` wordt gelezen`,
      ]);
    });
  }

  test('and where no number belongs, it is that which is told', () => {
    assert.deepEqual(register('2_015'), ['bronnen.yaml:58 BE05 `jaar` met waarde `2_015`']);
    assert.deepEqual(register('true'), ['bronnen.yaml:58 BE05 `jaar` met waarde `true`']);
    assert.deepEqual(register('~'), ['bronnen.yaml:58 BE05 `jaar` zonder waarde']);
    assert.deepEqual(register('2015'), []);
  });

  test('in front matter, at its own key', () => {
    const category = replaceKeys(
      base['categorieen/1.1-plannen.md'] ?? '',
      'waarderingen:\n  - { waarde: B, criteria: [1, 0x1] }',
    );
    const files = { ...base, 'categorieen/1.1-plannen.md': category };
    const diagnostics = check(
      load(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))),
    );
    assert.deepEqual(
      diagnostics.map(({ line, column, code, found }) => [line, column, code, found]),
      [[10, 32, 'BE05', '`waarderingen[1].criteria[2]` met waarde `0x1`, die als `1` wordt gelezen']],
    );
  });
});

describe('no word gets lost', () => {
  const pieces = [
    'een',
    'twee 2',
    '#3',
    ' # vier',
    '"vijf"',
    "'zes'",
    '- zeven',
    ': ',
    'a:',
    '\n',
    '\n  ',
    '\n    ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '>2',
    '&b',
    '!c',
    '*d',
    '?',
    '%e',
    '...',
    '---',
  ];
  let seed = 20150316;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };

  test('of YAML put together at random: it is in a key, a value or a comment on its own, or something is said', () => {
    let right = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const text = `a: ${Array.from({ length: 1 + random(7) }, () => pieces[random(pieces.length)]).join(random(2) === 0 ? '' : ' ')}\n`;
      const { value, findings, lost } = parseYaml('a.yaml', text);
      assert.equal(
        yamlTokens(text)
          .map(({ source }) => source)
          .join(''),
        text.replace(/^\uFEFF/, ''),
      );
      if (findings.length + lost.length > 0) continue;
      right += 1;
      // A comment of its own is one on its own line, or behind what cannot be a text that goes on.
      const spoken = text.replace(/^[ ]*#.*$/gm, '').replace(/(["'\]},:>|-])[ \t]+#.*$/gm, '$1');
      const letters = (whole: string): string =>
        Array.from(whole.match(/[\p{L}\d]/gu) ?? [])
          .sort()
          .join('');
      assert.equal(letters(wordsOf(value)), letters(spoken), JSON.stringify(text));
    }
    assert.ok(right > 1000, `Only ${String(right)} were YAML.`);
  });
});

/** All keys and values. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(wordsOf).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

describe('no schema changes or drops what it accepts', () => {
  /** Schemas that change a value on purpose, each with its reason. */
  const allowed = new Map([
    ['pipe at categorie.waarderingen', 'a list that YAML took apart is refused; any other is kept'],
    ['pipe at categorie.waarderingen[]', 'the words of a source become keys, and are kept at `ruw`'],
    ['pipe at categorie.waarderingen[].behoudens', 'a text becomes `wat` of the one exception, whole'],
    ...['', '.alternatieven[]', '.behoudens[]'].map(
      (part) =>
        [
          `pipe at categorie.waarderingen[]${part}.aangrijpingspunt`,
          'a code without words gets its usual ones, and is kept',
        ] as const,
    ),
    ['pipe at actoren.onderZorgVan', 'a single name becomes a list of one'],
  ]);

  for (const [name, schema] of Object.entries(fileSchemas)) {
    test(name, () => {
      assert.deepEqual(
        [...changesIn(schema, name)].filter((change) => !allowed.has(change)),
        [],
      );
    });
  }

  test('seen to fail', () => {
    const bad = z.object({
      a: z.string().trim(),
      b: z.coerce.number(),
      c: z.string().catch('x'),
      d: z.string().transform(Number),
    });
    assert.deepEqual(
      [...changesIn(bad, 'x')],
      [
        'drops keys at x',
        'overwrite at x.a',
        'coerce at x.b',
        'catch at x.c',
        'pipe at x.d',
        'transform at x.d',
      ],
    );
  });
});

/** Everything in a schema that may change a value or drop a key. */
function* changesIn(schema: z.core.$ZodType, at: string): Generator<string> {
  const { def } = schema._zod;
  if (def.type === 'pipe' || def.type === 'transform' || def.type === 'catch') yield `${def.type} at ${at}`;
  if ('coerce' in def && def.coerce === true) yield `coerce at ${at}`;
  for (const one of def.checks ?? []) {
    const { check: kind } = one._zod.def;
    // An address gets a scheme in small letters: the same address.
    if (kind === 'overwrite' && !('format' in def && def.format === 'url')) yield `overwrite at ${at}`;
  }
  if (def.type === 'object') {
    const { shape, catchall } = def as z.core.$ZodObjectDef;
    if (catchall?._zod.def.type !== 'never') yield `drops keys at ${at}`;
    for (const [key, inner] of Object.entries(shape)) yield* changesIn(inner, `${at}.${key}`);
  }
  if (def.type === 'array') yield* changesIn((def as z.core.$ZodArrayDef).element, `${at}[]`);
  if (def.type === 'union')
    for (const option of (def as z.core.$ZodUnionDef).options) yield* changesIn(option, at);
  if (def.type === 'pipe') yield* changesIn((def as z.core.$ZodPipeDef).out, at);
  else if ('innerType' in def) yield* changesIn(def.innerType as z.core.$ZodType, at);
}
