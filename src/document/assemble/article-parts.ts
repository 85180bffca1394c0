import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { articleId, lidNumber, readArticleId } from '../../i18n/article-id.ts';
import type { ArticlePart } from '../../i18n/article-id.ts';
import { blockLabel } from '../../i18n/block-label.ts';
import { lowerFirst } from '../../i18n/letters.ts';
import type { SourcePlace } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import { readMarker } from '../list-marker.ts';
import { textsFor } from '../list-kinds.ts';
import type { Lijst } from '../schema/lijst.ts';
import { comesBefore } from './articles.ts';
import { placeOf } from './draft.ts';
import type { Body } from './draft.ts';

/** Ids of the leden and onderdelen in a text, by their paragraph or item. */
export type PartIds = ReadonlyMap<Nodes, string>;

/** Where the text of one article has come. */
interface Reading {
  readonly file: string;
  /** The article, or the lid that goes on: what stands beside a lid and not in it belongs to it too. */
  part: ArticlePart;
  /** Its last words announce an enumeration. */
  announced: boolean;
  readonly ids: Map<Nodes, string>;
}

/** A lid that is a paragraph, which is how one with a letter can be written: `1a. Het college kan …`. */
const lidParagraph = new RegExp(`^(${lidNumber})\\.?\\s+[^\\p{Ll}\\s]`, 'u');

/**
 * Finds the leden and onderdelen of articles in Markdown as it is. A numbered list, or a paragraph that begins with a
 * number, is a row of leden, unless words that end with a colon announce it; what is lettered or nested in it are
 * onderdelen. Numbers are those that the editor wrote: a lid may have lapsed, or been put in.
 */
export class ArticleParts {
  readonly findings: AssemblyFinding[] = [];
  /** Where each part stands, and the list that it is an item of. */
  readonly #seen = new Map<string, { readonly place: SourcePlace; readonly list: List | null }>();
  /** The part in which the text of an article ended: another file can go on with it. */
  readonly #open = new Map<string, ArticlePart>();
  readonly #lijst: Pick<Lijst, 'soort'>;

  constructor(lijst: Pick<Lijst, 'soort'>) {
    this.#lijst = lijst;
  }

  /** The ids in one text; none where it is not that of an article. */
  idsIn({ kind, holder, nodes, source }: Body): PartIds {
    const ids = new Map<Nodes, string>();
    const article = readArticleId(holder);
    if (article?.kop !== null || kind !== 'text') return ids;
    const part = this.#open.get(holder) ?? article;
    const reading: Reading = { file: source.file, part, announced: false, ids };
    for (const node of nodes) {
      if (node.type === 'list') this.#readList(node, reading);
      else if (node.type === 'paragraph') this.#readParagraph(node, reading);
    }
    this.#open.set(holder, reading.part);
    return ids;
  }

  #readParagraph(node: Paragraph, reading: Reading): void {
    const words = toString(node);
    const lid = lidParagraph.exec(words)?.[1];
    if (lid !== undefined) this.#placeLid(lid, node, null, reading);
    reading.announced = words.trimEnd().endsWith(':');
  }

  #readList(list: List, reading: Reading): void {
    const areLeden = !reading.announced && isNumbered(list);
    if (areLeden) for (const item of list.children) this.#placeItemAsLid(item, list, reading);
    else this.#placeOnderdelen(list, reading.part, reading);
    reading.announced = false;
  }

  #placeItemAsLid(item: ListItem, list: List, reading: Reading): void {
    this.#placeLid(nameOf(item), item, list, reading);
    this.#placeWithin(item, reading.part, reading);
  }

  #placeLid(lid: string, node: Nodes, list: List | null, reading: Reading): void {
    const { part, file } = reading;
    const next: ArticlePart = { ...part, lid, onder: [] };
    if (!this.#place(next, node, list, reading)) return;
    if (part.lid !== null && comesBefore(lid, part.lid))
      this.findings.push({
        kind: 'article-order',
        place: placeOf(file, node),
        cited: this.#words(next),
        before: this.#words(part),
      });
    reading.part = next;
  }

  #placeOnderdelen(list: List, part: ArticlePart, reading: Reading): void {
    for (const item of list.children) {
      const name = nameOf(item);
      const next = { ...part, onder: [...part.onder, name] };
      if (name !== '' && this.#place(next, item, list, reading)) this.#placeWithin(item, next, reading);
    }
  }

  #placeWithin(item: ListItem, part: ArticlePart, reading: Reading): void {
    for (const node of item.children) if (node.type === 'list') this.#placeOnderdelen(node, part, reading);
  }

  /** Returns whether the part has its id; another that has the same number keeps that of a paragraph or item. */
  #place(part: ArticlePart, node: Nodes, list: List | null, { ids, file }: Reading): boolean {
    const id = articleId(part);
    const first = this.#seen.get(id);
    const place = placeOf(file, node);
    if (!first) {
      this.#seen.set(id, { place, list });
      ids.set(node, id);
      return true;
    }
    // Of the same number in one list, reading has told already.
    if (list === null || first.list !== list)
      this.findings.push({ kind: 'article-twice', place, cited: this.#words(part), first: first.place });
    return false;
  }

  #words(part: ArticlePart): string {
    const id = articleId(part);
    return lowerFirst(blockLabel(id, textsFor(this.#lijst)) ?? id);
  }
}

/** Whether the items have numbers with a full stop or a bracket, and no letters or degree signs. */
function isNumbered({ children: [first] }: List): boolean {
  const read = readMarker(first?.marker ?? '');
  return read?.kind === 'number' && !read.suffix.startsWith('°');
}

/** The number or letter of an item without what stands behind it; empty where it has none. */
function nameOf({ marker = '' }: ListItem): string {
  return readMarker(marker) ? marker.replace(/[^a-z\d]+$/, '') : '';
}
