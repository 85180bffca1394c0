import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Figure } from '../../document/nodes.ts';
import { report } from '../report.ts';

/** Makes an image that stands alone in a paragraph a figure, its title the caption. */
export function remarkFigures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'image', (image) => {
      if (image.alt?.trim()) return;
      report(file, image, {
        code: 'BE16',
        found: `afbeelding \`${image.url}\` zonder beschrijving`,
        expected: 'een beschrijving tussen de vierkante haken',
        repair: 'Schrijf tussen `![` en `]` wat er te zien is, voor wie het beeld niet ziet.',
      });
    });
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [image, ...rest] = paragraph.children;
      if (image?.type !== 'image' || rest.length > 0 || index === undefined || !parent) return;
      const figure: Figure = {
        type: 'figure',
        src: image.url,
        alt: image.alt ?? '',
        caption: image.title ?? null,
        name: null,
        number: 0,
        ...(image.position && { position: image.position }),
      };
      parent.children[index] = figure;
      return SKIP;
    });
  };
}
