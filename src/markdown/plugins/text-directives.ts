import type { PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { SKIP, visit } from '../../document/visit.ts';
import type { Register } from '../../document/nodes.ts';
import { report } from '../report.ts';
import { reportAttributes } from './attributes.ts';
import { mergeTexts } from './merge-texts.ts';

const registers: ReadonlyMap<string, Register> = new Map([
  ['wet', 'regeling'],
  ['begrip', 'begrip'],
  ['actor', 'actor'],
  ['bron', 'bron'],
]);

/** The text directives an author can use, for messages and suggestions. */
const textDirectives: readonly string[] = [...registers.keys(), 'taal'];

/** Turns `:wet[…]`, `:begrip[…]`, `:actor[…]`, `:bron[…]` and `:taal[…]` into nodes of the Document. */
export function remarkTextDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'textDirective', (directive, index, parent) => {
      if (index === undefined || !parent) return;
      parent.children.splice(index, 1, ...translate(directive, file));
      // From the same place again: directives nest.
      return [SKIP, index];
    });
    mergeTexts(tree);
  };
}

function translate(directive: TextDirective, file: VFile): PhrasingContent[] {
  const position = directive.position ? { position: directive.position } : {};
  const attributes = directive.attributes ?? {};
  const register = registers.get(directive.name);
  if (register) {
    reportAttributes(directive, register === 'regeling' ? ['naar', 'artikel', 'lid'] : ['naar'], file);
    const citation =
      register === 'regeling' ? { artikel: attributes.artikel ?? null, lid: attributes.lid ?? null } : null;
    return [
      {
        type: 'registerReference',
        register,
        target: attributes.naar ?? null,
        id: null,
        citation,
        children: directive.children,
        ...position,
      },
    ];
  }
  if (directive.name === 'taal') {
    reportAttributes(directive, ['lang'], file);
    const { lang } = attributes;
    if (lang) return [{ type: 'foreign', lang, children: directive.children, ...position }];
    report(file, directive, {
      code: 'BE12',
      found: '`:taal` zonder taal',
      expected: 'een taalcode, zoals `{lang=en}`',
      repair: 'Zet achter de woorden `{lang=…}` met de code van de taal: en, fr, de, la.',
    });
    return directive.children;
  }
  return asWritten(directive, file);
}

/** A colon followed by letters is usually plain text (`Awb:artikel`); only with a label was a directive meant. */
function asWritten(directive: TextDirective, file: VFile): PhrasingContent[] {
  const start = directive.position?.start.offset;
  const end = directive.position?.end.offset;
  if (directive.children.length === 0) {
    return [
      {
        type: 'text',
        value: String(file).slice(start, end),
        ...(directive.position && { position: directive.position }),
      },
    ];
  }
  report(file, directive, {
    code: 'BE12',
    found: `onbekende aanduiding \`:${directive.name}\``,
    expected: `een van ${textDirectives.map((name) => `\`:${name}\``).join(', ')}`,
    repair: 'Kies een aanduiding uit content/README.md of laat de dubbele punt weg.',
  });
  return directive.children;
}
