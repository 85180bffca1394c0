import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import type { ValuePath } from '../../../src/diagnostics/patch.ts';
import { applyChange } from '../../../src/source/patch/apply.ts';

const file = 'lijst.yaml';

function changed(raw: string, path: ValuePath, wanted: unknown): string {
  const old = path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>>)[key],
    parse(raw),
  );
  const applied = applyChange(file, raw, { kind: 'value', path, old, new: wanted });
  assert.ok('raw' in applied, `${raw}\n${'refused' in applied ? applied.refused : ''}`);
  return applied.raw;
}

/** A way to lay out a list of items. */
interface Layout {
  readonly name: string;
  readonly begin: string;
  /** An item with its comments; `at` counts from 0. */
  readonly item: (name: string, at: number) => string;
  readonly end: string;
}

const layouts: readonly Layout[] = [
  {
    name: 'words below each other',
    begin: 'titel: a\nzorgdragers: # wie\n',
    item: (name) => `  # over ${name}\n  # en nog iets over ${name}\n  - ${name} # achter ${name}\n`,
    end: '# over de versie\nversie: "1"\n',
  },
  {
    name: 'items at the left, with an empty line between',
    begin: 'zorgdragers:\n# wie\n\n',
    item: (name, at) => `${at === 0 ? '' : '\n'}# over ${name}\n- ${name}\n`,
    end: '\n# over de versie\nversie: "1"\n',
  },
  {
    name: 'groups, with comments within them',
    begin: 'historie:\n',
    item: (name) =>
      `  # over ${name}\n  - datum: ${name} # wanneer ${name}\n    # waarin ${name}\n    versie: x\n    # tot zover ${name}\n`,
    end: '\nversie: "1"\n',
  },
  {
    name: 'groups behind a dash of their own',
    begin: 'historie:\n',
    item: (name) => `  # over ${name}\n  - # achter ${name}\n    datum: ${name}\n\n      # diep in ${name}\n`,
    end: 'versie: "1"\n',
  },
  {
    name: 'texts of more lines with what is no comment',
    begin: 'zorgdragers:\n',
    item: (name) => `  # over ${name}\n  - |\n    ${name}\n    # geen commentaar\n`,
    end: 'versie: "1"\n',
  },
  {
    name: 'folded texts between quotes',
    begin: 'zorgdragers:\n',
    item: (name) => `\t# over ${name}\n  - "${name} #\n\n    en # meer" # achter ${name}\n`,
    end: '',
  },
  {
    name: 'lines between brackets',
    begin: 'zorgdragers: [ # wie\n',
    item: (name) => `  # over ${name}\n  ${name}, # achter ${name}\n`,
    end: '  # tot zover\n] # klaar\nversie: "1"\n',
  },
  {
    name: 'groups on a line',
    begin: 'historie:\n',
    item: (name) => `  # over ${name}\n  - { datum: ${name}, versie: "#1" } # achter ${name}\n`,
    end: '# over de versie\nversie: "1"',
  },
  {
    name: 'one line',
    begin: 'zorgdragers: [',
    item: (name, at) => `${at === 0 ? '' : ', '}${name}`,
    end: '] # allen\nversie: "1"\n',
  },
];

const names = ['aap', 'noot', 'mies'];

function laidOut({ begin, item, end }: Layout, items: readonly string[], lineEnd: string): string {
  return (begin + items.map(item).join('') + end).replaceAll('\n', lineEnd);
}

function keyOf({ begin }: Layout): string {
  return begin.includes('historie') ? 'historie' : 'zorgdragers';
}

describe('the comments of a list', () => {
  for (const layout of layouts)
    for (const [ends, lineEnd] of [
      ['', '\n'],
      [', with the line ends of Windows', '\r\n'],
    ] as const) {
      test(`go with the item that they are about, and none else: ${layout.name}${ends}`, () => {
        const raw = laidOut(layout, names, lineEnd);
        for (const name of names) {
          const rest = names.filter((one) => one !== name);
          const after = changed(raw, [keyOf(layout), names.indexOf(name)], undefined);
          assert.equal(after, laidOut(layout, rest, lineEnd));
        }
      });

      test(`stay with it when another comes before or behind it: ${layout.name}${ends}`, () => {
        const raw = laidOut(layout, names, lineEnd);
        const key = keyOf(layout);
        const items = (parse(raw) as Record<string, unknown[]>)[key] ?? [];
        for (const at of [0, 1, 2, 3]) {
          const more = changed(raw, [key], items.toSpliced(at, 0, { kleur: 'rood' }));
          assert.equal(changed(more, [key, at], undefined), raw, more);
        }
      });
    }

  test('go with the last item too, and leave those of the list', () => {
    assert.equal(
      changed(
        'historie: # wat er gebeurde\n  # let op\n  - datum: a # toen\nversie: "1"\n',
        ['historie', 0],
        undefined,
      ),
      'historie: [] # wat er gebeurde\nversie: "1"\n',
    );
    assert.equal(changed('historie:\n  # let op\n  - a', ['historie'], []), 'historie: []');
    assert.equal(changed('historie: [\n  a # toen\n]\n', ['historie', 0], undefined), 'historie: []\n');
    const apart = 'historie:\n  # over alles\n\n  # let op\n  - a\n';
    assert.equal(changed(apart, ['historie', 0], undefined), 'historie: []\n  # over alles\n\n');
  });

  test('stay where a list or a group begins with them', () => {
    const raw = '# yaml-language-server: $schema=lijst.json\n- a\n# over b\n- b\n';
    assert.equal(changed(raw, [0], undefined), raw.replace('- a\n', ''));
    assert.equal(changed(raw, [1], undefined), raw.replace('# over b\n- b\n', ''));
    assert.equal(changed('# Alleen\n- a\n', [0], undefined), '# Alleen\n[]\n');
    const apart = '# De lijst\n\n# over a\n- a\n- b\n';
    assert.equal(changed(apart, [0], undefined), '# De lijst\n\n- b\n');
  });

  test('go with a key, and stay with the key below it', () => {
    const raw = 'titel: a\n# over de versie\nversie: "1"\n# over de datum\ndatum: "2015"\n';
    assert.equal(changed(raw, ['versie'], undefined), raw.replace('# over de versie\nversie: "1"\n', ''));
    const item = 'historie:\n  - datum: "2015"\n    # over de versie\n    versie: "1"\n';
    assert.equal(
      changed(item, ['historie', 0, 'datum'], undefined),
      'historie:\n  -\n    # over de versie\n    versie: "1"\n',
    );
  });

  test('stay with their items when one of them goes and another changes', () => {
    const raw = 'zorgdragers:\n  # over a\n  - a\n  # over b\n  - b\n  # over c\n  - c\n';
    assert.equal(
      changed(raw, ['zorgdragers'], ['b', 'd']),
      'zorgdragers:\n  # over b\n  - b\n  # over c\n  - d\n',
    );
  });
});
