import type { Element, Root as HastRoot } from 'hast';
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { readMarker } from '../../../document/list-marker.ts';
import { itemStyles, styleKey } from '../../../source/word-form.ts';
import type { ItemForm } from '../../../source/word-form.ts';
import { hasClass } from './own-text.ts';

const forms = new Map(itemStyles.map(([name, form]) => [styleKey(name), form]));

/** How an alinea stands in a list; null for any other alinea. */
export function itemForm(element: Element): ItemForm | null {
  const [name] = element.properties.className ?? [];
  return typeof name === 'string' && hasClass(element, name) ? (forms.get(name) ?? null) : null;
}

/** Lists that are built up from alineas, each of which says how deep it is. */
export class OwnLists {
  /** The lists that are open, the outermost first. */
  readonly #open: List[] = [];
  readonly #convert: (tree: HastRoot) => RootContent[];

  constructor(convert: (tree: HastRoot) => RootContent[]) {
    this.#convert = convert;
  }

  /** What is no item ends all lists. */
  end(): void {
    this.#open.length = 0;
  }

  /**
   * Takes an alinea of a list.
   *
   * @returns a list that begins with it; null where it goes on with one that is there
   */
  add(element: Element, form: ItemForm): List | null {
    const paragraph = this.#paragraph(element);
    this.#open.length = Math.min(this.#open.length, form.depth);
    const current = this.#open[form.depth - 1];
    if (form.more && current) {
      current.children.at(-1)?.children.push(paragraph);
      return null;
    }
    const marker = takeMarker(paragraph);
    const item: ListItem = {
      type: 'listItem',
      spread: form.wide,
      children: [paragraph],
      ...(marker !== null && { marker }),
    };
    if (current && !form.first && (current.ordered === true) === (marker !== null)) {
      current.children.push(item);
      return null;
    }
    return this.#begin(item, form);
  }

  #begin(item: ListItem, { depth, loose }: ItemForm): List | null {
    const marker = item.marker === undefined ? null : readMarker(item.marker);
    const list: List = {
      type: 'list',
      ordered: marker !== null,
      start: marker ? marker.value : null,
      spread: loose,
      children: [item],
    };
    this.#open.length = Math.min(this.#open.length, depth - 1);
    const outer = this.#open.at(-1)?.children.at(-1);
    this.#open.push(list);
    if (!outer) return list;
    outer.children.push(list);
    return null;
  }

  #paragraph(element: Element): Paragraph {
    const [first] = this.#convert({ type: 'root', children: [{ ...element, properties: {} }] });
    return first?.type === 'paragraph' ? first : { type: 'paragraph', children: [] };
  }
}

/** Takes the number, letter or dot from the beginning of an item; null for a dot. */
function takeMarker({ children }: Paragraph): string | null {
  const [first] = children;
  if (first?.type !== 'text') return null;
  const [whole = '', sign = ''] = /^(\S+)\s*/.exec(first.value) ?? [];
  const isMarker = readMarker(sign) !== null;
  if (!isMarker && sign !== '•') return null;
  first.value = first.value.slice(whole.length);
  if (first.value === '') children.shift();
  return isMarker ? sign : null;
}
