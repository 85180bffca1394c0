/** What the catalog says of the document, and what a page may say of itself. */
import type { PdfFile } from '../read/file.ts';
import { at, boolOf, entriesOf, itemsOf, listOf, nameOf, numberOf, textOf } from '../read/objects.ts';
import { numberTree } from '../read/trees.ts';
import { isLanguageTag } from '../read/language.ts';
import type { Finding, Findings, Rule } from '../rule.ts';
import { outlineFindings } from './outline.ts';

export const CATALOG_RULES: readonly Rule[] = [
  {
    id: 'marked',
    standard: 'PDF/UA-1',
    clause: '6.2-1, PDF/A-2a 6.7.2.2-1',
    description: 'MarkInfo says that the document is marked.',
    *check({ catalog }: PdfFile): Findings {
      if (boolOf(at(catalog, 'MarkInfo', 'Marked')) !== true) yield catalogFinding('Marked is not true.');
    },
  },
  {
    id: 'suspects',
    standard: 'PDF/UA-1',
    clause: '7.1-4',
    description: 'MarkInfo does not call the tags suspect.',
    *check({ catalog }: PdfFile): Findings {
      if (boolOf(at(catalog, 'MarkInfo', 'Suspects')) === true) yield catalogFinding('Suspects is true.');
    },
  },
  {
    id: 'document-language',
    standard: 'PDF/UA-1',
    clause: '7.2-34, PDF/A-2a 6.7.4',
    description: 'The document says its language.',
    *check({ catalog }: PdfFile): Findings {
      if ((textOf(at(catalog, 'Lang')) ?? '') === '') yield catalogFinding('There is no Lang.');
    },
  },
  {
    id: 'language-tag',
    standard: 'PDF/UA-1',
    clause: '7.2-29, PDF/A-2a 6.7.4-1',
    description: 'Every Lang is a language tag (RFC 3066).',
    *check({ catalog, structure, content }: PdfFile): Findings {
      const named: (readonly [string | undefined, string])[] = [
        [textOf(at(catalog, 'Lang')), 'catalog'],
        ...structure.elements.map(({ dict, path }) => [textOf(at(dict, 'Lang')), path] as const),
        ...content.faults('language').map(({ message, where }) => [message, where] as const),
      ];
      for (const [lang, where] of named)
        if (lang !== undefined && lang !== '' && !isLanguageTag(lang))
          yield { message: `"${lang}" is none.`, where };
    },
  },
  {
    id: 'display-title',
    standard: 'PDF/UA-1',
    clause: '7.1-10',
    description: 'The window shows the title, not the name of the file.',
    *check({ catalog }: PdfFile): Findings {
      if (boolOf(at(catalog, 'ViewerPreferences', 'DisplayDocTitle')) !== true)
        yield catalogFinding('DisplayDocTitle is not true.');
    },
  },
  {
    id: 'catalog-key',
    standard: 'PDF/A-2a',
    clause: '6.4.2, 6.5.2, 6.10, 6.11',
    description: 'The catalog has no automatic action, no requirement and no dynamic form.',
    *check({ catalog }: PdfFile): Findings {
      for (const key of ['AA', 'NeedsRendering', 'Requirements'])
        if (at(catalog, key) !== undefined) yield catalogFinding(`It has ${key}.`);
      if (at(catalog, 'AcroForm', 'XFA') !== undefined) yield catalogFinding('Its form has XFA.');
      for (const key of ['AlternatePresentations', 'JavaScript'])
        if (at(catalog, 'Names', key) !== undefined) yield catalogFinding(`Its names have ${key}.`);
    },
  },
  {
    id: 'embedded-file',
    standard: 'PDF/A-2a',
    clause: '6.8-5',
    description: 'No file is embedded: of one it would have to be shown that it is PDF/A itself.',
    *check({ catalog, objects, place }: PdfFile): Findings {
      if (at(catalog, 'Names', 'EmbeddedFiles') !== undefined)
        yield catalogFinding('Its names have EmbeddedFiles.');
      for (const [, object] of objects)
        if (at(object, 'EF') !== undefined) yield { message: 'It has EF.', where: place(object) };
    },
  },
  {
    id: 'optional-content',
    standard: 'PDF/A-2a',
    clause: '6.9, PDF/UA-1 7.10',
    description: 'Every configuration of optional content has its own name and no AS.',
    *check({ catalog }: PdfFile): Findings {
      const properties = at(catalog, 'OCProperties');
      const configurations = [at(properties, 'D'), ...itemsOf(at(properties, 'Configs'))].filter(
        (one) => one !== undefined,
      );
      const names = configurations.map((one) => textOf(at(one, 'Name')) ?? '');
      if (names.includes('') || new Set(names).size < names.length)
        yield catalogFinding('A configuration has no name of its own.');
      if (configurations.some((one) => at(one, 'AS') !== undefined))
        yield catalogFinding('A configuration has AS.');
    },
  },
  {
    id: 'page-labels',
    standard: 'PDF/UA-1',
    clause: '—',
    description: 'Labels of pages start at the first page, and each says a style, a prefix or both.',
    *check({ catalog }: PdfFile): Findings {
      const labels = at(catalog, 'PageLabels');
      if (labels === undefined) return;
      const ranges = numberTree(labels);
      if (!ranges.has(0)) yield catalogFinding('PageLabels do not start at the first page.');
      for (const [first, range] of ranges) {
        const style = nameOf(at(range, 'S'));
        const start = numberOf(at(range, 'St')) ?? 1;
        if ((style !== undefined && !/^[DRrAa]$/u.test(style)) || start < 1)
          yield catalogFinding(`PageLabels from index ${first} are not well-formed.`);
      }
    },
  },
  {
    id: 'outline-title',
    standard: 'PDF/UA-1',
    clause: '—',
    description: 'Every bookmark has a title and leads to a page of the file.',
    check: outlineFindings,
  },
  {
    id: 'page-box',
    standard: 'PDF/A-2a',
    clause: '6.1.13-11',
    description: 'Each side of each box of a page measures 3 to 14400 units.',
    *check({ pages }: PdfFile): Findings {
      for (const { dict, mediaBox, number } of pages)
        for (const [key, box] of [['MediaBox', mediaBox] as const, ...boxes(dict)]) {
          const [left = 0, bottom = 0, right = 0, top = 0] = itemsOf(box).map((side) => numberOf(side) ?? 0);
          const sides = [Math.abs(right - left), Math.abs(top - bottom)];
          if (sides.some((side) => side < 3 || side > 14_400))
            yield { message: `${key} measures ${sides.join(' × ')}.`, where: `page ${number}` };
        }
    },
  },
  {
    id: 'own-resources',
    standard: 'PDF/A-2a',
    clause: '6.2.2-2',
    description: 'A page has its resources itself and does not inherit them.',
    *check({ pages }: PdfFile): Findings {
      for (const { dict, number } of pages)
        if (at(dict, 'Resources') === undefined) yield { message: 'It has none.', where: `page ${number}` };
    },
  },
  {
    id: 'page-key',
    standard: 'PDF/A-2a',
    clause: '6.5.2-2, 6.10-2',
    description: 'A page has neither automatic actions nor presentation steps.',
    *check({ pages }: PdfFile): Findings {
      for (const { dict, number } of pages)
        for (const key of ['AA', 'PresSteps'])
          if (at(dict, key) !== undefined) yield { message: `It has ${key}.`, where: `page ${number}` };
    },
  },
  {
    id: 'tab-order',
    standard: 'PDF/UA-1',
    clause: '7.18.3-1',
    description: 'On a page with annotations the tab key follows the structure.',
    *check({ pages }: PdfFile): Findings {
      for (const { dict, annotations, number } of pages)
        if (annotations.length > 0 && nameOf(at(dict, 'Tabs')) !== 'S')
          yield { message: 'Tabs is not S.', where: `page ${number}` };
    },
  },
  {
    id: 'action',
    standard: 'PDF/A-2a',
    clause: '6.5.1',
    description: 'Actions only lead to a place, an address or a page: no script, sound, form or other file.',
    *check({ catalog, objects, place }: PdfFile): Findings {
      const actions = [at(catalog, 'OpenAction'), ...objects.flatMap(([, object]) => actionsOf(object))];
      for (const action of new Set(actions)) {
        const kind = nameOf(at(action, 'S'));
        if (kind === 'Named' && !NAMED.has(nameOf(at(action, 'N')) ?? ''))
          yield {
            message: 'The named action is not one of the four for turning pages.',
            where: place(action),
          };
        if (kind !== undefined && !ACTIONS.has(kind))
          yield { message: `It is of kind ${kind}.`, where: place(action) };
      }
    },
  },
];

const ACTIONS = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const NAMED = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

type Value = Parameters<typeof at>[0];

/** Actions of an annotation or a bookmark, with those that follow. */
function actionsOf(object: Value): Value[] {
  const action = at(object, 'A');
  return nameOf(at(action, 'S')) === undefined ? [] : [action, ...listOf(at(action, 'Next'))];
}

function boxes(dict: Value): (readonly [string, Value])[] {
  return entriesOf(dict).filter(([key]) => ['CropBox', 'BleedBox', 'TrimBox', 'ArtBox'].includes(key));
}

function catalogFinding(message: string): Finding {
  return { message, where: 'catalog' };
}
