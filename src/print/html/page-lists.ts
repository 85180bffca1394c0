import type { Element } from 'hast';
import { h } from 'hastscript';
import { readBlockId } from '../../i18n/block-id.ts';

/**
 * A place for the pages of several things, filled in after the first pass, each page once. Until then it has a number
 * for each part of the text that they stand in, which is about as many.
 */
export function pagesOf(ids: readonly string[]): Element {
  const parts = new Set(ids.map((id) => readBlockId(id)?.holder ?? id));
  return h(
    'span',
    { className: ['pages-of'], dataPagesOf: ids.join(' ') },
    [...parts].map(() => '000').join(', '),
  );
}

/** The ids whose pages a page of HTML prints in such places. */
export function pageListsIn(html: string): string[] {
  return [...html.matchAll(/ data-pages-of="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));
}

/** A page, or pages that follow each other, with what stands first on the first. */
export interface PageRun {
  readonly id: string;
  /** `46`, or `46–48`. */
  readonly words: string;
}

/** From so many pages on, those in between are left to the reader. */
const longRun = 3;

/** The pages of things in order, each once; those that follow each other as one. */
export function pageRuns(ids: readonly string[], pages: ReadonlyMap<string, number>): PageRun[] {
  const first = new Map<number, string>();
  for (const id of ids) {
    const page = pages.get(id);
    if (page !== undefined && !first.has(page)) first.set(page, id);
  }
  const runs: { id: string; page: number }[][] = [];
  for (const [page, id] of [...first].toSorted(([one], [other]) => one - other)) {
    const open = runs.at(-1);
    if (open?.at(-1)?.page === page - 1) open.push({ id, page });
    else runs.push([{ id, page }]);
  }
  return runs.flatMap((run) => {
    const [from, to] = [run[0], run.at(-1)];
    if (from === undefined || to === undefined) return [];
    if (run.length < longRun) return run.map(({ id, page }) => ({ id, words: String(page) }));
    return [{ id: from.id, words: `${String(from.page)}–${String(to.page)}` }];
  });
}
