import type { Element } from 'hast';
import { h } from 'hastscript';

/** Says on the cover what the file is, before anything that the list says there itself. */
export function addNotice(elements: readonly Element[], paragraphs: readonly string[]): void {
  const cover = elements.find(({ properties }) => properties.dataBlock === 'omslag');
  cover?.children.push(...paragraphs.map((words) => h('p', { className: ['cover-notice'] }, words)));
}
