import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { applyChange } from '../../source/patch/apply.ts';
import { changesOf } from '../../source/patch/fix-changes.ts';
import { rawText } from '../../source/patch/raw-text.ts';
import type { ContentFile } from '../../source/read.ts';

/** A repair that can be carried out, with the file as it would become. */
export interface Offer {
  readonly diagnostic: Diagnostic;
  readonly before: string;
  readonly after: string;
}

/** The files of a content folder by their paths. */
export type FilesByPath = ReadonlyMap<string, ContentFile>;

/** What a finding proposes to write; null where it proposes nothing, or that cannot be written without other harm. */
export function offerOf(diagnostic: Diagnostic, files: FilesByPath): Offer | null {
  const { fix, file, accepted } = diagnostic;
  const bytes = files.get(file)?.bytes;
  if (fix === undefined || accepted !== undefined || bytes === undefined) return null;
  const before = rawText(bytes);
  const changes = before === null ? null : changesOf(fix, diagnostic, before);
  if (before === null || changes === null) return null;
  let after = before;
  for (const change of changes) {
    const applied = applyChange(file, after, change);
    if ('refused' in applied) return null;
    after = applied.raw;
  }
  return after === before ? null : { diagnostic, before, after };
}

/** The files with one of them as a repair makes it. */
export function withOffer(files: FilesByPath, { diagnostic: { file }, after }: Offer): FilesByPath {
  return new Map(files).set(file, { path: file, bytes: new TextEncoder().encode(after) });
}
