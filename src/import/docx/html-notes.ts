import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The notes of a text by the name that calls them. */
export type HtmlNotes = ReadonlyMap<string, Element>;

const noteId = /^(?:footnote|endnote)-\d+$/;

/**
 * Takes the notes from below a text, and marks where each is called.
 *
 * @returns the notes; in the text stands `<sup data-noot="…">` for each
 */
export function takeNotes(tree: Root): HtmlNotes {
  const notes = new Map<string, Element>();
  visit(tree, 'element', (element, index, parent) => {
    const id = typeof element.properties.id === 'string' ? element.properties.id : '';
    if (element.tagName === 'li' && noteId.test(id)) {
      dropBackLink(element);
      notes.set(id, element);
      return;
    }
    const [link] = element.children;
    const target = link?.type === 'element' && link.tagName === 'a' ? (link.properties.href ?? '') : '';
    if (element.tagName !== 'sup' || !noteId.test(target.slice(1)) || !parent || index === undefined) return;
    element.properties = { dataNoot: target.slice(1) };
    element.children = [];
    return 'skip';
  });
  tree.children = tree.children.filter((child) => !(child.type === 'element' && isListOfNotes(child)));
  return notes;
}

function isListOfNotes({ tagName, children }: Element): boolean {
  const items = children.filter((child) => child.type === 'element');
  return (
    tagName === 'ol' && items.length > 0 && items.every(({ properties }) => noteId.test(properties.id ?? ''))
  );
}

/** The arrow with which a note leads back to its call. */
function dropBackLink(note: Element): void {
  visit(note, 'element', (element, index, parent) => {
    if (element.tagName !== 'a' || !element.properties.href?.startsWith('#')) return;
    if (!/-ref-\d+$/.test(element.properties.href) || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
}
