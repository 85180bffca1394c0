import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { SKIP, visit } from '../../document/visit.ts';
import { registersByDirective } from '../../document/registers.ts';
import { given, textDirectives } from '../directives.ts';
import { report } from '../report.ts';
import { mergeTexts } from './merge-texts.ts';

/** Turns `:wet[…]`, `:begrip[…]`, `:actor[…]`, `:bron[…]`, `:taal[…]` and `:gegeven[…]` into nodes of the Document. */
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
  const { name, children } = directive;
  if (!textDirectives.has(name))
    return children.length === 0 ? asWritten(directive, file) : unknown(directive, file);
  if (toString(directive).trim() === '') return withoutWords(directive, file);
  const position = directive.position ? { position: directive.position } : {};
  if (name === 'gegeven')
    return [{ type: 'dataReference', name: toString(directive).trim(), value: '', ...position }];
  const { naar, artikel, lid, lang } = directive.attributes ?? {};
  const register = registersByDirective.get(name);
  if (register) {
    const citation = register === 'regelgeving' ? { artikel: given(artikel), lid: given(lid) } : null;
    return [
      {
        type: 'registerReference',
        register,
        target: given(naar),
        id: null,
        citation,
        children,
        ...position,
      },
    ];
  }
  const language = given(lang);
  if (language !== null) return [{ type: 'foreign', lang: language, children, ...position }];
  report(file, directive, {
    code: 'BE12',
    found: '`:taal` zonder taal',
    expected: 'een taalcode, zoals `{lang=en}`',
    repair: 'Zet achter de woorden `{lang=…}` met de code van de taal: en, fr, de, la.',
  });
  return children;
}

/** The text of a directive as it stands in the file. */
function writtenAs({ position }: TextDirective, file: VFile): string {
  return String(file).slice(position?.start.offset, position?.end.offset);
}

/** A colon followed by letters is usually plain text (`Awb:artikel`); only with a label was a directive meant. */
function asWritten(directive: TextDirective, file: VFile): PhrasingContent[] {
  const value = writtenAs(directive, file);
  return [{ type: 'text', value, ...(directive.position && { position: directive.position }) }];
}

/** Without brackets and braces, and against the word before it, even a known name is plain text. */
function withoutWords(directive: TextDirective, file: VFile): PhrasingContent[] {
  const written = writtenAs(directive, file);
  const before = String(file).charAt((directive.position?.start.offset ?? 0) - 1);
  if (written !== `:${directive.name}` || /^\s?$/.test(before)) {
    report(file, directive, {
      code: 'BE12',
      found: `\`${written}\` zonder woorden`,
      expected: `woorden tussen vierkante haken: \`:${directive.name}[woorden]\``,
      repair: `Zet achter \`:${directive.name}\` tussen \`[\` en \`]\` de woorden die in de zin horen.`,
    });
  }
  return asWritten(directive, file);
}

function unknown(directive: TextDirective, file: VFile): PhrasingContent[] {
  report(file, directive, {
    code: 'BE12',
    found: `onbekende aanduiding \`:${directive.name}\``,
    expected: `een van ${[...textDirectives.keys()].map((name) => `\`:${name}\``).join(', ')}`,
    repair: 'Kies een aanduiding uit content/README.md of laat de dubbele punt weg.',
  });
  return directive.children;
}
