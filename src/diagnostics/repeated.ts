import type { Diagnostic } from './diagnostic.ts';

/** What a rule says in the same words of many things: all that it says, of which the first stands for the others. */
export interface Repeated {
  readonly first: Diagnostic;
  readonly all: readonly Diagnostic[];
}

/** Of how many things the same is told one by one; who reads it of more wants to know how many. */
const mostByOne = 5;

/** What authors wrote stands between these: two messages that differ in it alone say the same. */
const quoted = /`[^`]*`|“[^”]*”|\d+(?:\.\d+)*/g;

/**
 * Takes apart what is told one by one and what is told once for many.
 *
 * @param diagnostics - in the order in which they are told
 */
export function takeRepeated(diagnostics: readonly Diagnostic[]): {
  readonly single: Diagnostic[];
  readonly repeated: Repeated[];
} {
  const groups = Map.groupBy(diagnostics, kindOfWords);
  const single: Diagnostic[] = [];
  const repeated: Repeated[] = [];
  for (const all of groups.values()) {
    const [first] = all;
    // What is said again in the same file takes a line and no more.
    const things = new Set(all.map(({ file, found }) => `${file}\n${found}`));
    if (first && things.size > mostByOne) repeated.push({ first, all });
    else single.push(...all);
  }
  return { single, repeated };
}

function kindOfWords({ code, severity, accepted, found, expected, repair }: Diagnostic): string {
  const words = [found, expected, repair].map((text) => text.replace(quoted, '…'));
  return JSON.stringify([code, severity, accepted, ...words]);
}
