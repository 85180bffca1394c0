import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import {
  change,
  edited,
  inCatalog,
  insert,
  inserted,
  replaced,
  startOf,
  withEntry,
  withText,
} from './fault.ts';
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
    replaced('an object of another generation', / 00000 n(?= \n\ntrailer)/u, ' 00001 n'),
    replaced('a first entry that may be used again', '65535 f', '65534 f'),
    edited(
      'no entry for object 0',
      (file) => file.fill(1, entryAt(file, 0), entryAt(file, 0) + 1),
      'open streams',
    ),
    replaced('lines of another length', '65535 f \n', '65535 f\n\n'),
    replaced('more entries than it says', /(?<=\nxref\n0 )\d+/u, '48'),
    replaced('fewer entries than it says', /(?<=\nxref\n0 )\d+/u, '999'),
    inserted('an object that it does not have', '999 0 obj\nnull\nendobj\n'),
    edited('one object for two numbers', (file) =>
      withText(file, (text) => withEntry(text, 99, text.indexOf('10 0 obj'))),
    ),
    replaced('an older one that no number leads to', 'trailer\n<<', 'trailer\n<< /Prev 10 0 R'),
    edited('an older one that is itself', (file) =>
      withText(file, (text) => text.replace('trailer\n<<', `trailer\n<< /Prev ${startOf(text)}`)),
    ),
    replaced('an object at another place in its stream', /(?<=\n4 0 5 177 )7(?= )/u, '8', 'open streams'),
    edited('a startxref that leads nowhere', (file) => {
      file.write('9', file.lastIndexOf('startxref') + 'startxref\n'.length);
      return file;
    }),
  ],
  'cross-reference-stream': [
    replaced('two widths', '/W [ 1 3 2 ]', '/W [ 1 5 ]', 'open streams'),
    replaced('widths that are wider than the data', '/W [ 1 3 2 ]', '/W [ 1 4 2 ]', 'open streams'),
    replaced('more entries than there are', '/Index [ 0 51 ]', '/Index [ 0 52 ]', 'open streams'),
    replaced('an odd number of numbers in Index', '/Index [ 0 51 ]', '/Index [ 0 ]', 'open streams'),
    replaced('another type of stream', '/Type /XRef', '/Type /Xref', 'open streams'),
    edited(
      'an entry of type 3',
      (file) => {
        file[entryAt(file, 1)] = 3;
        return file;
      },
      'open streams',
    ),
  ],
  trailer: [
    replaced('a Size that leaves out an object', /(?<=\/Size )\d+/u, '9'),
    replaced('a Size that is too large', /(?<=\/Size )\d+/u, '52', 'open streams'),
    replaced('a Root that is no catalog', /(?<=\/Root )\d+ 0 R/u, '10 0 R'),
    replaced('no Root', '/Root', '/Rood'),
    replaced('a second cross-reference beside it', 'trailer\n<<', 'trailer\n<< /XRefStm 15'),
  ],
  'object-once': [
    edited('an object with two entries', (file) =>
      withText(file, (text) => {
        const entry = /\d{10} 00000 n(?= \n\ntrailer)/u.exec(text)?.[0] ?? '';
        const number = Number(/(?<=\nxref\n0 )\d+/u.exec(text)?.[0]) - 1;
        return text.replace('\n\ntrailer', `\n${number} 1\n${entry} \n\ntrailer`);
      }),
    ),
    edited('an object in a stream that nothing needs', (file) => {
      const stream = '<< /Type /ObjStm /N 1 /First 5 /Length 9 >>\nstream\n10 0 null\nendstream';
      const longer = insert(file, `99 0 obj\n${stream}\nendobj\n`);
      return withText(longer, (text) => withEntry(text, 99, text.indexOf('99 0 obj')));
    }),
    inserted('an object that stands there twice', '10 0 obj\n<<>>\nendobj\n'),
    {
      ...inCatalog('an object inside a string of another', {
        Aa: PDFString.of('\n99 0 obj\nnull\nendobj\n'),
      }),
      bytes: (file) => withText(file, (text) => withEntry(text, 99, text.indexOf('99 0 obj'))),
    },
    edited(
      'an object of a stream that stands by itself too',
      (file) => {
        const object = '4 0 obj\nnull\nendobj\n';
        const offset = startOf(file.toString('latin1'));
        const longer = insert(file, object);
        longer.writeUInt8(1, entryAt(longer, 4));
        longer.writeUIntBE(offset, entryAt(longer, 4) + 1, 3);
        longer.writeUInt16BE(0, entryAt(longer, 4) + 4);
        // The cross-reference itself has moved.
        longer.writeUIntBE(offset + object.length, entryAt(longer, 50) + 1, 3);
        return longer;
      },
      'open streams',
    ),
  ],
  'object-stream': [
    replaced('an object fewer than there are', '/N 40', '/N 39', 'open streams'),
    replaced('an object more than there are', '/N 40', '/N 41', 'open streams'),
    replaced('a First that is too small', '/First 312', '/First 311', 'open streams'),
    replaced('an offset that is not that of the object', '4 0 5 177 ', '4 0 5 178 ', 'open streams'),
    replaced('no type', '/Type /ObjStm', '/Tijp /ObjStm', 'open streams'),
  ],
  body: [inserted('words between objects', 'woorden\n')],
  'object-syntax': [
    spelled('a key twice', '/Ab', '/Aa'),
    spelled('a byte in a name that no name has', '/Ab', '/\u00E9b'),
    spelled('a # in a name without digits', '/Ab', '/A#'),
    spelled('a number in another notation', ' 12345', ' 1.2e3'),
    spelled('a string that is not closed', '(ja)', '(ja('),
    spelled('a bracket that closes nothing', ' 12345', ' 1234]'),
    replaced('no endobj', '\nendobj', '\nendobi'),
  ],
  encryption: [
    change('a dictionary of encryption', ({ context }) => {
      context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard' });
    }),
  ],
  'stream-length': [
    replaced('no Length', '/Length ', '/Lenght '),
    edited('a Length that is too short', (file) => {
      const value = file.lastIndexOf('/Length ') + '/Length '.length;
      file.write(file[value] === 0x31 ? '2' : '1', value);
      return file;
    }),
  ],
  'object-layout': [
    replaced('a value on the line of obj', ' 0 obj\n', ' 0 obj '),
    replaced('a stream that ends its line with a carriage return', 'stream\n', 'stream\r'),
    replaced('an endobj in a line', '\nendobj', ' endobj'),
    replaced('an endobj that follows endstream', '\nendstream\n', '\nendstream '),
    replaced('an endstream in a line', '\nendstream', ' endstream'),
  ],
  hexadecimal: [inCatalog('an odd number of digits', { Odd: PDFHexString.of('ABC') })],
};

/** A fault in the spelling of a value that the catalog has. */
function spelled(what: string, from: string, to: string): Fault {
  const entries = inCatalog(what, { Aa: PDFString.of('ja'), Ab: 12_345 });
  return { ...entries, bytes: (file) => withText(file, (text) => text.replace(from, to)) };
}

/** Where the entry of an object starts in a cross-reference stream that is not packed. */
function entryAt(file: Buffer, number: number): number {
  const data = file.indexOf('stream\n', startOf(file.toString('latin1'))) + 'stream\n'.length;
  // Six bytes for each, by /W [ 1 3 2 ].
  return data + 6 * number;
}
