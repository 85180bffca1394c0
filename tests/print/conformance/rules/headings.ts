/** Headings. */
import type { PdfFile } from '../read/file.ts';
import { childrenOf } from '../read/kinship.ts';
import type { Findings, Rule } from '../rule.ts';
import { ofType } from './families.ts';

export const HEADING_RULES: readonly Rule[] = [
  {
    id: 'heading-level',
    standard: 'PDF/UA-1',
    clause: '7.4.2-1',
    description: 'The first heading is H1, and no heading goes down more than one level.',
    *check({ structure }: PdfFile): Findings {
      let before = 0;
      for (const { role, path } of structure.elements) {
        const level = Number(/^H([1-6])$/u.exec(role)?.[1] ?? 0);
        if (level === 0) continue;
        if (level > before + 1)
          yield {
            message: before === 0 ? `${role} is the first.` : `${role} follows H${before}.`,
            where: path,
          };
        before = level;
      }
    },
  },
  {
    id: 'heading-kind',
    standard: 'PDF/UA-1',
    clause: '7.4.4-2, 7.4.4-3',
    description: 'A document uses either H or H1 to H6.',
    *check({ structure }: PdfFile): Findings {
      const numbered = structure.elements.some(({ role }) => /^H[1-6]$/u.test(role));
      for (const { path } of numbered ? ofType(structure.elements, 'H') : [])
        yield { message: 'H stands among numbered headings.', where: path };
    },
  },
  {
    id: 'heading-single',
    standard: 'PDF/UA-1',
    clause: '7.4.4-1',
    description: 'No element has more than one H.',
    *check({ structure }: PdfFile): Findings {
      // Together with numbered ones H is wrong as such.
      if (structure.elements.some(({ role }) => /^H[1-6]$/u.test(role))) return;
      for (const element of structure.elements) {
        const count = childrenOf(element).filter(({ role }) => role === 'H').length;
        if (count > 1) yield { message: `It has ${count}.`, where: element.path };
      }
    },
  },
];
