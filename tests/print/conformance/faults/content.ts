import type { Entries } from '../base/draft.ts';
import { encode, toUnicode } from '../base/font.ts';
import { change, inContent } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

const SQUARE = '0 0 9 9 re f';

export const CONTENT_FAULTS: Faults = {
  unmarked: [
    inContent('a square outside marked content', SQUARE),
    inContent('a square in marked content that says nothing', `/Span BMC ${SQUARE} EMC`),
    inContent('a shown text', `BT /F1 9 Tf ${encode('los')} Tj ET`),
    change('a form', (draft) => {
      const form = draft.context.stream(SQUARE, { Subtype: 'Form', BBox: [0, 0, 9, 9] });
      draft.resource('XObject', 'X1', form);
      draft.content += '/X1 Do\n';
    }),
  ],
  'artifact-in-tagged': [
    change('an artifact in a paragraph', (draft) => {
      draft.mark(draft.element('paragraph'), `/Artifact BMC ${SQUARE} EMC`);
    }),
  ],
  'tagged-in-artifact': [
    change('a paragraph in an artifact', (draft) => {
      draft.content += '/Artifact BMC ';
      draft.mark(draft.element('paragraph'), SQUARE);
      draft.content += 'EMC\n';
    }),
  ],
  'unclaimed-mcid': [inContent('content that no element claims', `/P <</MCID 99>> BDC ${SQUARE} EMC`)],
  'repeated-mcid': [inContent('an MCID for a second time', `/P <</MCID 0>> BDC ${SQUARE} EMC`)],
  marks: [inContent('an EMC too many', 'EMC'), inContent('an EMC too few', '/Artifact BMC')],
  syntax: [
    inContent('half a byte in hexadecimal', '[<123>] 0 d'),
    inContent('an array that is not closed', '[1 2'),
    inContent('a string that is not closed', '(los'),
    inContent('operands without an operator', '1 2 3'),
  ],
  operator: [inContent('an operator that does not exist', '1 w 2 width')],
  nesting: [inContent('29 saved states', `${'q '.repeat(29)}${'Q '.repeat(29)}`)],
  saves: [inContent('a state that is not brought back', 'q'), inContent('a state that was not saved', 'Q')],
  resource: [
    inContent('a graphics state that is not there', '/G9 gs'),
    inContent('a font', 'BT /F9 9 Tf ET'),
  ],
  intent: [inContent('an intent of its own', '/Mooi ri')],
  'inline-image': [inContent('LZW', '/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x EI EMC')],
  'private-use': [privately('a private character', {})],
};

/** A tilde that the font calls U+E000, in a paragraph. */
export function privately(what: string, entries: Entries): Fault {
  return change(what, (draft) => {
    const { context, fonts } = draft;
    const map = toUnicode('<0003> <0060> <0020> <0061> <0061> <E000>');
    draft.set(fonts.font, { ToUnicode: context.register(context.stream(map)) });
    draft.add('document', 'P', entries, '~');
  });
}
