import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explainFault } from '../../src/proof/fault.ts';
import type { Fault } from '../../src/proof/fault.ts';
import { normalise } from '../../src/proof/normalise.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import { proveSite } from '../../src/proof/prove-site.ts';
import { printSmall } from '../print/print-small.ts';
import { listWithText } from '../print/small-list.ts';

const fault: Fault = {
  code: 'BW01',
  block: '2.1.a3',
  source: { file: 'hoofdstukken/a.md', line: 12, column: 1 },
  page: 10,
  path: null,
  found: '',
  expected: 'De zin\ndie er hoort.',
};

describe('the line that explains a fault', () => {
  test('says where, which block and both readings', () => {
    assert.equal(
      explainFault(fault),
      'BW01 PDF, p. 10: tekst ontbreekt. Blok 2.1.a3 (hoofdstukken/a.md:12). Gevonden: niets; verwacht: “De zin die er hoort.”.',
    );
  });

  test('names the page of the site, and does without a block where none is to blame', () => {
    const loose: Fault = { ...fault, code: 'BW05', block: null, source: null, page: null, path: '/over/' };
    assert.equal(
      explainFault({ ...loose, found: 'Iets.', expected: '' }),
      'BW05 website, /over/: tekst die niet in de bron staat. Gevonden: “Iets.”; verwacht: niets.',
    );
  });

  test('stays one line when the text is long', () => {
    const line = explainFault({ ...fault, expected: 'woord '.repeat(200) });
    assert.ok(line.length < 300, `${line.length} characters`);
    assert.ok(!line.includes('\n'));
  });
});

describe('texts that look the same', () => {
  test('are the same to the proof', () => {
    assert.equal(normalise('co\u00f6rdinatie'), normalise('coo\u0308rdinatie'));
    assert.equal(normalise('\ufb01ets'), normalise('fiets'));
    assert.equal(normalise('af\u00adbreken'), normalise('afbreken'));
    assert.equal(normalise('niet\u2011breken'), normalise('niet-breken'));
    assert.equal(normalise('een\u00a0\n twee'), normalise('een twee'));
  });

  test('but not those that read otherwise', () => {
    assert.notEqual(normalise('1945\u20131990'), normalise('1945-1990'));
    assert.notEqual(normalise('de'), normalise('De'));
  });
});

describe('an output that cannot be read', () => {
  const list = listWithText('Een alinea.');

  test('is an error when it is no PDF', async () => {
    const pageMap = { total: 1, pages: {}, key: '' };
    const pdf = new TextEncoder().encode('geen PDF');
    await assert.rejects(provePdf({ document: list.document, pageMap, pdf, html: printHtml(list) }), /PDF/u);
  });

  test('misses everything when it is the PDF of another list', async () => {
    const other = listWithText('Heel iets anders staat hier, dat lijkt nergens op.');
    const { pdf, pageMap } = await printSmall(other);
    const { faults } = await provePdf({ document: list.document, pageMap, pdf, html: printHtml(list) });
    assert.deepEqual(
      faults.map(({ code, block }) => `${code} ${String(block)}`),
      ['BW01 1.a1', 'BW05 null'],
    );
  });

  test('misses every page of a site without pages', () => {
    const pageMap = { total: 1, pages: {}, key: '' };
    const { faults } = proveSite({ document: list.document, pageMap, site: new Map(), files: new Map() });
    assert.deepEqual(
      faults.map(({ code, path }) => `${code} ${String(path)}`),
      [
        'BW01 /toelichting/',
        'BW01 /toelichting/inleiding/',
        'BW01 /lijst/',
        'BW01 /lijst/sturing/',
        'BW01 /categorieen/1.1/',
      ],
    );
  });
});
