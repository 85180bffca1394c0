/** Objects by themselves: identification, references, limits, and the data of streams. */
import { at, filtersOf, itemsOf, stringBytes, unpacked } from '../read/objects.ts';
import type { PdfFile } from '../read/file.ts';
import { isDict, isList, isName, Reference, Stream } from '../read/values.ts';
import type { PdfValue } from '../read/values.ts';
import type { Findings, Rule } from '../rule.ts';

/** Filters of pictures, which are left alone, and the two that have a rule of their own. */
const NOT_UNPACKED = new Set([
  'DCTDecode',
  'JPXDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'LZWDecode',
  'Crypt',
]);

export const OBJECT_RULES: readonly Rule[] = [
  {
    id: 'file-id',
    standard: 'PDF/A-2a',
    clause: '6.1.3-1',
    description: 'The trailer has an ID of two strings that are not empty.',
    *check({ trailer }: PdfFile): Findings {
      const parts = itemsOf(at(trailer, 'ID')).map((part) => stringBytes(part)?.length ?? 0);
      if (parts.length !== 2 || parts.includes(0)) yield { message: 'It has none.', where: 'trailer' };
    },
  },
  {
    id: 'stream-data',
    standard: 'PDF/A-2a',
    clause: '6.1.7 (ISO 32000-1, 7.4.4)',
    description: 'The data of a stream can be unpacked, to the last byte.',
    *check(file: PdfFile): Findings {
      for (const [stream, where] of streams(file)) {
        if (filtersOf(stream).some((filter) => NOT_UNPACKED.has(filter))) continue;
        try {
          unpacked(stream);
        } catch (error) {
          yield { message: `They cannot: ${error instanceof Error ? error.message : String(error)}.`, where };
        }
      }
    },
  },
  {
    id: 'reference',
    standard: 'PDF/A-2a',
    clause: '— (ISO 32000-1, 7.3.10)',
    description: 'Every reference leads to an object.',
    *check({ objects, trailer }: PdfFile): Findings {
      const present = new Set(objects.map(([reference]) => identity(reference)));
      const holders = [
        [trailer, 'trailer'] as const,
        ...objects.map(([key, object]) => [object, `object ${identity(key)}`] as const),
      ];
      for (const [holder, where] of holders)
        for (const part of everyPart(holder))
          if (part instanceof Reference && !present.has(identity(part)))
            yield { message: `That to ${identity(part)} leads to none.`, where };
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
      if (objects.length > 8_388_607)
        yield { message: `There are ${objects.length} objects.`, where: 'file' };
      for (const [reference, object] of objects)
        for (const part of everyPart(object)) {
          const message = limit(part);
          if (message !== undefined) yield { message, where: `object ${identity(reference)}` };
        }
    },
  },
];

function* streams({ objects, place }: PdfFile): Generator<readonly [Stream, string]> {
  for (const [, object] of objects) if (object instanceof Stream) yield [object, place(object)];
}

function identity({ number, generation }: Reference): string {
  return `${number} ${generation}`;
}

function limit(part: PdfValue): string | undefined {
  if (isName(part) && Buffer.byteLength(part.name) > 127)
    return `The name ${part.name.slice(0, 20)}… is too long.`;
  if (part instanceof Uint8Array && part.length > 32_767) return 'A string is too long.';
  if (typeof part === 'number' && Number.isInteger(part) && (part | 0) !== part)
    return `${part} is out of range.`;
  return undefined;
}

/** A value with all that stands in it directly; keys of dictionaries too. */
function* everyPart(object: PdfValue): Generator<PdfValue> {
  yield object;
  const holder = object instanceof Stream ? object.dict : object;
  if (isList(holder)) for (const item of holder) yield* everyPart(item);
  if (isDict(holder))
    for (const [name, value] of holder) {
      yield { name };
      yield* everyPart(value);
    }
}
