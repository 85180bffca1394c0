/** What stands in one block, space for space: in the tags of a PDF, and in the HTML it was printed from. */
import type { Nodes, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { pageRuns } from '../../src/print/html/page-lists.ts';
import type { Tag } from './tags.ts';

/** Tags of words within a block. All others part what they hold from what stands around it. */
const withinBlocks: ReadonlySet<string> = new Set(['Span', 'Em', 'Strong', 'Code', 'Link', 'Reference']);

/** A picture is like a word. */
const picture = '\ufffc';

/** Around words that mention a page: on that page itself they may be left out. */
const [mentionBegins, mentionEnds] = ['\u0001', '\u0002'];

/** The words of each block of a PDF in reading order. Labels of items are not of the text. */
export function taggedBlocks(root: Tag): string[] {
  const blocks = new Blocks();
  const walk = ({ type, children }: Tag): void => {
    if (type === 'Lbl') return;
    if (type === 'Figure') {
      blocks.add(picture);
      return;
    }
    const block = !withinBlocks.has(type);
    if (block) blocks.end();
    for (const child of children) {
      if ('type' in child) walk(child);
      else if ('words' in child) blocks.add(child.words);
    }
    if (block) blocks.end();
  };
  walk(root);
  return blocks.found.map((block) => block.replace(/^ +| +$/gu, '')).filter((block) => block !== '');
}

/** Elements within a line. */
const withinLines: ReadonlySet<string> = new Set('a abbr br code del em i img span strong sup'.split(' '));

/**
 * The words of each block of the print HTML, white space as a browser shows it.
 *
 * @param pageOf - page of an id, to stand where a number is filled in
 */
export function printedBlocks(html: string, pageOf: (id: string) => number | undefined): string[] {
  const blocks = new Blocks();
  const walk = (node: Nodes): void => {
    if (node.type === 'text') blocks.add(node.value);
    if (!('children' in node)) return;
    if (node.type === 'element') {
      const { tagName, properties } = node;
      // The name of a table that goes on is seen and not heard.
      if (tagName === 'head' || properties.hidden === true || properties.dataContinued !== undefined) return;
      if (tagName === 'br') blocks.add('\n');
      if (tagName === 'img') blocks.add(picture);
      if (typeof properties.dataMention === 'string') {
        blocks.add(mentionBegins);
        node.children.forEach(walk);
        blocks.add(mentionEnds);
        return;
      }
      if (typeof properties.dataPageOf === 'string') {
        blocks.add(String(pageOf(properties.dataPageOf)));
        return;
      }
      if (typeof properties.dataPagesOf === 'string') {
        const ids = properties.dataPagesOf.split(' ');
        const pages = new Map(ids.map((id) => [id, pageOf(id) ?? 0]));
        const runs = pageRuns(ids, pages).map(({ words }) => words);
        blocks.add(runs.join(', '));
        return;
      }
      if (!withinLines.has(tagName) && !isSpokenInline(properties)) {
        blocks.end();
        node.children.forEach(walk);
        blocks.end();
        return;
      }
    }
    node.children.forEach(walk);
  };
  walk(fromHtml(html));
  return blocks.found
    .map((block) => block.replace(/[\t\n\f\r ]+/gu, ' ').replace(/^ | $/gu, ''))
    .filter((block) => block !== '');
}

/**
 * Blocks of print HTML with the mentions of pages that a PDF has, and without those that it has not.
 *
 * @param printed - as `printedBlocks` gives them
 * @param heard - the blocks of the PDF
 */
export function asHeard(printed: readonly string[], heard: readonly string[]): string[] {
  const mention = new RegExp(`${mentionBegins}([^${mentionEnds}]*)${mentionEnds}`, 'gu');
  return printed.map((block, index) => {
    if (!block.includes(mentionBegins)) return block;
    const own = heard[index] ?? '';
    const parts = block
      .split(mention)
      .map((part, at) => (at % 2 === 1 ? `(?:${escaped(part)})?` : escaped(part)));
    return new RegExp(`^${parts.join('')}$`, 'u').test(own) ? own : block.replace(mention, '$1');
  });
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Chromium tags a paragraph that runs in as one only when something can lead to it. */
function isSpokenInline({ className, id }: Properties): boolean {
  return id === undefined && Array.isArray(className) && className.includes('run-in');
}

class Blocks {
  readonly found: string[] = [];
  #words = '';

  add(words: string): void {
    this.#words += words;
  }

  end(): void {
    this.found.push(this.#words);
    this.#words = '';
  }
}
