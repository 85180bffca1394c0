import type { Element, ElementContent, Properties, Text } from 'hast';
import { inlineElements } from '../../markdown/html/inline-elements.ts';

/** Class of a paragraph that goes on the line of what stands before it. */
const runIn = 'run-in';

/** Sets those of the elements that are paragraphs on one line. */
export function runParagraphsIn(elements: readonly ElementContent[]): void {
  for (const element of elements)
    if (element.type === 'element' && element.tagName === 'p')
      element.properties.className = [...classesOf(element.properties), runIn];
}

/** Sets what explains an entry behind what it explains. */
export function runNotesIn(elements: readonly ElementContent[]): void {
  const paragraphs = elements.filter((element) => element.type === 'element');
  runParagraphsIn(paragraphs.filter((element, index) => isNote(element) || isNote(paragraphs[index + 1])));
}

function isNote(element: Element | undefined): boolean {
  return element !== undefined && classesOf(element.properties).includes('entry-note');
}

/** Where the walk is in the run of text that it fills lines with. */
interface Line {
  /** Whether a space here would be the first of the line or follow another. */
  spaced: boolean;
  /** The text that the line ends in so far. */
  last: Text | null;
}

/**
 * Leaves as much white space in elements as HTML would show, and a space before each forced line end. The stylesheet
 * can then have every space kept: where HTML lets a line break it takes the space out of the text altogether, and a
 * PDF runs the words on both sides together for whoever hears it (ISO 32000-1, 14.8.2.5).
 *
 * @param elements - blocks; they are changed
 */
export function settleWhiteSpace(elements: readonly Element[]): void {
  const line: Line = { spaced: true, last: null };
  for (const element of elements) settle(element, line);
}

function settle(child: ElementContent, line: Line): ElementContent[] {
  if (child.type === 'text') settleText(child, line);
  if (child.type !== 'element') return [child];
  if (child.tagName === 'br') return breakLine(child, line);
  if (isInline(child)) {
    settleWithin(child, line);
    // A picture is like a word.
    if (child.tagName === 'img' || child.tagName === 'input')
      Object.assign(line, { spaced: false, last: null });
    return [child];
  }
  endLine(line);
  if (child.tagName === 'pre') keepLines(child);
  else settleWithin(child, line);
  endLine(line);
  return [child];
}

function settleWithin(parent: Element, line: Line): void {
  // Most elements need no new list.
  const before = parent.children;
  const after = before.flatMap((child) => settle(child, line));
  if (after.length !== before.length) parent.children = after;
}

function settleText(text: Text, line: Line): void {
  const collapsed = text.value.replace(/[\t\n\f\r ]+/g, ' ');
  text.value = line.spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (text.value === '') return;
  line.spaced = text.value.endsWith(' ');
  line.last = text;
}

/** The lines on both sides are text of one element: only a space parts their words. */
function breakLine(end: Element, line: Line): ElementContent[] {
  const space: Text[] = line.spaced ? [] : [{ type: 'text', value: ' ' }];
  line.spaced = true;
  line.last = null;
  return [...space, end];
}

/** A space at the end of a block is shown by nobody. */
function endLine(line: Line): void {
  if (line.spaced && line.last) line.last.value = line.last.value.slice(0, -1);
  line.spaced = true;
  line.last = null;
}

/** Typed lines stay as they are; where they end and where a tab moves on, there is no space yet. */
function keepLines(parent: Element): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = child.value.replace(/(?<=\S)[\t\n](?=[^])/g, ' $&');
    else if (child.type === 'element') keepLines(child);
  }
}

function isInline({ tagName, properties }: Element): boolean {
  return inlineElements.has(tagName) || (tagName === 'p' && classesOf(properties).includes(runIn));
}

function classesOf({ className }: Properties): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
