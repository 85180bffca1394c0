import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { replaceKeys, base } from '../../src/check/examples/base.ts';
import { frozenEditions, FrozenEditionError } from '../../src/editions/frozen.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { load } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { toFiles } from '../document/list.ts';
import { withPutDown } from './put-down.ts';

const lijst = base['lijst.yaml'] ?? '';

/** The folder after an edition was put down and another was begun. */
function next(files: readonly ContentFile[], versie: string, datum: string): ContentFile[] {
  const [fresh] = toFiles({
    'lijst.yaml': replaceKeys(lijst, `versie: "${versie}"`, `datum: "${datum}"`),
  });
  return withPutDown(files).map((file) => (file.path === 'lijst.yaml' && fresh ? fresh : file));
}

const first = toFiles(base);
const third = next(next(first, '0.9', '2015-04'), '0.16', '2015-05');

describe('editions that were put down', () => {
  test('are read in the order of their numbers, each with its list, pages and hashes', () => {
    const { findings, editions, document } = load(third);
    assert.deepEqual(findings, []);
    assert.equal(document.lijst.versie, '0.16');
    const read = frozenEditions(editions, fromListJson);
    assert.deepEqual(
      read.map(({ versie, datum, status, map, before }) => ({ versie, datum, status, map, before })),
      [
        { versie: '0.1', datum: '2015-03', status: 'concept', map: 'edities/0.1', before: null },
        {
          versie: '0.9',
          datum: '2015-04',
          status: 'concept',
          map: 'edities/0.9',
          before: { versie: '0.1', sha256: read[0]?.hashes['controle.json'] },
        },
      ],
    );
    for (const { document: old, pages, total, pdf, versie } of read) {
      assert.equal(old.lijst.versie, versie);
      assert.deepEqual(Object.keys(pages).sort(), document.blokken.map(({ id }) => id).sort());
      assert.equal(Math.max(...Object.values(pages)), total);
      assert.equal(pdf.fileName, `selectielijst-proefdienst-${versie}.pdf`);
    }
  });

  test('are no part of the list itself', () => {
    const { document } = load(third);
    const plain = load(third.filter(({ path }) => !path.startsWith('edities/')));
    assert.deepEqual(document, plain.document);
  });

  test('are refused when one byte of any of their files is another, or a file is gone or new', () => {
    const paths = third.map(({ path }) => path).filter((path) => path.startsWith('edities/'));
    assert.equal(paths.length, 9);
    for (const path of paths) {
      const touched = third.map((file) =>
        file.path === path ? { path, bytes: new Uint8Array([...file.bytes, 32]) } : file,
      );
      const without = third.filter((file) => file.path !== path);
      const kind = path.endsWith('controle.sha256') ? 0 : 1;
      assert.ok(load(touched).findings.length >= kind, path);
      assert.ok(load(without).findings.length > 0, path);
    }
    const more = [...third, { path: 'edities/0.9/notities.txt', bytes: new Uint8Array() }];
    assert.deepEqual(
      load(more).findings.map(({ kind }) => kind),
      ['file-stray'],
    );
  });

  test('are named when one took the place of another', () => {
    const swapped = third.map(({ path, bytes }) => ({
      path: path.replace(/^edities\/0\.(1|9)\//, (_, digit) => `edities/0.${digit === '1' ? '9' : '1'}/`),
      bytes,
    }));
    const kinds = new Set(load(swapped).findings.map(({ kind }) => kind));
    assert.ok(kinds.has('edition-misplaced'));
    assert.ok(kinds.has('edition-changed'));
  });

  test('say which one cannot be read, and how to mend that', () => {
    const { editions } = load(third);
    const read = (): never => {
      throw new Error('formaat 9.0');
    };
    const fresh = editions.map((edition) => ({ ...edition, hashes: { 'lijst.json': 'another' } }));
    assert.throws(
      () => frozenEditions(fresh, read),
      (error) =>
        error instanceof FrozenEditionError &&
        error.file === 'edities/0.1/lijst.json' &&
        /SL67 .* \(formaat 9\.0\)\. Zet de map/.test(error.message),
    );
  });
});
