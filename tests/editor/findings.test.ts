import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { control } from '../../src/astro/editor/control.ts';
import { listPage } from '../../src/astro/editor/html/list-page.ts';
import { fileReply } from '../../src/astro/editor/replies/file-reply.ts';
import { base } from '../../src/check/examples/base.ts';
import { asked, controlsIn, openOffice, textOf } from './office.ts';
import type { TestOffice } from './office.ts';

const pad = 'categorieen/1.1-plannen.md';

describe('findings in the form', () => {
  let office: TestOffice;

  before(async () => {
    office = await openOffice();
    const text = (base[pad] ?? '').replace('actoren: [dienst]', 'actoren: [dienst, diensten]');
    await writeFile(join(office.content, pad), text);
  });
  after(() => office.clear());

  test('that are about one line of a field stand beside that field', async () => {
    const page = textOf(await fileReply(office, asked({ pad })));
    const beside = /<ul class="findings" id="meldingen-actoren">(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
    assert.match(beside, /Fout SL34.*diensten/s);
    const trial = new Map([...controlsIn(page), [control.action, 'keur']]);
    const data = JSON.parse(textOf(await fileReply(office, asked({ pad }, trial, true)))) as {
      findings: readonly { field: string | null }[];
    };
    assert.deepEqual(
      data.findings.map(({ field }) => field),
      ['actoren'],
    );
  });

  test('are counted under the name that the list has for its categories', async () => {
    const page = listPage(office.base, await office.desk.look(), null);
    assert.match(page, /<h2>Categorieën<\/h2>/);
  });

  test('speak of the form, and not of quotes that it writes itself', async () => {
    const page = textOf(await fileReply(office, asked({ pad })));
    assert.match(page, /Nummer van de categorie\./);
    assert.doesNotMatch(page, /aanhalingstekens/);
  });
});
