import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** What a Markdown plugin has to say about its author's text. */
export interface Complaint {
  code: string;
  found: string;
  expected: string;
  repair: string;
}

/**
 * Puts a complaint on the file, at the place of a node. Plugins never throw or print for an author's mistake.
 *
 * @param file - the file being parsed; its `messages` collect the complaint
 * @param node - where it is
 * @param complaint - code and texts, in Dutch
 */
export function report(file: VFile, node: Node, complaint: Complaint): void {
  const message = file.message(complaint.found, node.position ? { place: node.position } : undefined);
  message.source = 'inzage';
  message.ruleId = complaint.code;
  message.actual = complaint.found;
  message.expected = [complaint.expected];
  message.note = complaint.repair;
}
