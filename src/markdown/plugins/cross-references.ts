import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import type { CrossReference } from '../../document/nodes.ts';
import { decoded, judgeAddress } from '../../document/web-address.ts';
import { report } from '../report.ts';

/**
 * Turns links to `#naam` into cross-references; assembly looks up where the name stands. Other links go to other
 * websites, post or telephone: files become pages with addresses of their own, so a link to one leads nowhere.
 */
export function remarkCrossReferences() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      if (!link.url.startsWith('#')) {
        const judged = judgeAddress(link.url);
        if (judged && 'href' in judged) link.url = judged.href;
        else report(file, link, { kind: 'link-nowhere', url: link.url, fault: judged?.fault ?? null });
        return;
      }
      if (index === undefined || !parent) return;
      const reference: CrossReference = {
        type: 'crossReference',
        target: decoded(link.url.slice(1)),
        id: null,
        auto: link.children.length === 0,
        children: link.children,
        ...(link.position && { position: link.position }),
      };
      parent.children[index] = reference;
    });
  };
}
