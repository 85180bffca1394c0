import assert from 'node:assert/strict';
import type { Brought } from '../../src/import/bring-in.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';
import { renderReport } from '../../src/import/report.ts';

/** Words that stand in a file, each once and nowhere else, so that it can be told where each went. */
export class Words {
  readonly all: string[] = [];

  /** A new word, with what it stands in. */
  of(place: string): string {
    const word = `${place}${String(this.all.length)}q`;
    this.all.push(word);
    return word;
  }
}

/** Every word of the file stands in what was written or in the report, and every count adds up. */
export function assertNothingGone(words: Words, brought: Brought): void {
  const report = renderReport(['bron'], brought, mergeFiles(new Map(), new Map(), brought.files));
  const files = [...brought.files].map(([path, content]) => `${path}\n${String(content)}`);
  const all = [report, ...files].join('\n').toLowerCase();
  const gone = words.all.filter((word) => !all.includes(word.toLowerCase()));
  assert.deepEqual(gone, []);
  for (const { found, written, became, left } of brought.ledger.counts)
    assert.equal(found, written + became + left);
}
