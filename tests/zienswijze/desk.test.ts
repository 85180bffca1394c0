import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Desk } from '../../src/zienswijze/browser/desk.ts';
import {
  fromFile,
  moved,
  newPart,
  newView,
  partsInOrder,
  toFile,
  withPart,
  withoutPart,
} from '../../src/zienswijze/browser/kept.ts';
import type { Cited, Kept } from '../../src/zienswijze/browser/kept.ts';
import type { Store } from '../../src/zienswijze/browser/store.ts';
import { carriedPart, carryingHash } from '../../src/zienswijze/browser/carried.ts';
import { readView } from '../../src/zienswijze/read.ts';
import { toViewJson } from '../../src/zienswijze/write.ts';
import { exampleView } from './example.ts';

const id = '6f1c2a52-7a0e-4a53-9c0e-2d6c1f6f6b11';
const moment = '2015-04-10T12:00:00Z';
const edition = { id: 'lijst', titel: 'Lijst', versie: '0.16', adres: 'https://inzage.example/' };

function cited(blok: string, pagina: number, place: number | null = null): Cited {
  const adres = `https://inzage.example/toelichting/#${blok}`;
  return { blok, aanduiding: `§ ${blok}`, pagina, adres, citaat: '', place };
}

function viewWith(...all: readonly Cited[]): Kept {
  return all.reduce<Kept>(
    (view, one) => withPart(newPart(one.blok, one))(view),
    newView(id, edition, moment),
  );
}

function remark(view: Kept | undefined): string | undefined {
  return view?.parts[0]?.opmerking;
}

describe('two tabs on one view', () => {
  let kept: Map<string, Kept>;
  let full: boolean;
  let told: boolean[];
  const store: Store = {
    all: () => Promise.resolve([...kept.values()]),
    get: (key) => Promise.resolve(kept.get(key)),
    change: (key, edit) => {
      if (full) return Promise.reject(new Error('Full'));
      const view = edit(kept.get(key));
      kept.set(key, view);
      return Promise.resolve(view);
    },
    remove: () => Promise.resolve(),
  };
  const desk = (): Desk =>
    new Desk({
      view: kept.get(id) ?? viewWith(),
      store,
      now: () => moment,
      onKept: (one) => told.push(one),
      onChange: () => undefined,
    });

  beforeEach(() => {
    kept = new Map([[id, viewWith(cited('2.1.a1', 5))]]);
    full = false;
    told = [];
  });

  const field = { part: '2.1.a1', name: 'opmerking' } as const;

  test('keep what both wrote, in one field too', async () => {
    const [one, other] = [desk(), desk()];
    one.type(field, 'Van de een.');
    other.type({ part: null, name: 'algemeen' }, 'Geheel.');
    other.type(field, 'Van de ander.');
    await one.save();
    await other.save();
    await one.refresh();
    assert.equal(remark(one.view), 'Van de een.\n\nVan de ander.');
    assert.equal(one.view.algemeen, 'Geheel.');
  });

  test('keep a part that one removed while the other wrote on it', async () => {
    const [one, other] = [desk(), desk()];
    other.type(field, 'Belangrijk.');
    const [part] = one.view.parts;
    assert.ok(part);
    await one.edit(withoutPart(part));
    await other.save();
    assert.equal(remark(kept.get(id)), 'Belangrijk.');
  });

  test('remove a part on which the same tab wrote', async () => {
    const one = desk();
    one.type(field, 'Toch niet.');
    const [part] = one.view.parts;
    assert.ok(part);
    await one.edit(withoutPart(part));
    assert.deepEqual(kept.get(id)?.parts, []);
  });

  test('tell that all is kept when the store has the last letter, and not before', async () => {
    const one = desk();
    one.type(field, 'Ee');
    await Promise.resolve();
    one.type(field, 'Een');
    assert.deepEqual([one.waits, told], [true, []]);
    await one.save();
    assert.deepEqual([one.waits, told, remark(kept.get(id))], [false, [true], 'Een']);
  });

  test('wait for a store that is at work', async () => {
    const one = desk();
    const saved = one.edit((view) => ({ ...view, algemeen: 'Geheel.' }));
    await Promise.resolve();
    assert.deepEqual([kept.get(id)?.algemeen, one.waits], ['Geheel.', true]);
    await saved;
    assert.equal(one.waits, false);
  });

  test('lose nothing when the store is full, and keep it when there is room again', async () => {
    const one = desk();
    full = true;
    one.type(field, 'Een');
    await one.save();
    one.type(field, 'Eén');
    await one.save();
    assert.deepEqual([remark(one.view), one.waits, new Set(told)], ['Eén', true, new Set([false])]);
    full = false;
    await one.save();
    assert.deepEqual([remark(kept.get(id)), one.waits], ['Eén', false]);
  });
});

describe('the parts of a view', () => {
  const blocks = (view: Kept): string[] => partsInOrder(view).map(({ blok }) => blok);

  test('stand in the order of the document, until their writer moves one', () => {
    const view = viewWith(cited('2.1.a10', 6, 9), cited('2.1.a2', 6, 8), cited('1.1', 9), cited('9', 5));
    assert.deepEqual(blocks(view), ['9', '2.1.a2', '2.1.a10', '1.1']);
    assert.deepEqual(blocks(moved('9', 1)(view)), ['2.1.a2', '9', '2.1.a10', '1.1']);
    assert.deepEqual(blocks(moved('9', -1)(view)), blocks(view));
  });

  test('go into a file and come back', () => {
    const view = { ...viewWith({ ...cited('2.1', 5), citaat: 'Twee\r\nwoorden\u0000' }), naam: ' A ' };
    const { view: read, faults } = readView(new TextEncoder().encode(toViewJson(toFile(view))));
    assert.deepEqual(faults, []);
    assert.ok(read);
    assert.equal(read.onderdelen[0]?.citaat, 'Twee\nwoorden');
    assert.deepEqual(read.indiener, { naam: 'A' });
    const again = fromFile(exampleView, moment, () => 'key');
    assert.deepEqual(toFile(again), exampleView);
  });

  test('go along in an address of the site, and in no other', () => {
    const part = cited('2.1', 5);
    assert.deepEqual(carriedPart(carryingHash(part), 'https://inzage.example'), part);
    for (const [hash, origin] of [
      [carryingHash(part), 'https://other.example'],
      ['#nieuw={', 'https://inzage.example'],
      ['#nieuw=null', 'https://inzage.example'],
      ['#2.1', 'https://inzage.example'],
    ] as const)
      assert.equal(carriedPart(hash, origin), null);
  });
});
