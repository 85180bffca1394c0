/** Whether every byte of the body belongs to one object (ISO 32000-1, 7.5.1 and 7.5.3). */
import { Lexer } from './lexer.ts';
import type { Objects } from './object-table.ts';
import type { Section } from './section.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** To be asked once all objects are read. */
export function checkBody(table: Objects, sections: readonly Section[]): void {
  const { text, faults, indirect } = table;
  // A cross-reference stream is an object too, and may have an entry of its own.
  const starts = new Set(indirect.keys());
  const extents: Extent[] = [
    ...[...indirect.values()].filter((object) => object !== undefined),
    ...sections.filter(({ start }) => !starts.has(start)),
  ].sort((a, b) => a.start - b.start);
  const numbers = new Set([...indirect.values()].map((object) => object?.number));
  let end = 0;
  for (const next of [...extents, { start: text.lastIndexOf('startxref'), end: text.length }]) {
    if (next.start < end)
      faults.note('object-once', `The object at byte ${next.start} stands inside another.`);
    else checkGap(end, next.start);
    end = Math.max(end, next.end);
  }

  /** Between objects there are spaces, comments and, where the file was once complete, a startxref. */
  function checkGap(start: number, stop: number): void {
    const lexer = new Lexer(text.slice(start, stop));
    if (!lexer.skip()) return;
    const rest = lexer.text.slice(lexer.position);
    if (/^startxref\s+\d+\s+%%EOF\s*$/u.test(rest)) return;
    const number = /^(\d+)\s+\d+\s+obj/u.exec(rest)?.[1];
    const place = start + lexer.position;
    if (number === undefined) faults.note('body', `What stands at byte ${place} is no object.`);
    else if (numbers.has(Number(number)))
      faults.note('object-once', `It stands at byte ${place} too.`, `object ${number}`);
    else faults.note('cross-reference', `Object ${number} at byte ${place} is not in it.`);
  }
}
