import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue } from '../../src/check/catalogue.ts';
import { categoryFiles } from '../../src/check/category-files.ts';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderTerminal } from '../../src/diagnostics/terminal.ts';
import type { Shown } from '../../src/diagnostics/terminal.ts';
import { shownBy } from '../../scripts/check/shown.ts';
import { UsageError } from '../../scripts/command-line/usage-error.ts';
import { listOf } from '../document/list.ts';

/** As long as a list that was printed in 2020, and no category of it with a basis. */
const count = 346;
const categories = Array.from({ length: count }, (_, index): [string, string] => {
  const nummer = `2.${String(index + 1)}`;
  const text = `---\nnummer: "${nummer}"\ntitel: Resultaat ${nummer}\nsoort: resultaat\nproces: sturing\nherkomst: reconstructie\nwaarderingen: [{ waarde: V, termijn: P5Y }]\n---\n`;
  return [`categorieen/${nummer}-x.md`, text];
});
const loaded = listOf(Object.fromEntries(categories));
const diagnostics = check(loaded);

function shown(how?: Shown, said: readonly Diagnostic[] = diagnostics): string {
  const options = {
    base: 'content',
    texts: new Map(),
    colour: false,
    categories: categoryFiles(loaded.document),
    titles: new Map(catalogue.map(({ code, title }) => [code, title])),
    readRule: (code: string) => `npm run check -- --regel ${code}`,
  };
  return renderTerminal(said, options, how);
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

describe('what a rule says of hundreds of categories', () => {
  test('is told once: of how many, the first place, the repair, and how to see them all', () => {
    assert.equal(
      shown(),
      `Telkens hetzelfde

waarschuwing SL28: 346 categorieën, zoals 2.1
  content/categorieen/2.1-x.md:2:1
  Gevonden: categorie \`2.1\` zonder grondslag en zonder bron.
  Verwacht: een \`grondslag\`, of een \`bron\` als er geen grondslag is.
  Oplossing: Noem de regeling waarop het handelen berust, of de bron waaruit het blijkt.
  Alle plaatsen: npm run check -- --regel SL28

Per regel:
  346 × waarschuwing SL28  Categorie zonder grondslag of bron

Geen fouten; 346 waarschuwingen.
`,
    );
  });

  test('takes thirteen lines instead of two thousand', () => {
    assert.equal(linesOf(shown()), 13);
    assert.equal(linesOf(shown({ detail: 'volledig' })), 2426);
  });

  test('is told one by one when that is asked for, of all rules or of one', () => {
    const places = (text: string): number => [...text.matchAll(/^content\/\S+:\d+:\d+ /gm)].length;
    assert.equal(places(shown({ detail: 'volledig' })), count);
    const one = shown({ rules: ['SL28'] });
    assert.equal(places(one), count);
    assert.match(one, /\nGetoond: alleen SL28\. De hele lijst: Geen fouten; 346 waarschuwingen\.\n$/);
    assert.equal(places(shown({ rules: ['SL34'] })), 0);
  });

  test('hides nothing that is said otherwise', () => {
    const [first] = diagnostics;
    assert.ok(first);
    const other: Diagnostic = { ...first, repair: 'Iets anders.' };
    const heavier: Diagnostic = { ...first, severity: 'error' };
    const text = shown({}, [...diagnostics, other, heavier]);
    assert.match(text, /346 categorieën/);
    assert.match(text, /Oplossing: Iets anders\./);
    assert.match(text, /:2:1 fout SL28\n/);
  });

  test('is told one by one while there are no more than five', () => {
    assert.doesNotMatch(shown({}, diagnostics.slice(0, 5)), /Telkens/);
    assert.match(shown({}, diagnostics.slice(0, 6)), /SL28: 6 categorieën, zoals 2\.1\n/);
  });

  test('is counted in files where no category is meant, and in times where one file holds it', () => {
    const inFiles = diagnostics.map((one, index) => ({ ...one, file: `hoofdstukken/${String(index)}.md` }));
    assert.match(shown({}, inFiles), /SL28: 346 bestanden, zoals content\/hoofdstukken\/0\.md\n/);
    const inOne = diagnostics.map((one) => ({ ...one, file: 'bronnen.yaml' }));
    assert.match(shown({}, inOne), /SL28: 346 keer in content\/bronnen\.yaml\n/);
    const twice = [...diagnostics, ...diagnostics.map((one) => ({ ...one, line: 9 }))];
    assert.match(shown({}, twice), /SL28: 692 keer, in 346 categorieën, zoals 2\.1\n/);
  });
});

describe('--stil', () => {
  test('shows the errors, and of the others how often each rule speaks', () => {
    const error: Diagnostic = {
      ...(diagnostics[0] ?? assert.fail('Nothing was said.')),
      code: 'SL34',
      severity: 'error',
      found: 'iets',
    };
    const text = shown({ detail: 'fouten' }, [...diagnostics, error]);
    assert.match(text, /:2:1 fout SL34\n/);
    assert.doesNotMatch(text, /grondslag en zonder bron/);
    assert.match(
      text,
      /\nPer regel:\n {4}1 × fout SL34 +[^\n]+\n {2}346 × waarschuwing SL28 +[^\n]+\n\n1 fout en 346 waarschuwingen\.\n$/,
    );
  });
});

describe('what is asked to be shown', () => {
  test('is what was typed, a code in whatever case and once', () => {
    assert.deepEqual(shownBy({ format: 'tekst' }), { detail: 'samen' });
    assert.deepEqual(shownBy({ format: 'tekst', volledig: true }), { detail: 'volledig' });
    assert.deepEqual(shownBy({ format: 'tekst', regel: ['sl28', 'SL28', 'be01'] }), {
      rules: ['SL28', 'BE01'],
    });
  });

  const refused: [what: string, ...options: Parameters<typeof shownBy>][] = [
    ['the code of no rule', { format: 'tekst', regel: ['SL99'] }],
    ['two ways at once', { format: 'tekst', stil: true, volledig: true }],
    ['a part of what programs read', { format: 'sarif', stil: true }],
  ];
  for (const [what, options] of refused)
    test(`is refused: ${what}`, () => {
      assert.throws(() => shownBy(options), UsageError);
    });
});
