import { diffArrays } from 'diff';
import type { Element, ElementContent, Text } from 'hast';
import { isApart } from './elements.ts';
import type { Pen } from './pen.ts';

/** A word as it stands in an element. */
interface Word {
  readonly text: string;
  readonly node: Text;
  readonly parent: Element;
  readonly start: number;
}

/** Text in a row of marked and other words. */
interface Stretch {
  readonly kind: 'gelijk' | 'weg' | 'bij';
  text: string;
}

/** What became of the words of elements. */
interface Marks {
  /** The new ones. */
  readonly come: ReadonlySet<Word>;
  /** The words that went before a word. */
  readonly goneBefore: ReadonlyMap<Word, string>;
  /** The words that went after a word: at the end. */
  readonly goneAfter: ReadonlyMap<Word, string>;
}

/**
 * Marks the words that came in the place of others, what went before what came. Links and marks of what stayed are kept.
 *
 * @param before - none for what is new
 * @param now - they are changed
 * @param leaveOut - whether something in them is marked by itself
 */
export function markWords(
  before: readonly Element[],
  now: readonly Element[],
  pen: Pen,
  leaveOut: (element: Element) => boolean = () => false,
): void {
  const words = wordsIn(now, leaveOut);
  const marks = compare(wordsIn(before, leaveOut), words);
  for (const [node, own] of Map.groupBy(words, (word) => word.node)) {
    const parent = own[0]?.parent;
    parent?.children.splice(parent.children.indexOf(node), 1, ...written(stretches(node, own, marks), pen));
  }
}

function compare(before: readonly Word[], words: readonly Word[]): Marks {
  const come = new Set<Word>();
  const goneBefore = new Map<Word, string>();
  const goneAfter = new Map<Word, string>();
  let index = 0;
  for (const { value, added, removed } of diffArrays(
    before.map(({ text }) => text),
    words.map(({ text }) => text),
  )) {
    if (removed) {
      const [next, last] = [words[index], words.at(-1)];
      if (next) goneBefore.set(next, value.join(' '));
      else if (last) goneAfter.set(last, value.join(' '));
      continue;
    }
    if (added) for (const word of words.slice(index, index + value.length)) come.add(word);
    index += value.length;
  }
  return { come, goneBefore, goneAfter };
}

function wordsIn(roots: readonly Element[], leaveOut: (element: Element) => boolean): Word[] {
  const words: Word[] = [];
  const look = (parent: Element, root: Element): void => {
    for (const node of parent.children) {
      if (node.type === 'text')
        for (const { 0: text, index: start } of node.value.matchAll(/\S+/g))
          words.push({ text, node, parent, start });
      else if (node.type === 'element' && !isApart(node, root) && !leaveOut(node)) look(node, root);
    }
  };
  for (const root of roots) look(root, root);
  return words;
}

function stretches({ value }: Text, words: readonly Word[], marks: Marks): Stretch[] {
  const found: Stretch[] = [];
  const add = (kind: Stretch['kind'], text: string): void => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') found.push({ kind, text });
  };
  let end = 0;
  for (const word of words) {
    const space = value.slice(end, word.start);
    const gone = marks.goneBefore.get(word);
    const kind = marks.come.has(word) ? 'bij' : 'gelijk';
    if (gone !== undefined) {
      add('gelijk', space);
      add('weg', gone);
      add('gelijk', ' ');
    } else add(found.at(-1)?.kind === kind ? kind : 'gelijk', space);
    add(kind, word.text);
    end = word.start + word.text.length;
    const after = marks.goneAfter.get(word);
    if (after === undefined) continue;
    add('gelijk', ' ');
    add('weg', after);
  }
  add('gelijk', value.slice(end));
  return found;
}

function written(found: readonly Stretch[], pen: Pen): ElementContent[] {
  return found.map(({ kind, text }): ElementContent => {
    if (kind === 'gelijk') return { type: 'text', value: text };
    return kind === 'weg' ? pen.gone(text) : pen.come(text);
  });
}
