/** Lists and contents. */
import type { PdfFile } from '../read/file.ts';
import { childrenOf } from '../read/kinship.ts';
import type { Findings, Rule } from '../rule.ts';
import { holds, ofType, oneAtEdge, standsIn } from './families.ts';

export const LIST_RULES: readonly Rule[] = [
  standsIn('li-in', '7.2-17', 'LI', ['L']),
  standsIn('lbody-in', '7.2-18', 'LBody', ['LI']),
  holds('l-holds', '7.2-19', 'L', ['L', 'LI', 'Caption']),
  holds('li-holds', '7.2-20', 'LI', ['Lbl', 'LBody']),
  oneAtEdge('l-caption', '7.2-40', 'L', 'Caption', false),
  {
    id: 'li-body',
    standard: 'PDF/UA-1',
    clause: '7.6',
    description: 'LI has an LBody.',
    *check({ structure }: PdfFile): Findings {
      for (const element of ofType(structure.elements, 'LI')) {
        const roles = childrenOf(element).map(({ role }) => role);
        // What else it holds the rule li-holds names.
        if (roles.every((role) => role === 'Lbl')) yield { message: 'It has none.', where: element.path };
      }
    },
  },
  {
    id: 'l-loose',
    standard: 'PDF/UA-1',
    clause: '7.6',
    description: 'No content stands in a list outside its items.',
    *check({ structure }: PdfFile): Findings {
      for (const type of ['L', 'LI', 'TOC'])
        for (const { kids, path } of ofType(structure.elements, type))
          if (kids.some(({ kind }) => kind !== 'element'))
            yield { message: 'Content stands in it.', where: path };
    },
  },
  standsIn('toci-in', '7.2-26', 'TOCI', ['TOC']),
  holds('toc-holds', '7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']),
  oneAtEdge('toc-caption', '7.2-28', 'TOC', 'Caption', false),
];
