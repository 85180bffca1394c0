import assert from 'node:assert/strict';
import { readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileReply } from '../../src/astro/editor/replies/file-reply.ts';
import { newReply } from '../../src/astro/editor/replies/new-reply.ts';
import { removalReply } from '../../src/astro/editor/replies/removal-reply.ts';
import { answered } from '../../src/astro/editor/reply.ts';
import type { Asked, Office, Reply } from '../../src/astro/editor/reply.ts';
import { unwritten } from '../../src/astro/editor/unwritten.ts';
import { asked, controlsIn, openOffice, textOf } from './office.ts';
import type { TestOffice } from './office.ts';

const pad = 'categorieen/1.1-plannen.md';

function fault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open', path: '/x' });
}

describe('a file that cannot be written', () => {
  let office: TestOffice;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.clear());

  const where = (code: string): Office => ({
    ...office,
    desk: { ...office.desk, put: () => Promise.resolve(unwritten(fault(code))) },
  });

  test('is told of in words, with what to do, and what was typed stays', async () => {
    const opened = controlsIn(textOf(await fileReply(office, asked({ pad }))));
    const typed = new Map([...opened, ['titel', 'Van mij']]);
    const full = await fileReply(where('ENOSPC'), asked({ pad }, typed));
    assert.equal(full.status, 500);
    assert.match(textOf(full), /Niet bewaard: de schijf is vol \(ENOSPC\)\. Maak ruimte vrij/);
    assert.equal(controlsIn(textOf(full)).get('titel'), 'Van mij');
    const shut = await fileReply(where('EACCES'), asked({ pad }, typed, true));
    assert.match(
      textOf(shut),
      /Niet bewaard: in de map met de inhoud mag niet worden geschreven \(EACCES\)\. Vraag/,
    );
  });

  test('is told of where it was to be made or taken away, too', async () => {
    const query = { soort: 'categorie', onder: 'sturing' };
    const form = controlsIn(textOf(await newReply(office, asked(query))));
    const made = textOf(
      await newReply(where('EROFS'), asked(query, new Map([...form, ['titel', 'Van mij']]))),
    );
    assert.match(made, /Niet bewaard: de map met de inhoud kan alleen worden gelezen \(EROFS\)/);
    assert.equal(controlsIn(made).get('titel'), 'Van mij');
    const removal = controlsIn(textOf(await removalReply(office, asked({ pad }))));
    const kept = textOf(await removalReply(where('EPERM'), asked({ pad }, removal)));
    assert.match(kept, /Niet weggehaald: in de map met de inhoud mag niet worden geschreven \(EPERM\)/);
    assert.ok(await readFile(join(office.content, pad)));
  });

  test('gives back what was typed where the file is gone', async () => {
    const opened = controlsIn(textOf(await fileReply(office, asked({ pad }))));
    await unlink(join(office.content, pad));
    const typed: Asked = asked({ pad }, new Map([...opened, ['titel', '<b>Van mij</b>']]));
    const reply: Reply = await fileReply(office, typed);
    const page = textOf(answered('/', reply, typed));
    assert.equal(reply.status, 404);
    assert.match(page, /Dit bestand is er niet/);
    assert.match(page, /<code>titel<\/code><\/dt><dd><pre>&#x3C;b>Van mij/);
    assert.doesNotMatch(page, /:sleutel/);
    const data = JSON.parse(textOf(answered('/', reply, { ...typed, asData: true }))) as unknown;
    assert.deepEqual(data, { message: 'Dit bestand is er niet, of het is geen tekst.', findings: null });
  });
});
