/**
 * Calls Pagefind's own program. Its script does that too, with excerpts, filters, a worker and several indexes besides:
 * eleven times as much to load for one call. The calls are those of wasm-bindgen in the pinned version of Pagefind.
 */

/** What the program exports of what is used here. Bytes go in as their place and number; text comes out so. */
interface Exported {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (at: number, length: number, align: number) => void;
  readonly __wbindgen_start: () => void;
  readonly init_pagefind: (...list: Bytes) => number;
  readonly load_index_chunk: (index: number, ...part: Bytes) => number;
  readonly request_indexes: (index: number, ...query: Bytes) => Bytes;
  readonly search: (
    index: number,
    ...rest: [
      ...query: Bytes,
      ...asTyped: Bytes,
      ...filters: Bytes,
      ...sort: Bytes,
      exact: 0 | 1,
      accents: 0 | 1,
    ]
  ) => Bytes;
}

type Bytes = [at: number, length: number];

/** A record as the program finds it: its id, and where the key stands in it. */
interface FoundRecord {
  readonly p: string;
  readonly l: readonly { readonly l: number }[];
}

/** The program with the list of the parts of an index. */
export interface PagefindProgram {
  /** The names of the parts that a key stands in, if it stands anywhere. */
  readonly partsOf: (key: string) => readonly string[];
  readonly takeIn: (part: Uint8Array) => void;
  /** By the id of a record the first place of a key in it, of the parts that were taken in. */
  readonly search: (key: string) => ReadonlyMap<string, number>;
}

/**
 * Starts the program.
 *
 * @param wasm - the program
 * @param list - of the parts of the index: the `.pf_meta`
 * @throws when it is not the program of the pinned version
 */
export async function startPagefind(
  wasm: Uint8Array<ArrayBuffer>,
  list: Uint8Array,
): Promise<PagefindProgram> {
  // What it would be told of values of JavaScript: none come by here.
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined } };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  const program = instance.exports as unknown as Exported;
  // The program frees what it is given, and we what it gives.
  const give = (bytes: Uint8Array): Bytes => {
    const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const say = (text: string): Bytes => give(new TextEncoder().encode(text));
  const read = ([at, length]: Bytes): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, at >>> 0, length));
    program.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  };
  program.__wbindgen_start();
  let index = program.init_pagefind(...give(list)) >>> 0;
  return {
    partsOf: (key) =>
      (read(program.request_indexes(index, ...say(key))) as string[]).filter((name) => name !== ''),
    takeIn: (part) => {
      index = program.load_index_chunk(index, ...give(part)) >>> 0;
    },
    search: (key) => {
      const found = program.search(index, ...say(key), ...say(key), ...say('{}'), ...say(''), 1, 0);
      const { results } = read(found) as { results: FoundRecord[] };
      return new Map(results.map(({ p, l: [first] }) => [p, first?.l ?? 0]));
    },
  };
}
