/** Which element may stand in which (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3). */
import type { PdfFile } from '../read/file.ts';
import { childrenOf, parentOf } from '../read/kinship.ts';
import type { Element } from '../read/structure.ts';
import type { Findings, Rule } from '../rule.ts';

/** Elements of this type stand in one of these only. */
export function standsIn(id: string, clause: string, type: string, parents: readonly string[]): Rule {
  return {
    id,
    standard: 'PDF/UA-1',
    clause,
    description: `${type} stands in ${parents.join(' or ')}.`,
    *check({ structure }: PdfFile): Findings {
      for (const element of ofType(structure.elements, type)) {
        const parent = parentOf(element)?.role ?? 'the root';
        if (!parents.includes(parent)) yield { message: `It stands in ${parent}.`, where: element.path };
      }
    },
  };
}

/** In elements of this type there are only these elements. */
export function holds(id: string, clause: string, type: string, children: readonly string[]): Rule {
  return {
    id,
    standard: 'PDF/UA-1',
    clause,
    description: `${type} holds ${children.join(', ')} only.`,
    *check({ structure }: PdfFile): Findings {
      for (const element of ofType(structure.elements, type))
        for (const child of childrenOf(element))
          if (!children.includes(child.role)) yield { message: `It holds ${child.role}.`, where: child.path };
    },
  };
}

/** An element of this type has at most one child of this kind, as its first child or, if allowed, its last. */
export function oneAtEdge(id: string, clause: string, type: string, child: string, last: boolean): Rule {
  return {
    id,
    standard: 'PDF/UA-1',
    clause,
    description: `${type} has at most one ${child}, ${last ? 'first or last' : 'first'}.`,
    *check({ structure }: PdfFile): Findings {
      for (const element of ofType(structure.elements, type)) {
        const roles = childrenOf(element).map(({ role }) => role);
        const count = roles.filter((role) => role === child).length;
        const atEdge = roles[0] === child || (last && roles.at(-1) === child);
        if (count > 1) yield { message: `It has ${count}.`, where: element.path };
        else if (count === 1 && !atEdge) yield { message: 'It stands in the middle.', where: element.path };
      }
    },
  };
}

export function ofType(elements: readonly Element[], type: string): Element[] {
  return elements.filter(({ role }) => role === type);
}
