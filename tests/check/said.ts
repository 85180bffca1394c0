/** What the rules say of what was noticed in reading, without what they find themselves. */
import { speakOf } from '../../src/check/check.ts';
import type { Context } from '../../src/check/rule.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { MarkdownNoticed } from '../../src/markdown/findings.ts';
import { findingsAt } from '../../src/markdown/report.ts';
import type { Finding } from '../../src/source/findings.ts';
import { listOf } from '../document/list.ts';
import type { Position } from 'unist';

const whole = listOf();

/** What is said of a list that was read, in the order in which it was noticed. */
export function saidOfList(loaded: Context): Diagnostic[] {
  return loaded.findings.flatMap((finding) => speakOf(finding, loaded));
}

/** What is said of findings, in a list of which nothing else is wrong. */
export function saidOf(findings: readonly Finding[]): Diagnostic[] {
  return saidOfList({ ...whole, findings });
}

/** What is said of a Markdown text `a.md`. */
export function saidOfText({
  reported,
}: {
  readonly reported: readonly {
    readonly noticed: MarkdownNoticed;
    readonly position: Position | undefined;
  }[];
}): Diagnostic[] {
  return saidOf(findingsAt('a.md', reported));
}
