import { performance } from 'node:perf_hooks';
import { compareEditions } from '../../src/compare/compare.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { readContent } from '../../src/source/read.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { median, repeat } from './measure.ts';

/**
 * How long the comparison of a list with an edition of it takes in which every text has another word.
 *
 * @returns milliseconds, without reading either
 */
export async function measureComparison(content: string, times: number): Promise<number> {
  const files = await readContent(content);
  const edited = files.map(withOtherWord);
  const runs = await repeat(times, () => {
    // Fresh ones each time: what is known of a Document is remembered with it.
    const [before, now] = [loadList(files).document, loadList(edited).document];
    const start = performance.now();
    compareEditions(before, now);
    return Promise.resolve(performance.now() - start);
  });
  return median(runs);
}

function withOtherWord(file: ContentFile): ContentFile {
  if (!file.path.endsWith('.md')) return file;
  const text = new TextDecoder().decode(file.bytes);
  const body = text.indexOf('\n---\n') + 1;
  const edited = text.slice(0, body) + text.slice(body).replace(' de ', ' onze ');
  return { ...file, bytes: new TextEncoder().encode(edited) };
}
