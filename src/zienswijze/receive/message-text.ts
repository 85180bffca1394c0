import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/**
 * The words of a message: those that it has as text, or else those that a reader of its HTML sees.
 *
 * @returns undefined for a message without any
 */
export function textOr(text: string | undefined, html: string | undefined): string | undefined {
  if (text !== undefined && text.trim() !== '') return text;
  if (html === undefined) return text;
  try {
    return toText(fromHtml(html));
  } catch {
    // Elements in elements, deeper than a computer can follow.
    return undefined;
  }
}
