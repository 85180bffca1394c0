/** Annotations and links. */
import type { PdfFile } from '../read/file.ts';
import { at, entriesOf, nameOf, numberOf, textOf } from '../read/objects.ts';
import type { PdfValue } from '../read/values.ts';
import type { Finding, Findings, Rule } from '../rule.ts';
import { ofType } from './families.ts';
import { destinations } from './outline.ts';

/** Bits of F (ISO 32000-1, 12.5.3). */
const FLAG = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 };
const KINDS: ReadonlySet<string> = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark'.split(
    ' ',
  ),
);

export const ANNOTATION_RULES: readonly Rule[] = [
  {
    id: 'annotation-kind',
    standard: 'PDF/A-2a',
    clause: '6.3.1-1, PDF/UA-1 7.18.2-1',
    description: 'An annotation is of a kind of ISO 32000-1 that shows nothing moving, and no trap network.',
    check: each(({ kind }) => (KINDS.has(kind) && kind !== 'TrapNet' ? undefined : `It is of kind ${kind}.`)),
  },
  {
    id: 'annotation-flags',
    standard: 'PDF/A-2a',
    clause: '6.3.2-1, 6.3.2-2',
    description: 'An annotation has flags: printed, and not hidden in any way.',
    check: each(({ annotation, kind }) => {
      const flags = numberOf(at(annotation, 'F'));
      if (flags === undefined) return kind === 'Popup' ? undefined : 'It has no F.';
      const hidden = FLAG.invisible | FLAG.hidden | FLAG.noView | FLAG.toggleNoView;
      return (flags & FLAG.print) === 0 || (flags & hidden) !== 0 ? `F is ${flags}.` : undefined;
    }),
  },
  {
    id: 'annotation-appearance',
    standard: 'PDF/A-2a',
    clause: '6.3.3-1, 6.3.3-2',
    description: 'An annotation other than a link or popup has one normal appearance and no other.',
    check: each(({ annotation, kind }) => {
      const keys = entriesOf(at(annotation, 'AP')).map(([key]) => key);
      const exempt = ['Link', 'Popup'].includes(kind) && keys.length === 0;
      return exempt || keys.join() === 'N' ? undefined : 'It has not.';
    }),
  },
  {
    id: 'annotation-contents',
    standard: 'PDF/UA-1',
    clause: '7.18.5-2, 7.18.1-2',
    description: 'A link says in Contents where it leads; another annotation says what it is.',
    check: each(({ annotation, kind, file }) => {
      const texts = [textOf(at(annotation, 'Contents'))];
      if (kind !== 'Link')
        texts.push(...file.structure.holders(annotation).map(({ dict }) => textOf(at(dict, 'Alt'))));
      return kind === 'Popup' || texts.some((text) => (text ?? '').trim() !== '')
        ? undefined
        : 'It has no Contents.';
    }),
  },
  {
    id: 'annotation-tagged',
    standard: 'PDF/UA-1',
    clause: '7.18.5-1, 7.18.1-1',
    description: 'A link stands in a Link of the structure, another annotation in an Annot.',
    check: each(({ annotation, kind, file }) => {
      if (['Popup', 'PrinterMark'].includes(kind) || file.structure.elements.length === 0) return undefined;
      const holders = file.structure.holders(annotation).map(({ role }) => role);
      const wanted = { Link: 'Link', Widget: 'Form' }[kind] ?? 'Annot';
      if (holders.length === 0) return 'It is in no structure element.';
      return holders.length === 1 && holders[0] === wanted
        ? undefined
        : `It stands in ${holders.join(' and ')}.`;
    }),
  },
  {
    id: 'annotation-parent',
    standard: 'PDF/UA-1',
    clause: '7.18 (ISO 32000-1, 14.7.4.4)',
    description: 'StructParent of an annotation leads through the ParentTree to the element it stands in.',
    check: each(({ annotation, file: { structure } }) => {
      const [holder] = structure.holders(annotation);
      const key = numberOf(at(annotation, 'StructParent'));
      const found = key === undefined ? undefined : structure.parentTree.get(key);
      return holder === undefined || found === holder.dict ? undefined : 'It leads elsewhere.';
    }),
  },
  {
    id: 'annotation-actions',
    standard: 'PDF/A-2a',
    clause: '6.5.2-1',
    description: 'An annotation acts only when it is used.',
    check: each(({ annotation }) => (at(annotation, 'AA') === undefined ? undefined : 'It has AA.')),
  },
  {
    id: 'link-target',
    standard: 'PDF/UA-1',
    clause: '—',
    description: 'A link within the file leads to one of its pages.',
    *check(file: PdfFile): Findings {
      const named = destinations(file);
      const pages = new Set<PdfValue>(file.pages.map(({ dict }) => dict));
      yield* each(({ annotation, kind }) => {
        const target = at(annotation, 'Dest') ?? at(annotation, 'A', 'D');
        const leaves = nameOf(at(annotation, 'A', 'S')) === 'GoToR';
        if (kind !== 'Link' || target === undefined || leaves) return undefined;
        const name = textOf(target) ?? nameOf(target);
        const place = name === undefined ? target : named.get(name);
        const page = at(place, 0) ?? at(place, 'D', 0);
        return page !== undefined && pages.has(page) ? undefined : `${name ?? 'It'} is on no page.`;
      })(file);
    },
  },
  {
    id: 'link-element',
    standard: 'PDF/UA-1',
    clause: '7.18.5-1',
    description: 'A Link of the structure holds its annotation, which is on a page.',
    *check({ structure, pages }: PdfFile): Findings {
      const all = new Set(pages.flatMap(({ annotations }) => annotations));
      for (const { kids, path } of ofType(structure.elements, 'Link'))
        if (!kids.some((kid) => kid.kind === 'object' && all.has(kid.object)))
          yield { message: 'It holds none.', where: path };
    },
  },
];

interface Subject {
  readonly annotation: PdfValue;
  readonly kind: string;
  readonly file: PdfFile;
}

function each(fault: (subject: Subject) => string | undefined): Rule['check'] {
  return function* (file): Generator<Finding> {
    for (const { annotations, number } of file.pages)
      for (const annotation of annotations) {
        const message = fault({ annotation, kind: nameOf(at(annotation, 'Subtype')) ?? '(none)', file });
        if (message !== undefined) yield { message, where: `page ${number}, ${file.place(annotation)}` };
      }
  };
}
