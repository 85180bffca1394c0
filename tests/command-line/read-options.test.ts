import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from '../../scripts/command-line/command.ts';
import { helpOf } from '../../scripts/command-line/help-text.ts';
import { readOptions } from '../../scripts/command-line/read-options.ts';
import { UsageError } from '../../scripts/command-line/usage-error.ts';
import { port, readCount, readCounts } from '../../scripts/commands/values.ts';

const command = {
  name: 'proef',
  group: 'beheer',
  summary: 'probeert iets',
  loose: { value: '[PAD]', help: 'waar', most: 1 },
  options: {
    map: { value: 'PAD', help: 'map met de inhoud' },
    poort: port(80),
    keer: { value: 'N', help: 'hoe vaak', read: readCount },
    malen: { value: 'N,N', help: 'hoe lang', read: readCounts },
    vorm: { help: 'hoe', choices: { kort: 'kort', lang: 'lang' }, usual: { shown: 'kort', value: 'kort' } },
    snel: { help: 'zonder omhaal' },
    naam: { value: 'NAAM', help: 'wie', many: true },
  },
  exits: { 0: 'gelukt' },
} as const satisfies Command;

describe('what was typed after a command', () => {
  test('comes as the values that were meant, and those that are usual', () => {
    assert.deepEqual(readOptions(command, []), { options: { poort: 80, vorm: 'kort' }, loose: [] });
    const typed = ['--map', 'a', '--poort=8080', 'daar', '--keer', '3', '--malen=6,30', '--vorm', 'lang'];
    assert.deepEqual(readOptions(command, [...typed, '--snel']), {
      options: { map: 'a', poort: 8080, keer: 3, malen: [6, 30], vorm: 'lang', snel: true },
      loose: ['daar'],
    });
  });

  test('comes as a list where an option may be given more than once', () => {
    assert.deepEqual(readOptions(command, ['--naam', 'a', '--naam=b'])?.options.naam, ['a', 'b']);
  });

  test('is a call for help wherever that stands and whatever else is wrong', () => {
    for (const typed of [['-h'], ['--help'], ['--map', 'a', '-h'], ['--nergens', '--help'], ['a', 'b', '-h']])
      assert.equal(readOptions(command, typed), null, typed.join(' '));
  });

  const refused: readonly (readonly [typed: string[], message: string, hint?: string])[] = [
    [['--mop', 'x'], 'onbekende optie `--mop`', 'Bedoelde u `--map`?'],
    [['--zzzzzz'], 'onbekende optie `--zzzzzz`'],
    [['-x'], 'onbekende optie `-x`'],
    [['--toString'], 'onbekende optie `--toString`'],
    [['--no-snel'], 'onbekende optie `--no-snel`', 'Bedoelde u `--snel`?'],
    [['--map'], '`--map` zonder waarde'],
    [['--map='], '`--map` zonder waarde'],
    [['--map', '--snel'], '`--map` zonder waarde'],
    [['--snel=ja'], '`--snel` met een waarde, die daar niet bij hoort'],
    [['--vorm', 'breed'], '`--vorm` met waarde `breed`; kies kort of lang'],
    [['--vorm', 'toString'], '`--vorm` met waarde `toString`; kies kort of lang'],
    [['--keer', 'vaak'], '`--keer` moet een aantal vanaf 1 zijn, en niet `vaak`'],
    [['--malen', '1'], '`--malen` moet uit aantallen vanaf 2 bestaan, zoals `6,30`, en niet `1`'],
    [['a', 'b'], 'onbekend argument `b`'],
  ];
  for (const [typed, message, hint = null] of refused)
    test(`is refused: ${typed.join(' ')}`, () => {
      assert.throws(
        () => readOptions(command, typed),
        (error) => {
          assert.ok(error instanceof UsageError);
          assert.deepEqual([error.message, error.hint], [message, hint]);
          return true;
        },
      );
    });
});

test('the help of a command tells every option, with what is usual and what can be chosen', () => {
  assert.equal(
    helpOf({ ...command, about: `Dat ${'gaat zo '.repeat(14)}door.` }),
    `Gebruik: npm run proef -- [PAD] [opties]

Probeert iets. Dat gaat zo gaat zo gaat zo gaat zo gaat zo gaat zo gaat zo gaat zo gaat zo gaat zo gaat zo
gaat zo gaat zo gaat zo door.

  [PAD]        waar
  --map PAD    map met de inhoud
  --poort N    poort van de website (standaard 80)
  --keer N     hoe vaak
  --malen N,N  hoe lang
  --vorm=…     hoe (standaard kort)
    kort       kort
    lang       lang
  --snel       zonder omhaal
  --naam NAAM  wie (mag meer dan eens)
  -h, --help   toont deze uitleg

Uitgang: 0 gelukt.
`,
  );
});
