import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { SKIP, visit } from '../../document/visit.ts';
import type { Figure } from '../../document/nodes.ts';
import { report } from '../report.ts';

const name = /^\s*\{#([a-z0-9][a-z0-9.-]*)\}\s*$/;

/** Makes an image that stands alone in a paragraph, or with just `{#naam}` after it, a figure; its title is the caption. */
export function remarkFigures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'image', (image) => {
      if (image.alt?.trim()) return;
      report(file, image, { kind: 'image-undescribed', url: image.url });
    });
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [image, ...rest] = paragraph.children;
      if (image?.type !== 'image' || rest.length > 1 || index === undefined || !parent) return;
      const [after] = rest;
      const given = after?.type === 'text' ? name.exec(after.value)?.[1] : undefined;
      if (after && given === undefined) return;
      const figure: Figure = {
        type: 'figure',
        src: image.url,
        alt: image.alt ?? '',
        caption: image.title ?? null,
        name: given ?? null,
        number: 0,
        ...(paragraph.position && { position: paragraph.position }),
      };
      parent.children[index] = figure;
      return SKIP;
    });
  };
}
