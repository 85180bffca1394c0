/** The file as bytes: header, trailer, streams and the limits of objects. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import type { PdfFile } from '../read/file.ts';
import { crossReferenceFault, objectTexts } from '../read/cross-reference.ts';
import { at, filtersOf, itemsOf, numberOf, stringBytes } from '../read/objects.ts';
import type { Finding, Findings, Rule } from '../rule.ts';

export const FILE_RULES: readonly Rule[] = [
  {
    id: 'header',
    standard: 'PDF/A-2a',
    clause: '6.1.2-1, PDF/UA-1 6.1-1',
    description: 'The file starts with %PDF-1.n, n from 0 to 7.',
    *check({ bytes }: PdfFile): Findings {
      const head = latin(bytes.subarray(0, 12));
      if (!/^%PDF-1\.[0-7][\r\n]/u.test(head)) yield finding(`It starts with "${head.slice(0, 9)}".`);
    },
  },
  {
    id: 'binary-comment',
    standard: 'PDF/A-2a',
    clause: '6.1.2-2',
    description: 'A comment of at least four bytes above 127 follows the header at once.',
    *check({ bytes }: PdfFile): Findings {
      const head = latin(bytes.subarray(0, 64));
      if (/^%PDF-\d\.\d(?:\r\n|\r|\n)(?!%[\u0080-\u00ff]{4})/u.test(head))
        yield finding('There is no such comment.');
    },
  },
  {
    id: 'end-of-file',
    standard: 'PDF/A-2a',
    clause: '6.1.3-3',
    description: 'After the last %%EOF there is nothing but one end of line.',
    *check({ bytes }: PdfFile): Findings {
      const tail = latin(bytes.subarray(-2048));
      if (!/%%EOF(?:\r\n|\r|\n)?$/u.test(tail)) yield finding('The file ends with something else.');
    },
  },
  {
    id: 'cross-reference',
    standard: 'PDF/A-2a',
    clause: '6.1.4',
    description: 'The cross-reference table or stream that startxref names leads to every object.',
    *check({ bytes, objects }: PdfFile): Findings {
      const fault = crossReferenceFault(bytes, objects);
      if (fault !== undefined) yield finding(fault);
    },
  },
  {
    id: 'file-id',
    standard: 'PDF/A-2a',
    clause: '6.1.3-1',
    description: 'The trailer has an ID of two strings that are not empty.',
    *check({ trailer }: PdfFile): Findings {
      const parts = itemsOf(trailer.ID).map((part) => stringBytes(part)?.length ?? 0);
      if (parts.length !== 2 || parts.includes(0)) yield { message: 'It has none.', where: 'trailer' };
    },
  },
  {
    id: 'encryption',
    standard: 'PDF/A-2a',
    clause: '6.1.3-2',
    description: 'The file is not encrypted.',
    *check({ trailer }: PdfFile): Findings {
      if (trailer.Encrypt !== undefined) yield { message: 'It has Encrypt.', where: 'trailer' };
    },
  },
  {
    id: 'stream-length',
    standard: 'PDF/A-2a',
    clause: '6.1.7.1-1',
    description: 'Length of a stream is the number of its bytes.',
    *check(file: PdfFile): Findings {
      for (const [stream, where] of streams(file)) {
        const length = numberOf(at(stream, 'Length'));
        if (length !== stream.contents.length)
          yield { message: `It says ${length ?? 'nothing'} and has ${stream.contents.length}.`, where };
      }
    },
  },
  {
    id: 'object-layout',
    standard: 'PDF/A-2a',
    clause: '6.1.9-1, 6.1.7.1-2',
    description: 'obj, endobj, stream and endstream stand at the lines the standard gives them.',
    *check({ bytes, objects, place }: PdfFile): Findings {
      // Where objects start is not known then.
      if (crossReferenceFault(bytes, objects) !== undefined) return;
      for (const [object, text] of objectTexts(bytes, objects)) {
        const fault = layoutFault(object, text);
        if (fault !== undefined) yield { message: fault, where: place(object) };
      }
    },
  },
  {
    id: 'external-stream',
    standard: 'PDF/A-2a',
    clause: '6.1.7.1-3',
    description: 'No stream has F, FFilter or FDecodeParms: its data are in the file.',
    *check(file: PdfFile): Findings {
      for (const [stream, where] of streams(file))
        for (const key of ['F', 'FFilter', 'FDecodeParms'])
          if (at(stream, key) !== undefined) yield { message: `It has ${key}.`, where };
    },
  },
  {
    id: 'stream-filter',
    standard: 'PDF/A-2a',
    clause: '6.1.7.2',
    description: 'No stream is packed with LZW or Crypt.',
    *check(file: PdfFile): Findings {
      for (const [stream, where] of streams(file))
        for (const filter of filtersOf(stream))
          if (['LZWDecode', 'Crypt'].includes(filter)) yield { message: `It uses ${filter}.`, where };
    },
  },
  {
    id: 'object-limits',
    standard: 'PDF/A-2a',
    clause: '6.1.13',
    description:
      'Names have at most 127 bytes, strings 32767, integers are those of 32 bits, and there are at most 8388607 objects.',
    *check({ objects }: PdfFile): Findings {
      if (objects.length > 8_388_607) yield finding(`There are ${objects.length} objects.`);
      for (const [ref, object] of objects)
        for (const message of limits(object)) yield { message, where: `object ${ref.objectNumber}` };
    },
  },
  {
    id: 'hexadecimal',
    standard: 'PDF/A-2a',
    clause: '6.1.6',
    description: 'A hexadecimal string is made of pairs of hexadecimal digits.',
    *check({ objects }: PdfFile): Findings {
      for (const [ref, object] of objects)
        for (const part of everyPart(object))
          if (
            part instanceof PDFHexString &&
            !/^(?:[\da-f]{2})*$/iu.test(part.asString().replaceAll(/\s/gu, ''))
          )
            yield { message: `<${part.asString()}> is not.`, where: `object ${ref.objectNumber}` };
    },
  },
];

function finding(message: string): Finding {
  return { message, where: 'file' };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function* streams({ objects, place }: PdfFile): Generator<readonly [PDFRawStream, string]> {
  for (const [, object] of objects) if (object instanceof PDFRawStream) yield [object, place(object)];
}

function layoutFault(object: PDFObject, text: string): string | undefined {
  if (!/^[\r\n]\d+ \d+ obj[\r\n]/u.test(text)) return 'obj stands otherwise.';
  if (!/[\r\n]endobj[\r\n]\s*$/u.test(text)) return 'endobj stands otherwise.';
  if (!(object instanceof PDFRawStream)) return undefined;
  const end = /(?:\r\n|\r|\n)endstream\s+endobj\s*$/u.exec(text);
  if (end === null) return 'endstream does not start a line.';
  const start = text.slice(0, end.index - object.contents.length);
  return /stream\r?\n?$/u.test(start)
    ? undefined
    : 'stream does not end a line, or the data are longer than Length.';
}

function* limits(object: PDFObject): Generator<string> {
  for (const part of everyPart(object)) {
    if (part instanceof PDFName && Buffer.byteLength(part.decodeText()) > 127)
      yield `The name ${part.decodeText().slice(0, 20)}… is too long.`;
    if ((part instanceof PDFString || part instanceof PDFHexString) && part.asBytes().length > 32_767)
      yield 'A string is too long.';
    if (
      part instanceof PDFNumber &&
      Number.isInteger(part.asNumber()) &&
      (part.asNumber() | 0) !== part.asNumber()
    )
      yield `${part.asNumber()} is out of range.`;
  }
}

/** A value with all that stands in it directly; keys of dictionaries too. */
function* everyPart(object: PDFObject): Generator<PDFObject> {
  yield object;
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (dict instanceof PDFArray) for (const item of dict.asArray()) yield* everyPart(item);
  if (dict instanceof PDFDict)
    for (const [key, value] of dict.entries()) {
      yield key;
      yield* everyPart(value);
    }
}
