/** The pages of a file with what they inherit. */
import { at, dictOf, itemsOf, listOf, nameOf, streamBytes } from './objects.ts';
import type { Value } from './objects.ts';
import type { Dict, List } from './values.ts';

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly dict: Dict;
  readonly resources: Value;
  readonly mediaBox: Value;
  readonly annotations: List;
  /** All content streams, one after another, as a reader joins them. */
  readonly content: Uint8Array;
}

interface Inherited {
  readonly resources: Value;
  readonly mediaBox: Value;
}

export function readPages(catalog: Dict): Page[] {
  const pages: Page[] = [];
  const seen = new Set<Dict>();
  const walk = (node: Value, above: Inherited): void => {
    const dict = dictOf(node);
    if (dict === undefined || seen.has(dict)) return;
    seen.add(dict);
    const inherited = {
      resources: at(dict, 'Resources') ?? above.resources,
      mediaBox: at(dict, 'MediaBox') ?? above.mediaBox,
    };
    if (nameOf(at(dict, 'Type')) === 'Pages') {
      for (const kid of itemsOf(at(dict, 'Kids'))) walk(kid, inherited);
    } else {
      const annotations = itemsOf(at(dict, 'Annots'));
      pages.push({ number: pages.length + 1, dict, ...inherited, annotations, content: contentOf(dict) });
    }
  };
  walk(at(catalog, 'Pages'), { resources: undefined, mediaBox: undefined });
  return pages;
}

function contentOf(dict: Dict): Uint8Array {
  const parts = listOf(at(dict, 'Contents')).map(streamBytes);
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}
