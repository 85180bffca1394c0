import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import type { CrossReference } from '../../document/nodes.ts';
import { decoded, judgeAddress, schemeOf, shownAddress, withScheme } from '../../document/web-address.ts';
import type { AddressFault } from '../../document/web-address.ts';
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
        else reportLink(link, file, judged?.fault);
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

function reportLink(link: Link, file: VFile, fault: AddressFault | undefined): void {
  report(file, link, {
    code: 'BE28',
    found: link.url === '' ? 'een link zonder adres' : `een link naar \`${shownAddress(link.url)}\``,
    expected: '`#naam` binnen de lijst, of een adres dat begint met `https://`, `mailto:` of `tel:`',
    repair: repairFor(link.url),
    ...fault,
  });
}

/** What was probably meant: another website without `https://`, or a file of the list. */
function repairFor(url: string): string {
  const site = withScheme(url);
  if (site !== null) return `Schrijf het adres voluit: \`${site}\`.`;
  const inside = 'Verwijs binnen de lijst met `[](#naam)`';
  const meant = schemeOf(url) === undefined ? referenceTo(decoded(url)) : null;
  return meant === null ? `${inside}, of haal de link weg.` : `${inside}, hier \`${meant}\`.`;
}

/** How to refer to what a file holds. */
function referenceTo(url: string): string | null {
  const [path = '', heading] = url.split('#');
  if (heading) return `[](#${heading})`;
  const category = /categorieen\/(\d+(?:\.\d+)*(?:\.[a-z])?)[-./]/.exec(`${path}/`)?.[1];
  if (category !== undefined) return `[](#categorie-${category})`;
  const parts = path.replace(/(?:\/index)?\.md$|\/$/, '').split('/');
  const name = (parts.at(-1) ?? '').replace(/^\d+-/, '');
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name) || name === 'index.md') return null;
  return parts.includes('begrippen') ? `:begrip[…]{naar=${name}}` : `[](#${name})`;
}
