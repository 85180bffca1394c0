import { Paragraph, TextRun } from 'docx';
import type { IPropertiesOptions } from 'docx';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { toMarkdownText } from '../../markdown/write/to-markdown.ts';
import { hidden, isPlainWords, toRuns } from './inlines.ts';
import type { InlineContext } from './inlines.ts';

/** The notes of a list, which Word numbers through. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #notes: Record<string, { readonly children: readonly Paragraph[] }> = {};

  get all(): NonNullable<IPropertiesOptions['footnotes']> {
    return this.#notes;
  }

  /** Number of a note that a file calls by its name. */
  numberOf(path: string, name: string): number {
    const key = keyOf(path, name);
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }

  /**
   * Makes notes of Word of those that the words of a file call, once these are written.
   *
   * @param definitions - all notes of the file
   * @returns those that are left: what only another note calls, or a block in the signs of its file, cannot be one in Word
   */
  define(
    path: string,
    definitions: readonly FootnoteDefinition[],
    context: InlineContext,
  ): FootnoteDefinition[] {
    return definitions.filter((definition) => {
      const number = this.#numbers.get(keyOf(path, definition.identifier));
      if (number === undefined) return true;
      this.#notes[String(number)] = { children: paragraphsOf(definition, context) };
      return false;
    });
  }
}

function keyOf(path: string, name: string): string {
  return `${path}\n${name}`;
}

/** The alineas of a note, with the name by which the file calls it; one that Word cannot show as in the file. */
function paragraphsOf(
  { identifier, label, children }: FootnoteDefinition,
  context: InlineContext,
): Paragraph[] {
  const name = label ?? identifier;
  const words = children.map((child) =>
    child.type === 'paragraph' && isNoteWords(child.children) ? child.children : null,
  );
  if (!words.every((one) => one !== null)) {
    const text = toMarkdownText({ type: 'root', children: structuredClone(children) }).trimEnd();
    const lines = text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
    return [new Paragraph({ children: [hidden(`{^${name} md}`), ...lines] })];
  }
  return words.map(
    (one, index) =>
      new Paragraph({ children: [...(index === 0 ? [hidden(`{^${name}}`)] : []), ...toRuns(one, context)] }),
  );
}

/** Word has no notes within notes. */
function isNoteWords(words: readonly PhrasingContent[]): boolean {
  return isPlainWords(words) && words.every(({ type }) => type !== 'footnoteReference');
}
