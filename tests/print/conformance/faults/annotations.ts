import { PDFString } from '@cantoo/pdf-lib';
import type { Draft, Entries } from '../base/draft.ts';
import { added, change, inElement, without } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

export const ANNOTATION_FAULTS: Faults = {
  'annotation-kind': [stamped('a sound', { Subtype: 'Sound' })],
  'annotation-flags': [
    without('no flags', 'annotation', 'F'),
    inElement('not printed', 'annotation', { F: 0 }),
    inElement('hidden', 'annotation', { F: 6 }),
  ],
  'annotation-appearance': [
    stamped('no appearance', { AP: {} }),
    change('an appearance under the mouse', (draft) => {
      const form = appearance(draft);
      stamp(draft, { AP: { N: form, R: form } });
    }),
  ],
  'annotation-contents': [
    without('a link that does not say where it leads', 'annotation', 'Contents'),
    stamped('a stamp without a text', { Contents: PDFString.of('') }),
  ],
  'annotation-tagged': [
    change('a link in a span', (draft) => {
      draft.set(draft.element('link'), { S: 'Span' });
    }),
    change('a link in no element', (draft) => {
      draft.set(draft.element('link'), { S: 'Span', K: draft.context.obj([draft.parents.size() - 1]) });
    }),
  ],
  'annotation-parent': [inElement('a key that nothing has', 'annotation', { StructParent: 77 })],
  'annotation-actions': [
    inElement('an action under the mouse', 'annotation', { AA: { E: { S: 'GoTo', D: 'nergens' } } }),
  ],
  'link-target': [
    inElement('a name that nothing has', 'annotation', { Dest: PDFString.of('nergens') }),
    change('a page that is not there', (draft) => {
      draft.set(draft.element('annotation'), { Dest: [draft.ref(draft.info), 'Fit'] });
    }),
  ],
  'link-element': [added('a link without an annotation', 'paragraph', 'Link')],
};

function appearance({ context }: Draft): ReturnType<Draft['ref']> {
  return context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }));
}

/** A stamp that conforms, but for these entries. */
function stamp(draft: Draft, entries: Entries): void {
  const whole = { Subtype: 'Stamp', Contents: PDFString.of('Stempel'), AP: { N: appearance(draft) } };
  draft.annotate(draft.add('document', 'Annot'), { ...whole, ...entries });
}

function stamped(what: string, entries: Entries): Fault {
  return change(what, (draft) => {
    stamp(draft, entries);
  });
}
