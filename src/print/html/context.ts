import { mediaTypeOf } from '../../source/images/kinds.ts';
import type { Loaded } from '../../source/load.ts';
import { textsFor } from '../../document/list-kinds.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { printedBlocks } from '../../document/printed-blocks.ts';
import { likelyDigits, pageOf } from './page-of.ts';
import { listedSections } from './listed-sections.ts';

/** Rendering for the PDF: links go to what the same file shows, images travel inside the HTML. */
export function printContext({ document, images }: Pick<Loaded, 'document' | 'images'>): RenderContext {
  const ids = printedBlocks(document).map(({ id }) => id);
  const printed = new Set(ids);
  const digits = likelyDigits(ids, listedSections(document.delen).length);
  return {
    document,
    t: textsFor(document.lijst),
    medium: 'print',
    hrefOf: (id) => (printed.has(id) ? `#${id}` : null),
    // A note is not far from where it is called.
    pageOf: (id) => pageOf(id, digits.get(id) ?? digits.get(id.replace(/\.v\d+$/, ''))),
    imageSrc: (path) => {
      const bytes = images.get(path);
      // What is not there keeps its path: the browser then misses it by name.
      return bytes === undefined
        ? path
        : `data:${mediaTypeOf(path)};base64,${Buffer.from(bytes).toString('base64')}`;
    },
  };
}
