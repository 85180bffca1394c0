import type { PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from '../../../document/visit.ts';
import { fromLink, referenceName } from '../../../source/word-form.ts';

/** Turns links that stand for what Word has no words for back into references and directives. The blocks are changed. */
export function readLinks(blocks: readonly RootContent[]): void {
  visit({ type: 'root', children: [...blocks] }, 'link', (link, index, parent) => {
    const said = fromLink(link.url);
    if (!said || !parent || index === undefined) return;
    parent.children.splice(index, 1, nodeFor(said.name, said.attributes, link.children) as never);
  });
}

function nodeFor(
  name: string,
  { gegeven, ...attributes }: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): PhrasingContent {
  if (name === referenceName) {
    const { naar = '', woorden } = attributes;
    const target = /%|[\s()<>\\]/.test(naar) ? encodeURIComponent(naar) : naar;
    return { type: 'link', url: `#${target}`, children: woorden === undefined ? children : [] };
  }
  // The words of data of the list are made from their name.
  const words: PhrasingContent[] = gegeven === undefined ? children : [{ type: 'text', value: gegeven }];
  return { type: 'textDirective', name, attributes, children: words } satisfies TextDirective;
}

const noteName = /^\{\^([^}]*?)( md)?\}/;

/** What the hidden letters at the beginning of a note say. */
export interface NoteName {
  readonly name: string;
  /** It is written as in the file. */
  readonly asWritten: boolean;
}

/** Takes the name of a note from its beginning; null where somebody added the note in Word. The blocks are changed. */
export function takeNoteName(blocks: readonly RootContent[]): NoteName | null {
  const [first] = blocks;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (text?.type !== 'text') return null;
  const [whole = '', name, md] = noteName.exec(toString(text)) ?? [];
  if (name === undefined) return null;
  text.value = text.value.slice(whole.length);
  return { name, asWritten: md !== undefined };
}
