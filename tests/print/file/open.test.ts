import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFRawStream } from '@cantoo/pdf-lib';
import { openPdf } from '../../../src/pdf/open.ts';
import type { OpenPdf } from '../../../src/pdf/open.ts';
import { name } from '../../../src/pdf/library.ts';

const stream = 'BT 5 0 obj endstream ET';

/** A file as Chromium writes one, with other things in its catalog. */
function open(
  entries: string,
  { length = stream.length, end = 'trailer\n<</Root 1 0 R>>', more = '', table = 'xref', behind = '' } = {},
): OpenPdf {
  const file = `%PDF-1.4
%\u00d3\u00eb\u00e9\u00e1
1 0 obj
<</Type /Catalog
/Pages 2 0 R
${entries}>>
endobj
2 0 obj
<</Type /Pages /Kids [3 0 R 4 0 R]>>
endobj
3 0 obj
<</Type /Page /Contents 5 0 R>>
endobj
4 0 obj
<</Type /Pages /Kids [6 0 R]>>
endobj
5 0 obj
<</Length ${String(length)}>> stream
${stream}
endstream
endobj
6 0 obj
<</Type /Page>>
endobj
${more}${table}
0 2
0000000000 65535 f\u0020
0000000015 00000 n\u0020
${end}
startxref
9
%%EOF
${behind}`;
  return openPdf(Buffer.from(file, 'latin1'));
}

describe('a print that is read into objects', () => {
  test('has its pages in order, however deep they stand', () => {
    assert.deepEqual(
      open('').pages.map(({ ref }) => ref.objectNumber),
      [3, 6],
    );
  });

  test('has all that a stream holds, words of the file too', () => {
    const { context, pages } = open('');
    const content = context.lookup(pages[0]?.node.get(name('Contents')));
    assert.ok(content instanceof PDFRawStream);
    assert.equal(Buffer.from(content.contents).toString('latin1'), stream);
  });

  for (const [what, text, written = text] of [
    ['numbers', '[-12 .5 -.25 7.0]', '[ -12 0.5 -0.25 7 ]'],
    ['numbers beside references', '[1 0 3 0 R 0]', '[ 1 0 3 0 R 0 ]'],
    ['strings with brackets and escapes', '(a \\) (b) \\\\)'],
    ['strings of codes', '<00 Ff>'],
    ['words between brackets', '[true false null/Naam]', '[ true false null /Naam ]'],
    ['comments', '% niets )\r(wel)', '(wel)'],
  ] as const)
    test(`has ${what} as they stand`, () => {
      assert.equal(open(`/A ${text}`).catalog.get(name('A'))?.toString(), written);
    });

  for (const [what, make] of [
    ['no PDF', () => openPdf(Buffer.from('Geen PDF'))],
    ['a stream of another length', () => open('', { length: 3 })],
    ['a string without end', () => open('/A (b')],
    ['what is no token', () => open('/A {')],
    ['a value without a key', () => open('(b) /A')],
    ['nothing to begin with', () => open('', { end: 'trailer\n<<>>' })],
    ['no trailer', () => open('', { end: '' })],
    ['a key without a value', () => open('/A')],
    ['an array without end', () => open('/A [1 2')],
    ['an array that ends as a dictionary does', () => open('/A [1 >> /B <<')],
    ['a dictionary that ends as an array does', () => open('/A <</B 1 ]')],
    ['a reference on two lines', () => open('/A 9 0\nR')],
    ['a reference to a later generation', () => open('/A [9 1 R]')],
    ['a reference to no whole number', () => open('/A [1.5 0 R]')],
    ['an object without end', () => open('', { more: '7 0 obj\n<<>>\n8 0 obj\n1\nendobj\n' })],
    [
      'a stream whose object does not end',
      () => open('', { more: '7 0 obj\n<</Length 1>> stream\na\nendstream\n' }),
    ],
    ['an object twice', () => open('', { more: '6 0 obj\n<</Type /Page>>\nendobj\n' })],
    ['an object of a later generation', () => open('', { more: '7 1 obj\n1\nendobj\n' })],
    ['a word where its objects end', () => open('', { table: 'xrf' })],
    ['a key to read it with', () => open('', { end: 'trailer\n<</Root 1 0 R /Encrypt 5 0 R>>' })],
    ['an earlier table', () => open('', { end: 'trailer\n<</Root 1 0 R /Prev 9>>' })],
    ['objects behind its end', () => open('', { behind: '6 0 obj\n<</Type /Page>>\nendobj\n' })],
  ] as const)
    test(`is an error where it has ${what}`, () => {
      assert.throws(make);
    });
});
