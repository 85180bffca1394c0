/** What a conforming file may look like as a file without any rule minding. */
import { deflateSync } from 'node:zlib';
import { edited, insert, inserted, startOf, withEntry, withText } from './fault.ts';
import type { Fault } from './fault.ts';

export const HARMLESS_FILES: readonly Fault[] = [
  { what: 'with streams of objects', form: 'streams' },
  { what: 'with streams of objects that are not packed', form: 'open streams' },
  inserted('a comment between objects', '% een woord\n'),
  edited('a Length in an object of its own', (file) => {
    const length = /\/Length (\d{6})\n/u.exec(file.toString('latin1'))?.[1] ?? '';
    const offset = startOf(file.toString('latin1'));
    const longer = insert(file, `99 0 obj\n${length}\nendobj\n`);
    return withText(longer, (text) =>
      withEntry(text, 99, offset).replace(`/Length ${length}`, '/Length 99 0 R'),
    );
  }),
  edited('an object that was changed later', (file) => withText(file, updated)),
  edited('a cross-reference whose rows are predicted', predicted, 'open streams'),
];

/** Writes the object of number 10 once more, in a section of its own at the end. */
function updated(text: string): string {
  const object = /(?<=\n)10 0 obj\n.*?\nendobj\n/su.exec(text)?.[0] ?? '';
  const trailer = /(?<=\ntrailer\n<<).*?>>(?=\n\nstartxref)/su.exec(text)?.[0] ?? '';
  const start = text.length + 1 + object.length;
  const offset = String(text.length + 1).padStart(10, '0');
  const section = `xref\n10 1\n${offset} 00000 n \ntrailer\n<< /Prev ${startOf(text)}${trailer}`;
  return `${text}\n${object}${section}\nstartxref\n${start}\n%%EOF`;
}

/** Packs the cross-reference stream by what changes from row to row, as many programs do. */
function predicted(file: Buffer): Buffer {
  const start = startOf(file.toString('latin1'));
  const first = file.indexOf('stream\n', start) + 'stream\n'.length;
  const rows = file.subarray(first, file.indexOf('\nendstream', first));
  const out = Array.from(rows, (byte, index) => {
    const difference = (byte - (rows[index - 6] ?? 0)) & 0xff;
    return index % 6 === 0 ? [2, difference] : [difference];
  });
  const packed = deflateSync(Buffer.from(out.flat()));
  return withText(file, (text) => {
    const head = text
      .slice(start, first)
      .replace(/\/Length \d+/u, `/Length ${packed.length} /Filter /FlateDecode`)
      .replace('/W ', '/DecodeParms << /Predictor 12 /Columns 6 >> /W ');
    return text.slice(0, start) + head + packed.toString('latin1') + text.slice(first + rows.length);
  });
}
