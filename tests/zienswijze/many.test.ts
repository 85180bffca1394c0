import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQuotationFinder } from '../../src/zienswijze/quotation.ts';
import { collect } from '../../src/zienswijze/receive/collect.ts';
import { createPlacer } from '../../src/zienswijze/receive/place.ts';
import { tableOf } from '../../src/zienswijze/receive/table.ts';
import { toViewJson } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';

const views = 1000;
const passages = 20;

test('nothing is lost of many views, and every remark is found again at its passage', async () => {
  const blocks = Array.from({ length: passages }, (_, index) => `2.1.a${index + 1}`);
  const [part] = exampleView.onderdelen;
  assert.ok(part);
  const files = Array.from({ length: views }, (_, index) => ({
    path: `${index}.json`,
    bytes: new TextEncoder().encode(
      toViewJson({
        ...exampleView,
        id: `5f0c5f8e-5f3a-4c39-9d4b-${String(index).padStart(12, '0')}`,
        onderdelen: blocks.map((blok) => ({ ...part, blok, opmerking: `${index} over ${blok}` })),
      }),
    ),
  }));
  const citables = blocks.map((blok) => ({
    blok,
    kind: 'paragraph' as const,
    aanduiding: blok,
    pagina: null,
    adres: `https://voorbeeld.nl/#${blok}`,
  }));
  const collected = await collect(
    files,
    { numbers: new Map(), senders: new Map(), highest: 0 },
    'selectielijst',
  );
  const place = createPlacer(citables, createQuotationFinder([]), exampleView.uitgave.versie);
  const { telling, rijen } = tableOf(collected, place, citables, null);
  assert.deepEqual(telling, {
    bestanden: views,
    zienswijzen: views,
    herhaald: 0,
    geweigerd: 0,
    onderdelen: views * (passages + 1),
    nietGeplaatst: 0,
  });
  const remarks = rijen.filter(({ onderdeel }) => onderdeel > 0);
  assert.equal(new Set(remarks.map(({ opmerking }) => opmerking)).size, views * passages);
  assert.ok(remarks.every(({ blok, opmerking }) => opmerking.endsWith(`over ${blok ?? ''}`)));
});
