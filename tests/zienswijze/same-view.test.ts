import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collect } from '../../src/zienswijze/receive/collect.ts';
import type { Collected } from '../../src/zienswijze/receive/collect.ts';
import type { GivenFile } from '../../src/zienswijze/receive/received.ts';
import type { Known } from '../../src/zienswijze/receive/same-view.ts';
import { toViewJson } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';

function file(path: string, naam: string | undefined, gewijzigd = '2026-03-05T09:30:00Z'): GivenFile {
  const text = toViewJson({ ...exampleView, gewijzigd, indiener: { naam } });
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Receives files one after the other, each time with the numbers of before. */
async function receive(...times: readonly (readonly GivenFile[])[]): Promise<Collected> {
  let known: Known = { numbers: new Map(), senders: new Map(), highest: 0 };
  let collected: Collected | undefined;
  for (const files of times) {
    collected = await collect(files, known, 'selectielijst');
    const { views, absent, highest } = collected;
    known = {
      numbers: new Map([...views, ...absent].map(({ key, number }) => [key, number])),
      senders: new Map([
        ...known.senders,
        ...views.map(({ number, sender }) => [number, sender ?? {}] as const),
      ]),
      highest,
    };
  }
  assert.ok(collected);
  return collected;
}

function numbersOf({ views }: Collected): string[] {
  return views.map(({ number, sender, sameAs }) => `${number} ${sender?.naam ?? '-'} ${sameAs ?? ''}`.trim());
}

const bea = file('z.json', 'Bea Lezer');
const cor = file('a.json', 'Cor Lezer', '2026-03-06T09:30:00Z');

describe('a file of the site that was handed on', () => {
  test('is a view of each who put a name in it', async () => {
    assert.deepEqual(numbersOf(await receive([bea, cor])), ['1 Bea Lezer', '2 Cor Lezer 1']);
  });

  test('keeps the numbers of both, whoever comes in later or is away', async () => {
    assert.deepEqual(numbersOf(await receive([bea], [bea, cor])), ['1 Bea Lezer', '2 Cor Lezer 1']);
    assert.deepEqual(numbersOf(await receive([bea], [bea, cor], [cor])), ['2 Cor Lezer']);
    assert.deepEqual(numbersOf(await receive([bea, cor], [bea], [cor, bea])), [
      '1 Bea Lezer',
      '2 Cor Lezer 1',
    ]);
  });

  test('takes no number and no answer of another: in a folder alone, or beside a newer file of the first', async () => {
    const newer = file('z.json', 'Bea Lezer', '2026-03-07T09:30:00Z');
    assert.deepEqual(numbersOf(await receive([bea], [cor])), ['2 Cor Lezer']);
    assert.deepEqual(numbersOf(await receive([bea], [newer, cor])), ['1 Bea Lezer', '2 Cor Lezer 1']);
    const [moved, dirk] = [file('c.json', 'Cor Lezer'), file('a.json', 'Dirk Lezer')];
    assert.deepEqual(numbersOf(await receive([bea], [cor], [moved], [dirk], [bea, dirk])), [
      '1 Bea Lezer',
      '3 Dirk Lezer 1',
    ]);
    assert.deepEqual(numbersOf(await receive([bea], [cor], [moved])), ['2 Cor Lezer']);
  });

  test('keeps its number when a newer file names nobody, or somebody at last', async () => {
    assert.deepEqual(numbersOf(await receive([bea], [file('y.json', undefined)])), ['1 -']);
    assert.deepEqual(numbersOf(await receive([file('y.json', undefined)], [bea])), ['1 Bea Lezer']);
  });

  test('is one view where only one is named', async () => {
    const { views, repeated } = await receive([bea, file('b.json', undefined), file('c.json', 'BEA  lezer')]);
    assert.equal(views.length, 1);
    assert.equal(repeated.length, 2);
  });
});

describe('two letters in files of one name', () => {
  const typed = (naam: string, words: string): GivenFile => ({
    path: 'brief.yaml',
    bytes: new TextEncoder().encode(
      `wijze: brief\nontvangen: 2026-04-01\nindiener: { naam: ${naam} }\nalgemeen: ${words}\n`,
    ),
  });
  const [jan, piet] = [typed('Jan Schrijver', 'Ja.'), typed('Piet Schrijver', 'Ja.')];

  test('are two views, of which each keeps its number when its words are mended', async () => {
    assert.deepEqual(numbersOf(await receive([jan], [piet])), ['2 Piet Schrijver']);
    assert.deepEqual(numbersOf(await receive([jan], [piet], [typed('Klaas Schrijver', 'Ja.')])), [
      '3 Klaas Schrijver',
    ]);
    assert.deepEqual(numbersOf(await receive([jan], [piet], [typed('Jan Schrijver', 'Nee.')])), [
      '1 Jan Schrijver',
    ]);
    assert.deepEqual(numbersOf(await receive([jan], [piet], [typed('Piet Schrijver', 'Nee.')])), [
      '2 Piet Schrijver',
    ]);
  });
});

test('a view that is not in the folder keeps its number, and gets it back', async () => {
  const other = {
    path: 'brief.yaml',
    bytes: new TextEncoder().encode('wijze: brief\nontvangen: 2026-04-01\nalgemeen: Ja.\n'),
  };
  const without = await receive([bea, other], [other]);
  assert.deepEqual(
    without.absent.map(({ number }) => number),
    [1],
  );
  assert.deepEqual(
    (await receive([bea, other], [], [bea, other])).views.map(({ file: path, number }) => [path, number]),
    [
      ['z.json', 1],
      ['brief.yaml', 2],
    ],
  );
});
