import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { change, inCatalog } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

export const FILE_FAULTS: Faults = {
  header: [replaced('a version after 1.7', '%PDF-1.7', '%PDF-1.8')],
  'binary-comment': [
    edited('a comment of letters', (file) => {
      file.write('abcd', file.indexOf('%', 1) + 1);
      return file;
    }),
  ],
  'end-of-file': [edited('a word after the end', (file) => Buffer.concat([file, Buffer.from('\nend\n')]))],
  'cross-reference': [
    edited('a table that leads past an object', (file) => {
      const entry = file.indexOf(' 00000 n', file.lastIndexOf('xref\n0'));
      file.write(file[entry - 1] === 0x31 ? '2' : '1', entry - 1);
      return file;
    }),
    edited('a startxref that leads nowhere', (file) => {
      file.write('9', file.lastIndexOf('startxref') + 'startxref\n'.length);
      return file;
    }),
  ],
  'file-id': [
    change('no ID', ({ context }) => {
      delete context.trailerInfo.ID;
    }),
    change('an empty ID', ({ context }) => {
      context.trailerInfo.ID = context.obj([PDFHexString.of(''), PDFHexString.of('')]);
    }),
  ],
  encryption: [
    change('a dictionary of encryption', ({ context }) => {
      context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard' });
    }),
  ],
  'stream-length': [
    edited('a Length that is too short', (file) => {
      const value = file.lastIndexOf('/Length ') + '/Length '.length;
      file.write(file[value] === 0x31 ? '2' : '1', value);
      return file;
    }),
  ],
  'object-layout': [
    replaced('an endobj in a line', '\nendobj', ' endobj'),
    replaced('an endstream in a line', '\nendstream', ' endstream'),
  ],
  'external-stream': [
    change('data in another file', ({ context }) => {
      context.register(context.stream('x', { F: PDFString.of('elders') }));
    }),
  ],
  'stream-filter': [
    change('LZW', ({ context }) => {
      context.register(context.stream('x', { Filter: 'LZWDecode' }));
    }),
    change('Crypt among others', ({ context }) => {
      context.register(context.stream('x', { Filter: ['Crypt', 'FlateDecode'] }));
    }),
  ],
  'object-limits': [
    change('a name of 128 bytes', ({ catalog }) => {
      catalog.set(PDFName.of('a'.repeat(128)), PDFName.of('x'));
    }),
    inCatalog('a string of 32768 bytes', { Long: PDFString.of('a'.repeat(32_768)) }),
    inCatalog('an integer of 33 bits', { Large: [[2_147_483_648]] }),
  ],
  hexadecimal: [inCatalog('an odd number of digits', { Odd: PDFHexString.of('ABC') })],
};

function edited(what: string, bytes: (file: Buffer) => Buffer): Fault {
  return { what, bytes };
}

function replaced(what: string, from: string, to: string): Fault {
  return edited(what, (file) => Buffer.from(file.toString('latin1').replace(from, to), 'latin1'));
}
