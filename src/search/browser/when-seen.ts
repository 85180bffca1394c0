import type { AnswerSources } from './answers.ts';
import { fillItem } from './results-view.ts';
import type { Shown } from './results-view.ts';

/**
 * Fetches what results say when they come into view, and not before: most are never looked at. They have room for it
 * until then, so that nothing below them comes into view for want of it.
 *
 * @param isFirst - whether nothing is shown above them
 */
export function fillWhenSeen(
  items: readonly HTMLElement[],
  isFirst: boolean,
  { names, readTexts }: AnswerSources,
  shown: Shown,
): void {
  const fill = async (item: HTMLElement): Promise<void> => {
    const record = names.records[Number(item.dataset.record)];
    if (!record) return;
    fillItem(item, record, await readTexts(record.number), shown);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        // The name is there and leads to the place: that is enough while the rest cannot be fetched.
        fill(target).catch(reportError);
      }
    },
    // The upper part of the room is the name's: what is said below it is seen when half of it is.
    { threshold: 0.5 },
  );
  const [first] = items;
  // On a small window it is below the edge, and all the same what most came for.
  if (isFirst && first) fill(first).catch(reportError);
  for (const item of items) if (!isFirst || item !== first) observer.observe(item);
}
