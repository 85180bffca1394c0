import { deflated } from './deflated.ts';

/** A small object of a file. */
export interface SmallObject {
  readonly number: number;
  /** As a file has it. */
  readonly text: string;
}

/** A stream as a file has it. */
export interface StreamText {
  /** The text of its dictionary. */
  readonly dictionary: string;
  readonly contents: Buffer;
}

/** Small objects as one compressed stream (ISO 32000-1, 7.5.7): first where each begins, then all of them. */
export async function objectStream(objects: readonly SmallObject[]): Promise<StreamText> {
  let places = '';
  let body = '';
  for (const { number, text } of objects) {
    places += `${String(number)} ${String(body.length)} `;
    body += `${text}\n`;
  }
  return compressedStream(
    `/Type /ObjStm /N ${String(objects.length)} /First ${String(places.length)}`,
    Buffer.from(places + body, 'latin1'),
  );
}

/** @param entries - what its dictionary says besides the length and the filter */
export async function compressedStream(entries: string, bytes: Uint8Array): Promise<StreamText> {
  const contents = await deflated(bytes);
  return {
    dictionary: `<<${entries} /Filter /FlateDecode /Length ${String(contents.length)}>>`,
    contents,
  };
}
