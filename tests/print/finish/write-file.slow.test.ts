import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { before, describe, test } from 'node:test';
import { chapter } from '../../../src/check/examples/base.ts';
import { unknownSite } from '../../../src/addresses.ts';
import { readAssets } from '../../../src/print/chromium/assets.ts';
import { paginate } from '../../../src/print/chromium/paginate.ts';
import { repairingParts } from '../../../src/print/part-work.ts';
import { serialise } from '../../../src/print/file/serialise.ts';
import type { PageRange } from '../../../src/print/finish/extents.ts';
import { finishPrint } from '../../../src/print/finish/finish.ts';
import type { FinishedPrint } from '../../../src/print/finish/finish.ts';
import { composeFile, writeFile } from '../../../src/print/finish/write-file.ts';
import { printParts } from '../../../src/print/html/page.ts';
import { factsOf, meaningOf } from '../../../src/print/meaning.ts';
import { listWithText } from '../small-list.ts';

const loaded = listWithText('Zie [](#vervolg)[^een].\n\n[^een]: Noot.', {
  'hoofdstukken/1-toelichting/2-vervolg.md': chapter('Vervolg', 'Terug naar [](#inleiding).'),
});
const facts = factsOf(loaded.document, null);
const meaning = meaningOf(loaded.document, unknownSite);

let print: FinishedPrint;
let ranges: PageRange[];

before(async () => {
  const html = printParts(loaded);
  const { parts } = await paginate(html, await readAssets(), repairingParts(html, '', meaning), {});
  print = await finishPrint(parts, meaning);
  const last = print.pages.length - 1;
  ranges = [
    { first: 0, last },
    { first: 2, last: last - 1 },
    { first: 3, last },
  ];
});

function objectsOf({ context }: FinishedPrint): string[] {
  const all = context.enumerateIndirectObjects().map(([ref, object]) => `${ref.tag} ${object.toString()}`);
  return [String(context.largestObjectNumber), ...all];
}

describe('files of one print', () => {
  test('that are written at the same time are those that are written one after the other', async () => {
    const oneByOne: Uint8Array[] = [];
    for (const range of ranges) oneByOne.push(await writeFile(print, facts, meaning, range));

    const composed = [];
    for (const range of ranges) {
      composed.push(composeFile(print, facts, meaning, range));
      await setImmediate();
    }
    const interleaved = await Promise.all(
      composed
        .toReversed()
        .map(async ({ file, lookup, trailer }) =>
          setImmediate().then(() => serialise(file, lookup, trailer)),
        ),
    );
    assert.deepEqual(interleaved.toReversed(), oneByOne);
  });

  test('leave the print as it was', async () => {
    const objects = objectsOf(print);
    for (const range of ranges) await writeFile(print, facts, meaning, range);
    assert.deepEqual(objectsOf(print), objects);
  });
});
