import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { categorie } from '../../src/document/schema/categorie.ts';
import { lijstFields } from '../../src/document/schema/lijst.ts';
import { parseFrontMatter } from '../../src/source/front-matter.ts';
import { validate } from '../../src/source/validate.ts';
import { parseYaml } from '../../src/source/yaml.ts';
import { saidOf } from '../check/said.ts';

/** What a schema says of a text, each as `line:column found | expected | repair`. */
function explain(schema: z.ZodType, text: string): string[] {
  const yaml = parseYaml('a.yaml', text);
  assert.deepEqual(yaml.findings, []);
  const result = validate(schema, yaml);
  if (!('findings' in result)) return [];
  return saidOf(result.findings).map(
    ({ line, column, code, found, expected, repair }) =>
      `${line}:${column} ${code} ${found} | ${expected} | ${repair}`,
  );
}

const waarderingen = categorie.pick({ waarderingen: true });
const zienswijze = lijstFields.pick({ zienswijze: true });

describe('a mismatch is explained at its key', () => {
  test('deep in a list of records', () => {
    assert.deepEqual(
      explain(
        waarderingen,
        'waarderingen:\n  - waarde: B\n  - waarde: V\n    termijn: twintig jaar\n    minimum: ja\n',
      ),
      [
        '4:5 BE05 `waarderingen[2].termijn` met waarde `twintig jaar` | een duur als `P20Y`, `P6M` of `P6W`, of het woord `direct` | Verbeter de waarde van `waarderingen[2].termijn`.',
        '5:5 BE05 `waarderingen[2].minimum` met waarde `ja` | `true` of `false` | Schrijf `minimum: true`.',
      ],
    );
  });

  test('of a union, whatever was written', () => {
    for (const value of ['20', 'true', '[P20Y]', 'P', 'P1,5Y']) {
      const [only, ...others] = explain(
        waarderingen,
        `waarderingen:\n  - waarde: V\n    termijn: ${value}\n`,
      );
      assert.deepEqual(others, []);
      assert.match(
        only ?? '',
        /^3:5 BE05 .* \| een duur als `P20Y`, `P6M` of `P6W`, of het woord `direct` \|/,
      );
    }
  });

  test('in the record of the right kind, where there are several kinds', () => {
    assert.deepEqual(
      explain(
        zienswijze,
        'zienswijze:\n  verzendkenmerk: x\n  wijzen:\n    - soort: digitaal\n      url: nergens\n      name: y\n    - adres: Den Haag\n    - soort: digitale\n',
      ),
      [
        '5:7 BE05 `zienswijze.wijzen[1].url` met waarde `nergens` | een volledig webadres dat met https:// begint | Verbeter de waarde van `zienswijze.wijzen[1].url`.',
        '6:7 BE03 onbekende sleutel `name` | een van `soort`, `url`, `naam` | Bedoelde u `naam`?',
        '7:7 BE04 geen sleutel `zienswijze.wijzen[2].soort` | een van `schriftelijk`, `digitaal`, `mondeling` | Voeg `soort:` toe.',
        '8:7 BE05 `zienswijze.wijzen[3].soort` met waarde `digitale` | een van `schriftelijk`, `digitaal`, `mondeling` | Bedoelde u `digitaal`?',
      ],
    );
  });

  test('a missing key, at what it is missing from', () => {
    const schema = z.strictObject({
      periode: z.strictObject({ van: z.string(), tot: z.string().optional() }),
    });
    assert.deepEqual(explain(schema, '# een lijst\nperiode:\n  tot: "1990"\n'), [
      '2:1 BE04 geen sleutel `periode.van` | een tekst (zet getallen tussen aanhalingstekens) | Voeg `van:` toe.',
    ]);
    assert.deepEqual(explain(schema, 'periode:\n'), [
      '1:1 BE05 `periode` zonder waarde | de sleutel `van`, en naar keuze `tot` | Vul in: `periode: { van: … }`.',
    ]);
    assert.deepEqual(explain(schema, '\n\n'), [
      '1:1 BE05 geen gegevens | een groep sleutels, elk met een waarde | Schrijf op elke regel een sleutel, een dubbele punt en de waarde; zie content/README.md.',
    ]);
  });

  test('an unknown key, with the keys of its own place', () => {
    assert.deepEqual(
      explain(lijstFields.pick({ periode: true }), 'periode: { van: "1945", tott: "1990", zzzzzz: 1 }'),
      [
        '1:25 BE03 onbekende sleutel `tott` | een van `van`, `tot`, `ruw` | Bedoelde u `tot`?',
        '1:39 BE03 onbekende sleutel `zzzzzz` | een van `van`, `tot`, `ruw` | Verwijder de sleutel of zoek de juiste naam op in content/README.md.',
      ],
    );
  });

  test('numbers, dates, empty texts and empty lists, in Dutch', () => {
    const schema = lijstFields.pick({
      nummeringTotNiveau: true,
      overbrenging: true,
      titel: true,
      geldigheid: true,
    });
    assert.deepEqual(
      explain(
        schema,
        'nummeringTotNiveau: 9\noverbrenging: { grondslag: [], jaren: 20, voorwaarde: x }\ntitel: " "\ngeldigheid: { inwerkingtreding: 2015-02-30, einddatum: 2035 }',
      ).map((line) => line.replace(/ \| [^|]*$/, '')),
      [
        '1:1 BE05 `nummeringTotNiveau` met waarde `9` | ten hoogste 5',
        '2:17 BE05 `overbrenging.grondslag` met waarde `[]` | ten minste 1 onderdeel',
        '3:1 BE05 `titel` met waarde ` ` | een tekst die niet leeg is',
        '4:15 BE05 `geldigheid.inwerkingtreding` met waarde `2015-02-30` | een bestaande dag: februari 2015 heeft 28 dagen',
        '4:45 BE05 `geldigheid.einddatum` met waarde `2035` | een tekst (zet getallen tussen aanhalingstekens)',
      ],
    );
  });

  test('a long value is cut off', () => {
    const [line = ''] = explain(z.strictObject({ a: z.number() }), `a: ${'x'.repeat(5000)}`);
    assert.ok(line.includes(`\`${'x'.repeat(60)}…\``));
    assert.ok(line.length < 250);
  });
});

