/** The structure tree as a whole: types, ids and its ties to the content. */
import type { PdfFile } from '../read/file.ts';
import { hasContent } from '../read/kinship.ts';
import { at, nameOf, numberOf, textOf } from '../read/objects.ts';
import { mapped } from '../read/structure.ts';
import { isDict, isList } from '../read/values.ts';
import type { Finding, Findings, Rule } from '../rule.ts';

/** ISO 32000-1, 14.8.4. Em, Strong, Aside and Title came with PDF 2.0. */
const STANDARD_TYPES: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

export const STRUCTURE_RULES: readonly Rule[] = [
  {
    id: 'structure-tree',
    standard: 'PDF/UA-1',
    clause: '7.1-11, PDF/A-2a 6.7.3.3-1',
    description: 'The catalog has a structure tree with elements.',
    *check({ structure }: PdfFile): Findings {
      if (structure.elements.length === 0) yield { message: 'There is none.', where: 'catalog' };
    },
  },
  {
    id: 'standard-type',
    standard: 'PDF/UA-1',
    clause: '7.1-5, PDF/A-2a 6.7.3.4-1',
    description: 'Every type is a standard one of ISO 32000-1, or mapped to one.',
    *check({ structure: { elements, roleMap } }: PdfFile): Findings {
      for (const { type, role, path } of elements)
        if (!STANDARD_TYPES.has(role) && !isCircular(type, roleMap))
          yield { message: `${type} is not.`, where: path };
    },
  },
  {
    id: 'circular-type',
    standard: 'PDF/UA-1',
    clause: '7.1-6, PDF/A-2a 6.7.3.4-2',
    description: 'No chain of the role map comes back on itself.',
    *check({ structure: { roleMap } }: PdfFile): Findings {
      for (const type of roleMap.keys())
        if (isCircular(type, roleMap)) yield { message: `That of ${type} does.`, where: 'role map' };
    },
  },
  {
    id: 'remapped-type',
    standard: 'PDF/UA-1',
    clause: '7.1-7, PDF/A-2a 6.7.3.4-3',
    description: 'No standard type is mapped to another.',
    *check({ structure: { roleMap } }: PdfFile): Findings {
      for (const [from, to] of roleMap)
        if (STANDARD_TYPES.has(from)) yield { message: `${from} is mapped to ${to}.`, where: 'role map' };
    },
  },
  {
    id: 'empty-element',
    standard: 'PDF/UA-1',
    clause: '—',
    description: 'Every element holds content; only a cell of data may be empty.',
    *check({ structure }: PdfFile): Findings {
      for (const element of structure.elements)
        if (element.role !== 'TD' && !hasContent(element))
          yield { message: `This ${element.type} is empty.`, where: element.path };
    },
  },
  {
    id: 'parent-pointer',
    standard: 'PDF/UA-1',
    clause: '7.1 (ISO 32000-1, 14.7.2)',
    description: 'P of an element is the element it stands in.',
    *check({ structure: { elements, root } }: PdfFile): Findings {
      for (const { dict, parent, path } of elements)
        if (at(dict, 'P') !== (parent?.dict ?? root)) yield { message: 'It is another one.', where: path };
    },
  },
  {
    id: 'ids',
    standard: 'PDF/UA-1',
    clause: '7.5, 7.9 (ISO 32000-1, 14.7.2)',
    description: 'IDs of elements are unique, and the IDTree leads from each to its element.',
    *check({ structure: { elements, ids } }: PdfFile): Findings {
      const seen = new Set<string>();
      for (const { dict, path } of elements) {
        const id = textOf(at(dict, 'ID'));
        if (id === undefined) continue;
        if (seen.has(id)) yield { message: `"${id}" stands twice.`, where: path };
        else if (ids.get(id) !== dict)
          yield { message: `The IDTree does not lead from "${id}" here.`, where: path };
        seen.add(id);
      }
    },
  },
  {
    id: 'parent-tree',
    standard: 'PDF/UA-1',
    clause: '7.1 (ISO 32000-1, 14.7.4.4)',
    description:
      'The ParentTree leads from every MCID of a page or form to the element that claims it, once.',
    check: parentTreeFindings,
  },
  {
    id: 'absent-mcid',
    standard: 'PDF/UA-1',
    clause: '7.1 (ISO 32000-1, 14.7.4.2)',
    description: 'Every MCID that an element claims stands in the content.',
    *check({ structure, content }: PdfFile): Findings {
      for (const { kids, path } of structure.elements)
        for (const kid of kids)
          if (kid.kind === 'content' && !content.mcids(kid.owner).has(kid.mcid))
            yield { message: `MCID ${kid.mcid} does not.`, where: path };
    },
  },
  {
    id: 'note-id',
    standard: 'PDF/UA-1',
    clause: '7.9-1',
    description: 'A Note has an ID.',
    *check({ structure }: PdfFile): Findings {
      for (const { role, dict, path } of structure.elements)
        if (role === 'Note' && (textOf(at(dict, 'ID')) ?? '') === '')
          yield { message: 'It has none.', where: path };
    },
  },
  alternative('figure-text', 'Figure', '7.3-1'),
  alternative('formula-text', 'Formula', '7.7-1'),
];

function alternative(id: string, type: string, clause: string): Rule {
  return {
    id,
    standard: 'PDF/UA-1',
    clause,
    description: `A ${type} has Alt or ActualText.`,
    *check({ structure }: PdfFile): Findings {
      for (const { role, dict, path } of structure.elements)
        if (
          role === type &&
          !['Alt', 'ActualText'].some((key) => (textOf(at(dict, key)) ?? '').trim() !== '')
        )
          yield { message: 'It has neither.', where: path };
    },
  };
}

function isCircular(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  return roleMap.has(mapped(type, roleMap));
}

function* parentTreeFindings({ pages, content, structure, objects, place }: PdfFile): Generator<Finding> {
  const forms = objects.flatMap(([, object]) =>
    nameOf(at(object, 'Subtype')) === 'Form' ? [{ owner: object, where: place(object) }] : [],
  );
  const owners = [...pages.map(({ dict, number }) => ({ owner: dict, where: `page ${number}` })), ...forms];
  const keys = new Set<number>();
  for (const { owner, where } of owners) {
    const mcids = content.mcids(owner);
    const key = numberOf(at(owner, 'StructParents'));
    if (mcids.size === 0 || structure.elements.length === 0) continue;
    const list = key === undefined ? undefined : structure.parentTree.get(key);
    if (key === undefined || keys.has(key) || !isList(list)) {
      yield { message: 'StructParents leads to no array of its own in the ParentTree.', where };
      continue;
    }
    keys.add(key);
    for (const mcid of mcids) {
      const claims = structure.claims(owner, mcid);
      if (claims.length > 1) yield { message: `${claims.length} elements claim MCID ${mcid}.`, where };
      else if (claims.length === 1 && at(list, mcid) !== claims[0]?.dict)
        yield { message: `The ParentTree leads from MCID ${mcid} to another element.`, where };
    }
    for (let mcid = 0; mcid < list.length; mcid += 1)
      if (isDict(at(list, mcid)) && !mcids.has(mcid))
        yield { message: `The ParentTree has MCID ${mcid}, the content has not.`, where };
  }
}
