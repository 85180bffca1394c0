import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import type { MarkdownFinding, MarkdownNoticed } from './findings.ts';

/** What was noticed in a file, and the part of the text it is about. */
export interface Reported {
  readonly noticed: MarkdownNoticed;
  readonly position: Position | undefined;
}

declare module 'vfile' {
  interface DataMap {
    reported: Reported[];
  }
}

/**
 * Keeps with the file what was noticed at a node. Plugins never throw or print for an author's mistake.
 *
 * @param file - the file being parsed
 * @param node - where it is
 */
export function report(file: VFile, { position }: Node, noticed: MarkdownNoticed): void {
  (file.data.reported ??= []).push({ noticed, position });
}

/** What has been reported of a file, in that order. */
export function reportedIn(file: VFile): readonly Reported[] {
  return file.data.reported ?? [];
}

/** What has been reported, as findings in the file at a path. */
export function findingsAt(path: string, reported: readonly Reported[]): MarkdownFinding[] {
  return reported.map(({ noticed, position }) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    return { ...noticed, place: { file: path, line, column } };
  });
}
