import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { splitWords } from './browser/words.ts';

/** What Pagefind puts before the data in its files. */
const signature = 'pagefind_dcd';

/** Reads the text of every indexed page out of the files that hold it. */
export function textsOf(files: readonly IndexFile[]): string[] {
  return files.filter(({ path }) => path.startsWith('fragment/')).flatMap(textsIn);
}

/** The different words of the texts: in small letters, sorted. */
export function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(splitWords).map(bare))].filter((word) => /\p{L}/u.test(word)).sort();
}

interface Fragment {
  readonly content: string;
}

/** The list as a file of the index. */
export function wordsFile(words: readonly string[]): IndexFile {
  return { path: 'woorden.json', content: new TextEncoder().encode(JSON.stringify(words)) };
}

/** A file holds one page, or several by name when a site has very many. */
function textsIn({ path, content }: IndexFile): string[] {
  const data = gunzipSync(content).toString('utf8');
  if (!data.startsWith(signature))
    throw new Error(`Pagefind's file "${path}" does not begin with "${signature}".`);
  const held = JSON.parse(data.slice(signature.length)) as Fragment | Readonly<Record<string, Fragment>>;
  return isFragment(held) ? [held.content] : Object.values(held).map((page) => page.content);
}

function isFragment(held: object): held is Fragment {
  return 'content' in held && typeof held.content === 'string';
}

/** Without the punctuation around it. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
