import type { SourceFinding } from './findings.ts';

/** A text of which the lines that git put between two versions are told of and taken out. */
export interface Resolved {
  /** With the first of the two versions; what is left out stands in it as empty lines. */
  readonly text: string;
  readonly findings: readonly SourceFinding[];
}

/** Lines that git writes where two versions of a file do not go together; the second and third part them. */
const marks = {
  begin: /^<{7}(?: |$)/,
  // Without a name behind it this is also a row of empty cells.
  base: /^\|{7} /,
  between: /^={7}$/,
  end: /^>{7}(?: |$)/,
};

/**
 * Finds what git left of a merge that nobody finished. One version is read on, so that nothing is said of what follows
 * from there being two.
 *
 * @param path - for the messages
 * @param text - a whole file
 */
export function resolveConflicts(path: string, text: string): Resolved {
  if (!/^(?:<{7}|\|{7}|={7}|>{7})/m.test(text)) return { text, findings: [] };
  const findings: SourceFinding[] = [];
  let open = false;
  let second = false;
  const lines = text.split('\n');
  const lastEnd = lines.findLastIndex((line) => marks.end.test(line));
  const kept = lines.map((line, index) => {
    const mark = markOf(line);
    if (mark === null) return second ? '' : line;
    if (!open)
      findings.push({ kind: 'versions-unmerged', place: { file: path, line: index + 1, column: 1 }, line });
    if (mark === 'begin') [open, second] = [true, false];
    else if (mark === 'end') [open, second] = [false, false];
    // Without an end nobody can say how far the second version goes.
    else second = open && index < lastEnd;
    return '';
  });
  return { text: kept.join('\n'), findings };
}

function markOf(line: string): keyof typeof marks | null {
  for (const name of Object.keys(marks) as (keyof typeof marks)[]) if (marks[name].test(line)) return name;
  return null;
}
