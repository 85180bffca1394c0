import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { control, trial } from '../../src/astro/editor/control.ts';
import { fileReply } from '../../src/astro/editor/replies/file-reply.ts';
import { newReply } from '../../src/astro/editor/replies/new-reply.ts';
import type { Reply } from '../../src/astro/editor/reply.ts';
import { asked, controlsIn, openOffice, textOf } from './office.ts';
import type { TestOffice } from './office.ts';

describe('a file that is added in the form', () => {
  let office: TestOffice;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.clear());

  const open = (query: Readonly<Record<string, string>>): Promise<Reply> => newReply(office, asked(query));

  /** Sends the form of a new file with words typed in it. */
  async function send(
    query: Readonly<Record<string, string>>,
    typed: Readonly<Record<string, string>>,
    asData = false,
  ): Promise<Reply> {
    const form = controlsIn(textOf(await open(query)));
    return newReply(office, asked(query, new Map([...form, ...Object.entries(typed)]), asData));
  }

  const fileAt = (path: string): Promise<string> => readFile(join(office.content, path), 'utf8');

  test('has a number and a name proposed, and holds what was typed, in the order of its schema', async () => {
    const query = { soort: 'categorie', onder: 'sturing' };
    assert.match(textOf(await open(query)), /name="nummer"[^>]* value="1\.2"/);
    const typed = {
      titel: 'Verslagen & notulen',
      'waarderingen.0.waarde': 'V',
      'waarderingen.0.termijn': 'P5Y',
      [control.body]: 'Een zin.\r\n\r\nNog een.\r\n',
    };
    const reply = await send(query, typed);
    assert.deepEqual(reply, {
      status: 303,
      location: '/_redactie/bestand/?pad=categorieen%2F1.2-verslagen-notulen.md&gedaan=bewaard',
    });
    assert.equal(
      await fileAt('categorieen/1.2-verslagen-notulen.md'),
      '---\nnummer: "1.2"\ntitel: Verslagen & notulen\nwaarderingen:\n  - { waarde: V, termijn: P5Y }\n---\n\nEen zin.\n\nNog een.\n',
    );
    assert.match(textOf(await open(query)), /name="nummer"[^>]* value="1\.3"/);
  });

  test('is checked before it is there, with the name that it would get', async () => {
    const before = await readdir(join(office.content, 'categorieen'));
    const reply = await send(
      { soort: 'categorie', onder: 'sturing' },
      { titel: 'Plannen', nummer: '1.1', [control.action]: trial },
      true,
    );
    const { name, findings } = JSON.parse(textOf(reply)) as {
      readonly name: string;
      readonly findings: readonly {
        readonly field: string | null;
        readonly diagnostic: { readonly code: string };
      }[];
    };
    assert.equal(name, '1.1-plannen');
    assert.deepEqual(findings, [], 'A name that is taken is told as such.');
    assert.match(textOf(reply), /is er al/);
    const other = await send(
      { soort: 'categorie', onder: 'sturing' },
      { titel: 'Anders', nummer: '1.1', [control.action]: trial },
      true,
    );
    assert.match(textOf(other), /"code":"BE\d\d"|"code":"SL\d\d"/);
    assert.deepEqual(await readdir(join(office.content, 'categorieen')), before, 'Nothing was written.');
  });

  test('comes after those beside it in its folder, as what they are', async () => {
    const query = { soort: 'hoofdstuk', onder: 'hoofdstukken/2-lijst' };
    const page = textOf(await open(query));
    assert.match(page, /<option value="proces" selected>/);
    await send(query, { titel: 'Toezicht' });
    assert.equal(
      await fileAt('hoofdstukken/2-lijst/2-toezicht.md'),
      '---\ntitel: Toezicht\nsoort: proces\n---\n',
    );
    const term = await send({ soort: 'begrippen' }, { term: 'Archief­bescheiden', [control.name]: 'stuk' });
    assert.equal(term.status, 303);
    assert.match(await fileAt('begrippen/stuk.md'), /^---\nterm: /);
  });

  test('goes nowhere else, whatever it is to be called', async () => {
    const names = ['../1.9', 'a/b', '/etc/x', '..', 'A', 'con.', '.verborgen', '_over', 'x\\y', 'x\u0000'];
    for (const name of names) {
      const reply = await send(
        { soort: 'categorie', onder: 'sturing' },
        { titel: 'x', [control.name]: name },
      );
      assert.equal(reply.status, 422, name);
      assert.match(textOf(reply), /kan niet/);
    }
    const elsewhere = [
      { soort: 'hoofdstuk', onder: '../elders' },
      { soort: 'hoofdstuk', onder: 'begrippen' },
      { soort: 'actoren' },
      { soort: 'constructor' },
      {},
    ];
    for (const query of elsewhere) assert.equal((await open(query)).status, 404, JSON.stringify(query));
  });

  test('is not written over another, and what was typed comes back', async () => {
    const reply = await send(
      { soort: 'categorie', onder: 'sturing' },
      { titel: 'Iets anders', [control.name]: '1.1-plannen' },
    );
    assert.equal(reply.status, 409);
    assert.match(textOf(reply), /is er al/);
    assert.equal(controlsIn(textOf(reply)).get('titel'), 'Iets anders');
    assert.match(await fileAt('categorieen/1.1-plannen.md'), /titel: Plannen/);
  });

  test('is a register that begins with its first record', async () => {
    await rm(join(office.content, 'bronnen.yaml'));
    const query = { pad: 'bronnen.yaml', onderdeel: '0' };
    const form = controlsIn(textOf(await fileReply(office, asked(query))));
    const typed = new Map([...form, ['id', 'jaarverslag'], ['titel', 'Jaarverslag'], ['soort', 'rapport']]);
    assert.match(textOf(await fileReply(office, asked(query, typed))), /Bewaard\./);
    const record = '- { id: jaarverslag, titel: Jaarverslag, soort: rapport }\n';
    assert.equal(await fileAt('bronnen.yaml'), record);
    for (const empty of ['', '# Bronnen\n', '[]\n']) {
      await writeFile(join(office.content, 'bronnen.yaml'), empty);
      const again = controlsIn(textOf(await fileReply(office, asked(query))));
      await fileReply(
        office,
        asked(query, new Map([...typed, [control.version, again.get(control.version) ?? '']])),
      );
      assert.equal(await fileAt('bronnen.yaml'), empty.replace('[]\n', '') + record);
    }
  });
});
