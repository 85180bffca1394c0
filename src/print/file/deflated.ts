import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

/** Compresses bytes as a stream with the filter FlateDecode has them, beside other work. */
export const deflated: (bytes: Uint8Array) => Promise<Buffer> = promisify(deflate);
