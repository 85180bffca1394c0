/** What Pagefind puts before the data in its files. */
export const signature = 'pagefind_dcd';

/**
 * The data of a file of Pagefind, which packs its files itself; some servers unpack them on the way.
 *
 * @throws when it is something else
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const data = isPacked ? await unzipped(bytes) : bytes;
  const start = new TextDecoder().decode(data.subarray(0, signature.length));
  if (start !== signature) throw new Error(`A file of Pagefind begins with "${start}".`);
  return data.slice(signature.length);
}

async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
