import type { Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';

/**
 * Makes links of the web and mail addresses in a text. They would be links when the text is read again; written as
 * words they would have to be broken up. The tree is changed.
 */
export function linkAddresses(root: Root): void {
  for (const { transforms } of gfmFromMarkdown()) for (const transform of transforms ?? []) transform(root);
}
