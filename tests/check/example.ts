/** Turns the examples of rules into what `load` reads and what `check` must say. */
import { base } from '../../src/check/examples/base.ts';
import { unmark } from '../../src/check/examples/markers.ts';
import type { check } from '../../src/check/check.ts';
import type { Example, Expected, Rule } from '../../src/check/rule.ts';
import { severityFor } from '../../src/check/severity.ts';
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts';
import type { Document } from '../../src/document/document.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { load } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';

const canPrint = printCoverage();

interface Marked {
  readonly files: ContentFile[];
  /** Places of `‸` and of `†`, by file, line and column. */
  readonly places: Place[];
  readonly related: Place[];
}

/** Puts the files of an example over the base and takes the markers out of them. */
export function filesOf({ files, unread }: Example): Marked {
  const marked: Marked = { files: [], places: [], related: [] };
  for (const [path, why] of Object.entries(unread ?? {}))
    marked.files.push({ path, bytes: new Uint8Array(), unread: why });
  for (const [path, content] of Object.entries({ ...base, ...files }).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (content === null) continue;
    if (typeof content !== 'string') marked.files.push({ path, bytes: content });
    else {
      const { text, places, related } = unmark(path, content);
      marked.files.push({ path, bytes: new TextEncoder().encode(text) });
      marked.places.push(...places);
      marked.related.push(...related);
    }
  }
  return marked;
}

/** All that an example puts before the rules. */
export function examinedOf(
  { built, earlier, today, people }: Example,
  files: readonly ContentFile[],
): Parameters<typeof check>[0] {
  return {
    ...load(files),
    canPrint,
    ...(built && { built }),
    ...(today !== undefined && { today }),
    ...(people && { people }),
    ...(earlier && { earlier: load(filesOf({ naam: '', files: earlier, expect: [] }).files).document }),
  };
}

/** The diagnostics an example must give, each at its marker. */
export function expectedOf(
  rule: Rule,
  { expect }: Example,
  marked: Marked,
  list: Document['lijst'],
): Diagnostic[] {
  const places = [...marked.places];
  const related = [...marked.related];
  return expect.map(({ at, related: message, relatedAt, ...texts }: Expected) => ({
    code: rule.code,
    severity:
      texts.code === undefined || texts.code === rule.code
        ? (severityFor(rule.severity, list) ?? 'error')
        : 'error',
    ...texts,
    ...take(places, at),
    ...(message !== undefined && { related: { ...take(related, relatedAt), message } }),
  }));
}

function take(places: Place[], at?: Place): Place {
  const place = at ?? places.shift();
  if (!place) throw new Error('An example expects more diagnostics than it has markers.');
  return place;
}