describe('a place in YAML', () => {
  test('is that of the key, or of the nearest thing above it', () => {
    const { locate } = parseYaml('a.yaml', 'a:\n  - b: 1\n    c: { d: 2 }\n  - 3\n', 4);
    const at = (...path: (string | number)[]): [number, number] => {
      const { line, column } = locate(path);
      return [line, column];
    };
    assert.deepEqual(at(), [5, 1]);
    assert.deepEqual(at('a'), [5, 1]);
    assert.deepEqual(at('a', 0), [6, 5]);
    assert.deepEqual(at('a', 0, 'c', 'd'), [7, 10]);
    assert.deepEqual(at('a', 0, 'c', 'x'), [7, 5]);
    assert.deepEqual(at('a', 1), [8, 5]);
    assert.deepEqual(at('x', 'y'), [5, 1]);
  });

  test('of front matter counts the lines of the file', () => {
    const { yaml } = parseFrontMatter('a.md', '---\ntitel: x\nsoort: y\n---\n\ntitel: z\n');
    assert.deepEqual(yaml.value, { titel: 'x', soort: 'y' });
    assert.deepEqual(yaml.locate(['soort']), { file: 'a.md', line: 3, column: 1 });
  });

  test('of front matter ends at the first line of dashes', () => {
    assert.deepEqual(parseFrontMatter('a.md', '---\na: "---"\n---   \n---\n').yaml.value, { a: '---' });
    assert.deepEqual(parseFrontMatter('a.md', '---\na: 1\n---').yaml.value, { a: 1 });
  });
});
