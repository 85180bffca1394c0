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
 * Reported: https://github.com/Sicos1977/ChromiumHtmlToPdf/issues/128
 *
 * @param elements - blocks; nodes may stand in them more than once
 * @returns copies
 */
export function settleWhiteSpace(elements: readonly Element[]): Element[] {
  const line: Line = { spaced: true, last: null };
  return elements.map((element) => settleElement(element, line));
}

function settle(child: ElementContent, line: Line): ElementContent[] {
  if (child.type === 'text') return [settleText(child, line)];
  if (child.type !== 'element') return [child];
  if (child.tagName === 'br') return breakLine(child, line);
  return [settleElement(child, line)];
}

function settleElement(element: Element, line: Line): Element {
  if (isInline(element)) {
    const settled = settleWithin(element, line);
    // A picture is like a word.
    if (element.tagName === 'img' || element.tagName === 'input')
      Object.assign(line, { spaced: false, last: null });
    return settled;
  }
  endLine(line);
  const settled = element.tagName === 'pre' ? keepLines(element) : settleWithin(element, line);
  endLine(line);
  return settled;
}

function settleWithin(parent: Element, line: Line): Element {
  return { ...parent, children: parent.children.flatMap((child) => settle(child, line)) };
}

function settleText(text: Text, line: Line): Text {
  const collapsed = text.value.replace(/[\t\n\f\r ]+/g, ' ');
  const settled = {
    ...text,
    value: line.spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed,
  };
  if (settled.value !== '') Object.assign(line, { spaced: settled.value.endsWith(' '), last: settled });
  return settled;
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
function keepLines(parent: Element): Element {
  const children = parent.children.map((child): ElementContent => {
    if (child.type === 'text')
      return { ...child, value: child.value.replace(/(?<=\S)[\t\n](?=[^])/g, ' $&') };
    return child.type === 'element' ? keepLines(child) : child;
  });
  return { ...parent, children };
}

function isInline({ tagName, properties }: Element): boolean {
  return inlineElements.has(tagName) || (tagName === 'p' && classesOf(properties).includes(runIn));
}

function classesOf({ className }: Properties): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
