import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { editedFile, isList, recordsIn } from '../../src/astro/editor/content-file.ts';
import type { EditedFile } from '../../src/astro/editor/content-file.ts';
import { control } from '../../src/astro/editor/control.ts';
import type { Desk, Look } from '../../src/astro/editor/desk.ts';
import { filePage } from '../../src/astro/editor/html/file-page.ts';
import { answerOf } from '../../src/astro/editor/sent.ts';
import type { Sent } from '../../src/astro/editor/sent.ts';
import { nothingTyped } from '../../src/astro/editor/typed.ts';
import { readContent } from '../../src/source/read.ts';
import { kindOfPath } from '../../src/source/records.ts';
import { shippedFolder } from '../shipped-list.ts';
import { controlsIn } from './office.ts';

/** What a browser sends of a page in which nobody typed. */
function controlsOf(file: EditedFile): Map<string, string> {
  const site = { page: '/', pdf: '/a.pdf' };
  const page = filePage({
    base: '/',
    file,
    address: '/',
    findings: [],
    typed: nothingTyped,
    key: 'k',
    message: null,
    site,
  });
  return controlsIn(page);
}

/** Posts a form; what was written is null where nothing was. */
async function post(
  file: EditedFile,
  form: ReadonlyMap<string, string>,
): Promise<Sent & { written: string | null }> {
  let written: string | null = null;
  const look = { files: [], records: [], diagnostics: [], unread: [] } as unknown as Look;
  const desk: Desk = {
    look: () => Promise.resolve(look),
    take: () => Promise.resolve(file.raw),
    put: (_path, _before, after) => {
      written = after;
      return Promise.resolve('done');
    },
  };
  return { ...(await answerOf(file, form, { desk, saved: new Set() })), written };
}

function opened(path: string, raw: string, index: number | null = null): EditedFile {
  const file = editedFile(path, raw, index);
  assert.ok(file !== null, path);
  return file;
}

const category = `---
nummer: "1.1"
titel: Plannen
soort: werkproces
waarderingen:
  - { waarde: V, termijn: P5Y }
  - { waarde: B, criteria: [1] }
---

Een alinea.
`;

describe('a form that is posted', () => {
  /** The first file of each kind, as a form has it. */
  const files: EditedFile[] = [];

  before(async () => {
    for (const { path, bytes } of await readContent(shippedFolder)) {
      const kind = kindOfPath(path);
      if (kind === null || kind === 'image' || files.some((file) => file.kind === kind)) continue;
      files.push(opened(path, new TextDecoder().decode(bytes), isList(path) ? 0 : null));
    }
  });

  test('is of every kind of file', () => {
    assert.ok(files.length >= 8, files.map(({ kind }) => kind).join(', '));
    assert.ok(files.some(({ path }) => path === 'lijst.yaml'));
    assert.ok(files.some(({ path, raw }) => recordsIn(path, raw) !== null));
  });

  test('writes nothing when nothing was typed', async () => {
    for (const file of files) {
      const { status, message, written } = await post(file, controlsOf(file));
      assert.deepEqual(
        [file.path, status, message, written],
        [file.path, 200, 'Er was niets veranderd.', null],
      );
    }
  });

  test('writes each field that was typed in', async () => {
    for (const file of files) {
      const form = controlsOf(file);
      const typed = [...form].filter(([name, value]) => !name.startsWith(':') && /^[\w .]+$/.test(value));
      assert.ok(typed.length > 0, file.path);
      for (const [name, value] of typed.slice(0, 12)) {
        const { status, written } = await post(file, new Map([...form, [name, `${value}7`]]));
        assert.equal(status, 200, `${file.path}: ${name}`);
        assert.ok(written?.includes(`${value}7`), `${file.path}: ${name}`);
      }
    }
  });

  test('can change the version of the list', async () => {
    const raw = 'titel: Proef\nversie: "0.16"\n';
    const file = opened('lijst.yaml', raw);
    const { written } = await post(file, new Map([...controlsOf(file), ['versie', '0.17']]));
    assert.equal(written, raw.replace('0.16', '0.17'));
  });

  test('adds no record in which nothing was filled in', async () => {
    const file = opened('actoren.yaml', '- { id: mid, naam: MID }\n', 1);
    const { status, written } = await post(file, controlsOf(file));
    assert.deepEqual([status, written], [200, null]);
  });

  test('is refused where its items are others than those of the file', async () => {
    const [path, one] = ['categorieen/1.1-plannen.md', category.replace(/ {2}- \{ waarde: B.*\n/, '')];
    const [file, shorter] = [opened(path, category), opened(path, one)];
    const form = controlsOf(file).set(control.version, shorter.version).set('waarderingen.2.waarde', 'V');
    const { status, message, written } = await post(shorter, form);
    assert.deepEqual([status, written], [409, null]);
    assert.match(message ?? '', /andere velden/);
  });

  test('may have a longer text in a field than when it was made', async () => {
    const path = 'categorieen/1.1-plannen.md';
    const form = controlsOf(opened(path, category));
    const longer = opened(path, category.replace('Plannen', 'Plannen '.repeat(20).trim()));
    const { status } = await post(longer, form.set(control.version, longer.version));
    assert.equal(status, 200);
  });

  test('keeps an item of more than one line as it is', async () => {
    const raw = category.replace('waarderingen:', 'product: ["twee\\nregels", los]\nwaarderingen:');
    const file = opened('categorieen/1.1-plannen.md', raw);
    assert.equal(file.fields?.find(({ path }) => path[0] === 'product')?.kind, 'fixed');
    const { written } = await post(file, new Map([...controlsOf(file), ['titel', 'Anders']]));
    assert.equal(written, raw.replace('Plannen', 'Anders'));
  });
});
