import type { ChapterDraft, PartDraft } from '../compose/parts.ts';

/** A chapter with how deep its heading lay. */
export interface DeepChapter extends ChapterDraft {
  readonly depth: number;
}

/**
 * A heading that has nothing but processes below it is that of a deel; so are its fellows after it, for what stands in
 * a deel lies deeper than its title.
 *
 * @param first - what stands before it; it goes when it has nothing
 */
export function raiseParts(
  first: Pick<PartDraft, 'title' | 'body'>,
  chapters: readonly DeepChapter[],
): PartDraft[] {
  const from = chapters.findIndex((chapter, index) => isAbove(chapter, chapters[index + 1]));
  const head = chapters[from];
  if (!head) return [{ ...first, chapters }];
  const parts: { title: string; body: PartDraft['body']; chapters: DeepChapter[] }[] = [];
  for (const chapter of chapters.slice(from)) {
    if (chapter.depth > head.depth) parts.at(-1)?.chapters.push(chapter);
    else if (chapter.process) parts.push({ title: chapter.title, body: [], chapters: [chapter] });
    else parts.push({ title: chapter.title, body: chapter.body, chapters: [] });
  }
  const before = chapters.slice(0, from);
  return before.length + first.body.length > 0 ? [{ ...first, chapters: before }, ...parts] : parts;
}

function isAbove({ body, process, depth }: DeepChapter, next: DeepChapter | undefined): boolean {
  return body.length === 0 && !process && next?.process === true && next.depth > depth;
}
