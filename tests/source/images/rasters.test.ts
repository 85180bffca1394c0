import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { check } from '../../../src/check/check.ts';
import { base, withImage, withText } from '../../../src/check/examples/base.ts';
import { load } from '../../../src/source/load.ts';
import type { Loaded } from '../../../src/source/load.ts';
import { bytesOf } from './pixels.ts';
import { said } from './said.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const whole: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['x.png', bytesOf('png')],
  ['x.jpg', bytesOf('jpg')],
  ['x.jpg', bytesOf('progressive')],
  ['x.jpg', bytesOf('cmyk')],
  ['x.jpg', Buffer.concat([bytesOf('jpg'), Buffer.from('of a camera')])],
  ['x.webp', bytesOf('webp')],
  ['x.webp', bytesOf('lossless')],
  ['x.webp', bytesOf('extended')],
];

const otherwise = (words: string, ending: string): string =>
  `1:1 BE59 ${words}, in een bestand dat op \`.${ending}\` eindigt`;

const wrong: readonly (readonly [what: string, name: string, content: string | Uint8Array, said: string])[] =
  [
    ['a jpg', 'x.png', bytesOf('jpg'), otherwise('een jpg', 'png')],
    ['a png', 'x.jpg', bytesOf('png'), otherwise('een png', 'jpg')],
    ['a png', 'x.svg', bytesOf('png'), otherwise('een png', 'svg')],
    ['a png', 'x.webp', bytesOf('png'), otherwise('een png', 'webp')],
    ['a gif', 'x.png', bytesOf('gif'), otherwise('een gif', 'png')],
    ['an avif', 'x.jpg', bytesOf('avif'), otherwise('een avif', 'jpg')],
    ['a drawing', 'x.png', svg, otherwise('een svg', 'png')],
    ['a web page', 'x.jpg', ' <html><script>alert(1)</script>', otherwise('een webpagina (html)', 'jpg')],
    [
      'a drawing that is packed',
      'x.svg',
      gzipSync(svg),
      otherwise('een ingepakt bestand (gzip, svgz)', 'svg'),
    ],
    ['a pdf', 'x.png', '%PDF-1.7', otherwise('een pdf', 'png')],
    ['words', 'x.png', 'Hier komt een beeld.', otherwise('iets dat geen afbeelding is', 'png')],
    [
      'what Git LFS leaves',
      'x.png',
      'version https://git-lfs.github.com/spec/v1\n',
      otherwise('een verwijzing van Git LFS in plaats van het bestand', 'png'),
    ],
    ['nothing', 'x.png', '', '1:1 BE59 een leeg bestand'],
    ['a checksum that is wrong', 'x.png', changed(bytesOf('png'), 20), '1:1 BE59 een beschadigde afbeelding'],
    [
      'line ends that were changed',
      'x.png',
      changed(bytesOf('png'), 4),
      '1:1 BE59 een beschadigde afbeelding',
    ],
    ['no width', 'x.jpg', withoutWidth(bytesOf('jpg')), '1:1 BE59 een beschadigde afbeelding'],
    [
      'the rest of a larger image',
      'x.png',
      Buffer.concat([bytesOf('png'), Buffer.from('rest')]),
      '1:1 BE59 4 bytes achter het einde van de afbeelding',
    ],
    [
      'pixels without end',
      'x.webp',
      enormous(bytesOf('extended')),
      '1:1 BE59 een afbeelding van 16777216 bij 16777216 beeldpunten',
    ],
  ];

function changed(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 0x20;
  return bytes;
}

function withoutWidth(bytes: Buffer): Buffer {
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  return Buffer.from(bytes.fill(0, frame + 7, frame + 9));
}

function enormous(bytes: Buffer): Buffer {
  return Buffer.from(bytes.fill(0xff, 24, 30));
}

describe('an image of pixels', () => {
  for (const [index, [name, bytes]] of whole.entries())
    test(`is good: ${name} (${index})`, () => {
      assert.deepEqual(said(name, bytes), []);
    });

  for (const [what, name, content, expected] of wrong)
    test(`is refused: ${what} in ${name}`, () => {
      assert.deepEqual(said(name, content), [expected]);
    });

  for (const [name, bytes] of [
    ['x.png', bytesOf('png')],
    ['x.jpg', bytesOf('progressive')],
    ['x.webp', bytesOf('lossless')],
  ] as const)
    test(`is refused wherever it is cut off: ${name}`, () => {
      for (let length = 12; length < bytes.length; length += 1)
        assert.deepEqual(
          said(name, bytes.subarray(0, length)),
          ['1:1 BE59 een afbeelding die halverwege ophoudt'],
          String(length),
        );
    });
});

describe('what is published', () => {
  const shown = withText('![Goed](goed.svg)\n\n![Kwaad](kwaad.svg)');
  const files = {
    ...shown,
    ...withImage('goed.svg'),
    ...withImage('kwaad.svg', svg.replace('/>', ' onload="alert(1)"/>')),
    ...withImage('vergeten.svg'),
  };

  test('is what a text shows and what is good', () => {
    assert.deepEqual([...loaded(files).images.keys()], ['hoofdstukken/1-toelichting/goed.svg']);
  });

  test('and all else is told, not that the text shows what is not there', () => {
    assert.deepEqual(
      check(loaded(files)).map(({ code, severity, file }) => `${code} ${severity} ${file}`),
      [
        'BE58 error hoofdstukken/1-toelichting/kwaad.svg',
        'BE60 warning hoofdstukken/1-toelichting/vergeten.svg',
      ],
    );
  });

  test('is not told of as forgotten where a text could not be read', () => {
    const unread = { ...withImage('vergeten.svg'), 'begrippen/x.md': '---\nterm: [\n---\n' };
    assert.ok(!check(loaded(unread)).some(({ code }) => code === 'BE60'));
  });
});

function loaded(files: Readonly<Record<string, string>>): Loaded {
  return load(
    Object.entries({ ...base, ...files }).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
  );
}
