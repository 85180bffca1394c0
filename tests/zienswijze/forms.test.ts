import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { collect } from '../../src/zienswijze/receive/collect.ts';
import type { Collected } from '../../src/zienswijze/receive/collect.ts';
import { toViewJson } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';
import { outlookMessage } from './outlook.ts';

const none = { numbers: new Map<string, number>(), senders: new Map(), highest: 0 };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = toViewJson(exampleView);
const sender = { name: 'C. Mailer', address: 'c@voorbeeld.nl', body: 'Ik ben het eens.' };

const read = (path: string, bytes: Uint8Array | null): Promise<Collected> =>
  collect([{ path, bytes }], none, 'selectielijst');

const codesOf = ({ refused }: Collected): string[] =>
  refused.map(({ file, faults }) => `${faults[0]?.code ?? ''} ${file}`);

/** The archive with another size before packing told of each of its files. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entryOfDirectory = 0x02014b50;
  for (let at = 0; at + 28 < bytes.length; at += 1)
    if (view.getUint32(at, true) === entryOfDirectory) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('a message of Outlook', () => {
  test('is read as its words, with who sent it', async () => {
    const { views, refused } = await read('a.msg', outlookMessage(sender));
    assert.deepEqual(refused, []);
    assert.deepEqual(
      views.map(({ way, general, sender: who }) => [way, general, who?.naam, who?.email]),
      [['e-mail', 'Ik ben het eens.', 'C. Mailer', 'c@voorbeeld.nl']],
    );
  });

  test('is read as the view that it brings along', async () => {
    const { views } = await read('a.msg', outlookMessage(sender, { 'zienswijze.json': json }));
    assert.deepEqual(
      views.map(({ id, parts }) => [id, parts.length]),
      [[exampleView.id, 2]],
    );
  });

  test('is refused with what cannot be read along, or when it is none', async () => {
    assert.deepEqual(codesOf(await read('a.msg', outlookMessage(sender, { 'brief.pdf': '%PDF' }))), [
      'ZW10 a.msg',
    ]);
    const whole = outlookMessage(sender);
    for (const bytes of [
      encode('MZ'),
      whole.slice(0, 600),
      new Uint8Array(),
      whole.map((byte) => byte ^ 0x55),
    ])
      assert.deepEqual(codesOf(await read('a.msg', bytes)), ['ZW08 a.msg']);
  });
});

describe('a damaged message of Outlook', () => {
  const sector = 512;
  const offsetOf = (number: number): number => (number + 1) * sector;
  const damages: Readonly<Record<string, (view: DataView, directory: number) => void>> = {
    'of which blocks go round': (view, directory) => {
      view.setInt32(offsetOf(view.getInt32(0x4c, true)) + 4 * directory, directory, true);
    },
    'of which the directory goes round': (view, directory) => {
      view.setInt32(offsetOf(directory) + 76, 0, true);
    },
    'of which an entry tells of more than there is': (view, directory) => {
      for (let entry = offsetOf(directory) + 128; entry < offsetOf(directory + 1); entry += 128)
        view.setInt32(entry + 120, 0x7fffffff, true);
    },
  };
  for (const [what, damage] of Object.entries(damages))
    test(`${what} is refused, and not read for ever`, async () => {
      const bytes = outlookMessage(sender);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      damage(view, view.getInt32(0x30, true));
      assert.deepEqual(codesOf(await read('a.msg', bytes)), ['ZW08 a.msg']);
    });
});

describe('an archive', () => {
  test('is the files in it, each read or refused', async () => {
    const bytes = zipSync({
      'map/zienswijze.json': encode(json),
      '../buiten.exe': encode('MZ'),
      'bericht.msg': outlookMessage(sender),
      'foto.exe': encode('MZ'),
      'groot.json': new Uint8Array(2_000_001),
      'binnen.zip': zipSync({ 'a.json': encode(json) }),
      '__MACOSX/._foto.exe': encode('x'),
    });
    const found = await read('alles.zip', bytes);
    assert.deepEqual(found.views.map(({ file }) => file).toSorted(), [
      'alles.zip/bericht.msg',
      'alles.zip/map/zienswijze.json',
    ]);
    assert.deepEqual(codesOf(found).toSorted(), [
      'ZW01 alles.zip/groot.json',
      'ZW02 alles.zip/../buiten.exe',
      'ZW02 alles.zip/foto.exe',
      'ZW12 alles.zip/binnen.zip',
    ]);
  });

  test('of which the files would fill a disk is not unpacked', async () => {
    const files = (count: number): Record<string, Uint8Array> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.json`, encode('{}')]));
    const bomb = declaring(zipSync(files(60)), 1_900_000);
    assert.deepEqual(codesOf(await read('bom.zip', bomb)), ['ZW13 bom.zip']);
    const many = zipSync(files(5001), { level: 0 });
    assert.deepEqual(codesOf(await read('veel.zip', many)), ['ZW13 veel.zip']);
  });

  test('that lies about a size gives no more than it told', async () => {
    const found = await read('leugen.zip', declaring(zipSync({ 'a.json': new Uint8Array(1_000_000) }), 100));
    assert.equal(found.views.length, 0);
    assert.equal(found.refused.length, 1);
  });

  test('that is empty, broken or too large is refused', async () => {
    assert.deepEqual(codesOf(await read('leeg.zip', zipSync({}))), ['ZW12 leeg.zip']);
    assert.deepEqual(codesOf(await read('kapot.zip', encode('PK'))), ['ZW12 kapot.zip']);
    assert.deepEqual(codesOf(await read('groot.zip', null)), ['ZW01 groot.zip']);
  });
});
