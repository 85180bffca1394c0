import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import subsetFont from 'subset-font';
import { renamed } from '../../src/astro/font-name.ts';
import { siteFonts } from '../../src/astro/site-fonts.ts';

const options = { targetFormat: 'truetype', keepFeatures: [], dropTables: [] } as const;

/** The names that a font has, as text (OpenType specification, "name"). */
function namesIn(font: Uint8Array): string[] {
  const bytes = Buffer.from(font);
  const entries = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => bytes.toString('latin1', at, at + 4) === 'name') ?? assert.fail();
  const table = bytes.subarray(bytes.readUInt32BE(entry + 8));
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const start = strings + table.readUInt16BE(6 + 12 * index + 10);
    const text = table.subarray(start, start + table.readUInt16BE(6 + 12 * index + 8));
    return Buffer.from(text).swap16().toString('utf16le');
  });
}

describe('the fonts of a site', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    await siteFonts('abc', folder);
  });
  after(() => rm(folder, { recursive: true }));

  it('have a name of their own, since the licence keeps that of the whole font for itself', async () => {
    const files = await readdir(folder);
    assert.equal(files.length, 3);
    for (const file of files) {
      const font = await subsetFont(await readFile(join(folder, file)), 'abc', options);
      assert.deepEqual(namesIn(font), ['Inzage Serif', 'Regular', 'Inzage Serif', 'InzageSerif'], file);
    }
  });

  it('get no name for which there is no room', async () => {
    const [file = ''] = await readdir(folder);
    const font = await subsetFont(await readFile(join(folder, file)), 'abc', options);
    assert.throws(() => renamed(font, 'Lang'.repeat(100)), /no room/);
  });
});
