import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { SKIP, visit } from '../../document/visit.ts';
import { attributesOf, givenIn, textDirectives } from '../directives/find.ts';
import { report } from '../report.ts';
import { mergeTexts } from './merge-texts.ts';

/** Turns the directives in sentences, such as `:wet[…]`, into nodes of the Document. */
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
  const { name, children, position } = directive;
  const spec = textDirectives.get(name);
  if (!spec) return children.length === 0 ? asWritten(directive, file) : unknown(directive, file);
  if (toString(directive).trim() === '') return withoutWords(directive, file);
  const given = givenIn(spec, directive.attributes);
  const missing = attributesOf(spec).find(([key, { required }]) => required && given[key] === null);
  if (missing) {
    report(file, directive, { kind: 'attribute-missing', directive: name, attribute: missing[0] });
    return children;
  }
  return [{ ...spec.make(children, given), ...(position && { position }) }];
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
    report(file, directive, { kind: 'directive-wordless', written, name: directive.name });
  }
  return asWritten(directive, file);
}

function unknown(directive: TextDirective, file: VFile): PhrasingContent[] {
  report(file, directive, { kind: 'directive-unknown', form: directive.type, name: directive.name });
  return directive.children;
}
