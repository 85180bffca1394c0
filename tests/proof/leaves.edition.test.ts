import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readSite } from '../../scripts/build/proof.ts';
import type { Document } from '../../src/document/document.ts';
import { editorSchemas } from '../../src/check/editor-schemas.ts';
import { printHtml } from '../../src/print/html/page.ts';
import type { Fault } from '../../src/proof/fault.ts';
import { leavesOf } from '../../src/proof/leaves/leaves.ts';
import { hidden } from '../../src/proof/leaves/hidden.ts';
import type { Medium } from '../../src/proof/leaves/hidden.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import type { PdfProof } from '../../src/proof/prove-pdf.ts';
import { proveSite } from '../../src/proof/prove-site.ts';
import type { SiteProof } from '../../src/proof/prove-site.ts';
import { realEdition, realSite } from '../edition.ts';
import { anchors, changeOneOfEach } from './change-leaves.ts';

type Changed = Record<string, unknown> & { lijst: Record<string, unknown> };

let sound: PdfProof & SiteProof;

before(async () => {
  const { loaded, pdf, pageMap } = await realEdition();
  const { folder } = await realSite();
  sound = { document: loaded.document, pageMap, pdf, html: printHtml(loaded), ...(await readSite(folder)) };
});

/** What both halves say of a Document other than the one that was shown. */
async function faultsOf(document: Document): Promise<Record<Medium, readonly Fault[]>> {
  return {
    site: proveSite({ ...sound, document }).faults,
    print: (await provePdf({ ...sound, document })).faults,
  };
}

/** Adds keys, as somebody does who adds a field to a schema and forgets to show it. */
function withFields(add: (document: Changed) => void): Document {
  const document = structuredClone(sound.document) as unknown as Changed;
  add(document);
  return document as unknown as Document;
}

function told(faults: readonly Fault[]): string[] {
  return faults.map(({ code, block, found, expected }) => `${code} ${String(block)} ${found}: ${expected}`);
}

describe('a field that is shown nowhere', () => {
  const text = 'Dit veld is nieuw.';
  const collections = [
    'categorieen',
    'begrippen',
    'actoren',
    'regelgeving',
    'bronnen',
    'afkortingen',
    'concordantie',
  ];

  test('fails the proof of both outputs: of the list, of a record in it and of each collection', async () => {
    const expected = ['null geen `lijst.nieuw`', 'null geen `lijst.taken[].nieuw`'];
    const document = withFields((changed) => {
      changed.lijst.nieuw = text;
      Object.assign((changed.lijst.taken as object[])[0] ?? {}, { nieuw: text });
      for (const collection of collections) {
        const [first] = changed[collection] as Changed[];
        assert.ok(first, collection);
        first.nieuw = { diep: [text] };
        expected.push(`${String(first.id)} geen \`${collection}[].nieuw.diep[]\``);
      }
    });
    const wanted = expected.map((fault) => `BW01 ${fault}: ${text}`).sort();
    const { site, print } = await faultsOf(document);
    assert.deepEqual(told(site).sort(), wanted);
    assert.deepEqual(told(print).sort(), wanted);
  });
});

describe('every key of the Document', () => {
  test('is compared: a value other than the one shown is a fault, wherever it stands', async () => {
    const { document, values } = changeOneOfEach(sound.document);
    const faults = await faultsOf(document);
    for (const medium of ['site', 'print'] as const) {
      const { blocks, records } = leavesOf(document, medium);
      const all = [...blocks.values(), ...records].flatMap(({ text, facts }) => [...text, ...facts]);
      const paths = new Set(all.map(({ path }) => path));
      const changed = new Map(all.map(({ path, value }) => [value, path]));
      const expected = faults[medium].map((fault) => fault.expected);
      const seen = values.filter((value) => changed.has(value));
      assert.deepEqual(
        seen
          .filter((value) => !expected.some((one) => one.includes(value)))
          .map((value) => changed.get(value)),
        [],
        `${medium}: changed and not noticed`,
      );
      assert.deepEqual(
        [...paths].filter(
          (path) =>
            !anchors.has(path.split('.').at(-1) ?? '') && !seen.some((value) => changed.get(value) === path),
        ),
        [],
        `${medium}: not changed by this test`,
      );
    }
  });

  test('that is not shown has its reason, and is there', () => {
    const keys = new Set<string>();
    const collect = (key: string, value: unknown): unknown => {
      keys.add(key);
      return value;
    };
    JSON.stringify(sound.document, collect);
    // A list may have them, though this one does not.
    for (const schema of editorSchemas().values()) JSON.parse(schema, collect);
    const stale = Object.keys(hidden).filter(
      (path) => !keys.has(path.replace(/\[\]/g, '').split('.').at(-1) ?? ''),
    );
    assert.deepEqual(stale, []);
  });
});
