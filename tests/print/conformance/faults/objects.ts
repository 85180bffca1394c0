import { PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import type { Draft, Entries } from '../base/draft.ts';
import { change, inCatalog } from './fault.ts';
import type { Faults } from './fault.ts';

export const OBJECT_FAULTS: Faults = {
  'file-id': [
    change('no ID', ({ context }) => {
      delete context.trailerInfo.ID;
    }),
    change('an empty ID', ({ context }) => {
      context.trailerInfo.ID = context.obj([PDFHexString.of(''), PDFHexString.of('')]);
    }),
  ],
  'stream-data': [
    change('a sum that is not that of the data', (draft) => {
      const data = deflateSync('gegevens');
      data.writeUInt8(data.readUInt8(data.length - 1) ^ 1, data.length - 1);
      stream(draft, data);
    }),
    change('bytes after the end of the data', (draft) => {
      stream(draft, Buffer.concat([deflateSync('gegevens'), Buffer.from('meer')]));
    }),
    change('rows that are not whole', (draft) => {
      stream(draft, deflateSync('gegevens'), { DecodeParms: { Predictor: 12, Columns: 4 } });
    }),
    change('a filter that does not exist', (draft) => {
      stream(draft, Buffer.from('x'), { Filter: 'FlatDecode' });
    }),
  ],
  reference: [
    inCatalog('one to an object that is not there', { Los: PDFRef.of(999) }),
    inCatalog('one to another generation', { Los: [PDFRef.of(1, 1)] }),
    change('one in the trailer', ({ context }) => {
      context.trailerInfo.Info = PDFRef.of(999);
    }),
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
};

function stream({ context }: Draft, data: Buffer, entries: Entries = {}): void {
  context.register(context.stream(data, { Filter: 'FlateDecode', ...entries }));
}
