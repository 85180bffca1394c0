import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { sharePicture } from '../../src/addresses.ts';
import { drawPicture } from '../../src/astro/picture/draw.ts';

const texts = {
  organisation: 'Gemeente Voorbeeld',
  title: 'Selectielijst',
  edition: 'Versie 1.0, maart 2015: vastgesteld',
};
/** Lowest rows of the picture: the edition, and the room around it. */
const lowest = 130;

/** Those rows as the PNG has them (W3C PNG § 4, 11.2.3): the same where the picture is the same. */
function lowestRows(png: Uint8Array): Buffer {
  const file = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(parts));
  return rows.subarray(-lowest * (rows.length / sharePicture.height));
}

describe('the picture for where an address is shared', () => {
  let plain: Uint8Array;
  before(async () => {
    plain = await drawPicture(texts);
  });

  it('is a PNG as large as pages say, and light', () => {
    const file = Buffer.from(plain);
    assert.equal(file.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual(
      [file.readUInt32BE(16), file.readUInt32BE(20)],
      [sharePicture.width, sharePicture.height],
    );
    assert.ok(file.length < 60_000, String(file.length));
  });

  it('has the same bytes each time, and others for another text', async () => {
    assert.deepEqual(await drawPicture({ ...texts }), plain);
    for (const key of ['organisation', 'title', 'edition'] as const)
      assert.notDeepEqual(await drawPicture({ ...texts, [key]: 'Iets anders' }), plain, key);
  });

  it('leaves the edition where it is, however long the title and whatever its words', async () => {
    const titles = [
      'W'.repeat(200),
      'ONDERHOUDSWERKZAAMHEDEN '.repeat(9),
      'a b '.repeat(50),
      'lijst '.repeat(90),
    ];
    for (const title of titles) {
      const long = await drawPicture({ ...texts, title, organisation: 'Ministerie van '.repeat(30) });
      assert.ok(lowestRows(long).equals(lowestRows(plain)), title);
    }
  });

  it('draws every letter of Latin script, each as itself', async () => {
    const drawn = new Set<string>();
    const letters = ['é', 'Ł', 'ẖ', 'ế', 'Ǆ'];
    for (const title of letters)
      drawn.add(Buffer.from(await drawPicture({ ...texts, title })).toString('base64'));
    assert.equal(drawn.size, letters.length);
  });
});
