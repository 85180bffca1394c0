import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { editedFile, recordsIn, withFilledIn } from '../../src/astro/editor/content-file.ts';
import type { EditedFile } from '../../src/astro/editor/content-file.ts';
import { control } from '../../src/astro/editor/control.ts';
import { nameOf, removalName } from '../../src/astro/editor/field.ts';
import type { Field } from '../../src/astro/editor/field.ts';
import { readContent } from '../../src/source/read.ts';
import { shippedFolder } from '../shipped-list.ts';

/** What a browser sends of a form in which nobody typed. */
function untouched({ fields, body }: EditedFile): Map<string, string> {
  const filled = new Map<string, string>();
  const add = (field: Field): void => {
    if (field.kind === 'group') field.fields.forEach(add);
    else if (field.kind === 'items') field.items.forEach(add);
    else if (field.kind !== 'fixed') filled.set(nameOf(field.path), field.shown.replaceAll('\n', '\r\n'));
  };
  fields?.forEach(add);
  if (body !== null) filled.set(control.body, body.replace(/^\n+/, '').replaceAll('\n', '\r\n'));
  return filled;
}

function opened(path: string, raw: string, index: number | null = null): EditedFile {
  const file = editedFile(path, raw, index);
  assert.ok(file !== null, `${path} can be edited`);
  return file;
}

function saved(file: EditedFile, ...typed: readonly (readonly [string, string])[]): string {
  const applied = withFilledIn(file, new Map([...untouched(file), ...typed]));
  assert.ok('raw' in applied, 'refused' in applied ? applied.refused : '');
  return applied.raw;
}

const category = `---
nummer: "1.1"
# Zoals de bron het noemt.
titel:   'Plannen'
soort: werkproces
proces: sturing
herkomst: reconstructie
actoren: [ mid, mivd ]
waarderingen:
  - { waarde: V, termijn: P5Y } # vast
---

Een alinea.
`;
const path = 'categorieen/1.1-plannen.md';

describe('the form of a file', () => {
  test('leaves every file of the shipped list as it is when nothing is typed', async () => {
    let forms = 0;
    for (const { path: name, bytes } of await readContent(shippedFolder)) {
      if (!/\.(?:md|yaml)$/.test(name)) continue;
      const raw = new TextDecoder().decode(bytes);
      const count = recordsIn(name, raw)?.length;
      const indexes = count === undefined ? [null] : [0, count - 1];
      for (const index of indexes) {
        assert.ok(saved(opened(name, raw, index)) === raw, name);
        forms += 1;
      }
    }
    assert.ok(forms > 200, String(forms));
  });

  test('changes the one value that was typed', () => {
    const file = opened(path, category);
    assert.equal(
      saved(file, ['waarderingen.0.termijn', 'P7Y']),
      category.replace('termijn: P5Y', 'termijn: P7Y'),
    );
    assert.equal(saved(file, ['titel', 'Verslagen']), category.replace("'Plannen'", "'Verslagen'"));
    assert.equal(saved(file, ['actoren', 'mid']), category.replace('[ mid, mivd ]', '[ mid ]'));
    assert.equal(
      saved(file, [control.body, 'Een alinea.\r\nEn nog een.\r\n']),
      category.replace('Een alinea.\n', 'Een alinea.\nEn nog een.\n'),
    );
  });

  test('adds what was empty, and takes away what was emptied', () => {
    const file = opened(path, category);
    assert.equal(
      saved(file, ['omschrijving', 'Het plannen.']),
      category.replace('reconstructie\n', 'reconstructie\nomschrijving: Het plannen.\n'),
    );
    assert.equal(
      saved(file, ['periode.van', '1990']),
      category.replace('mivd ]\n', 'mivd ]\nperiode: { van: "1990" }\n'),
    );
    assert.equal(saved(file, ['proces', '']), category.replace('proces: sturing\n', ''));
  });

  test('adds an item to a list, and takes one away', () => {
    const file = opened(path, category);
    const two = saved(file, ['waarderingen.1.waarde', 'B'], ['waarderingen.1.criteria', '1\r\n2']);
    assert.equal(two, category.replace('# vast\n', '# vast\n  - { waarde: B, criteria: [1, 2] }\n'));
    assert.equal(saved(opened(path, two), [removalName(['waarderingen', 1]), 'ja']), category);
  });

  test('takes away the item that was chosen, where another changes too', () => {
    const list = '- { waarde: V, termijn: P5Y } # vast\n';
    const two = category.replace(list, `${list}  # de tweede\n  - { waarde: V, termijn: P6Y }\n`);
    assert.equal(
      saved(opened(path, two), [removalName(['waarderingen', 0]), 'ja'], ['waarderingen.1.termijn', 'P7Y']),
      two.replace(`  ${list}`, '').replace('P6Y', 'P7Y'),
    );
  });

  test('keeps what no schema knows, and what is wrong', () => {
    const odd = category.replace('soort: werkproces', 'soort: Werk\nkleur: rood');
    assert.equal(saved(opened(path, odd), ['titel', 'Anders']), odd.replace("'Plannen'", "'Anders'"));
  });

  test('is the whole text where the data cannot be read', () => {
    const broken = category.replace('"1.1"', '"1.1');
    const file = opened(path, broken);
    assert.equal(file.fields, null);
    assert.equal(saved(file, [control.body, category]), category);
  });

  test('is of one record of a register, and adds one at its end', () => {
    const register = '# Wie\n- { id: mid, naam: MID }\n- id: mivd\n  naam: MIVD # nu\n';
    assert.equal(
      saved(opened('actoren.yaml', register, 1), ['naam', 'De MIVD']),
      register.replace('naam: MIVD', 'naam: De MIVD'),
    );
    assert.equal(
      saved(opened('actoren.yaml', register, 2), ['id', 'minister'], ['naam', 'Minister']),
      `${register}- { id: minister, naam: Minister }\n`,
    );
  });
});
