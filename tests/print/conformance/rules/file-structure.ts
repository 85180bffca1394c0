/** The file as bytes: where each thing stands. These rules are judged even if the file is not in order. */
import type { FileFault } from '../read/faults.ts';
import type { Source } from '../read/source.ts';
import type { FileRule, Finding, Findings } from '../rule.ts';

export const FILE_RULES: readonly FileRule[] = [
  {
    id: 'header',
    standard: 'PDF/A-2a',
    clause: '6.1.2-1, PDF/UA-1 6.1-1',
    description: 'The file starts with %PDF-1.n, n from 0 to 7.',
    *check({ bytes }: Source): Findings {
      const head = latin(bytes.subarray(0, 12));
      if (!/^%PDF-1\.[0-7][\r\n]/u.test(head)) yield finding(`It starts with "${head.slice(0, 9)}".`);
    },
  },
  {
    id: 'binary-comment',
    standard: 'PDF/A-2a',
    clause: '6.1.2-2',
    description: 'A comment of at least four bytes above 127 follows the header at once.',
    *check({ bytes }: Source): Findings {
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
    *check({ bytes }: Source): Findings {
      const tail = latin(bytes.subarray(-2048));
      if (!/%%EOF(?:\r\n|\r|\n)?$/u.test(tail)) yield finding('The file ends with something else.');
    },
  },
  {
    id: 'encryption',
    standard: 'PDF/A-2a',
    clause: '6.1.3-2',
    description: 'The file is not encrypted.',
    *check({ trailer }: Source): Findings {
      if (trailer.has('Encrypt')) yield { message: 'It has Encrypt.', where: 'trailer' };
    },
  },
  noted(
    'cross-reference',
    '6.1.4',
    'The cross-reference that startxref names leads to every object, to the byte, and to nothing else.',
  ),
  noted(
    'cross-reference-stream',
    '6.1.4 (ISO 32000-1, 7.5.8)',
    'W, Index and Size of a cross-reference stream fit its data, and its entries are of a known type.',
  ),
  noted('trailer', '6.1.3 (ISO 32000-1, 7.5.5)', 'Size counts the objects, and Root leads to the catalog.'),
  noted('object-once', '6.1.4 (ISO 32000-1, 7.5.3)', 'No object stands twice, or inside another.'),
  noted(
    'object-stream',
    '6.1.4 (ISO 32000-1, 7.5.7)',
    'N, First and the offsets of an object stream lead to its objects, one right after another.',
  ),
  noted('body', '6.1 (ISO 32000-1, 7.5.1)', 'Between objects nothing stands but spaces and comments.'),
  noted(
    'object-layout',
    '6.1.9-1, 6.1.7.1-2',
    'obj, endobj, stream and endstream stand at the lines the standard gives them.',
  ),
  noted(
    'object-syntax',
    '6.1 (ISO 32000-1, 7.3)',
    'Every object is made of whole values, and of no key twice.',
  ),
  noted('hexadecimal', '6.1.6', 'A hexadecimal string is made of pairs of hexadecimal digits.'),
  noted('stream-length', '6.1.7.1-1', 'Length of a stream is the number of its bytes.'),
];

/** A rule for what the reader of the file notes. */
function noted(id: FileFault, clause: string, description: string): FileRule {
  return { id, standard: 'PDF/A-2a', clause, description, check: ({ faults }) => faults.of(id) };
}

function finding(message: string): Finding {
  return { message, where: 'file' };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
