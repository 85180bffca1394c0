import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** What a Markdown plugin has to say about its author's text. */
export interface Message {
  code: string;
  found: string;
  expected: string;
  repair: string;
}

/**
 * Puts a message on the file, at the place of a node. Plugins never throw or print for an author's mistake.
 *
 * @param file - the file being parsed; its `messages` collect the message
 * @param node - where it is
 * @param message - code and texts, in Dutch
 */
export function report(file: VFile, node: Node, { code, found, expected, repair }: Message): void {
  const message = file.message(found, node.position ? { place: node.position } : undefined);
  message.source = 'inzage';
  message.ruleId = code;
  message.actual = found;
  message.expected = [expected];
  message.note = repair;
}
