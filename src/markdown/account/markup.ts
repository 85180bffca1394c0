import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { keptAttributes } from '../directives/find.ts';
import { readAttribute } from './attribute.ts';
import type { Kept } from './kept.ts';
import { sameSigns } from './signs.ts';
import type { Construct } from './tokens.ts';

/** Whether what an author typed did what it is for, in what was kept of the text. */
type Took = (owner: Construct, written: string, kept: Kept) => boolean;

const keptAddress: Took = (owner, _, { nodeOf }) => {
  const node = nodeOf(owner);
  return node?.type === 'link' || node?.type === 'crossReference' || isImage(node);
};
const keptDefinition: Took = (owner, _, { usersOf }) => usersOf(owner).length > 0;
const keptNote: Took = (owner, _, { nodeOf }) => {
  const type = nodeOf(owner)?.type;
  return type === 'footnoteReference' || type === 'footnoteDefinition';
};
const keptDirective: Took = (owner, _, { nodeOf }) => nodeOf(owner) !== null;
const keptAttribute: Took = (owner, written, { nodeOf }) => {
  const { name, value } = readAttribute(written);
  const node = nodeOf(owner);
  const given = node && keptAttributes(node)[name];
  return typeof given === 'string' && sameSigns(given, decodeString(value));
};
const neverShown: Took = () => false;

/** Tokens that are no words of the text, by what they must have done. What is not here must be text that was kept. */
const markup: ReadonlyMap<string, Took> = new Map<string, Took>([
  ['resourceDestinationString', keptAddress],
  ['referenceString', keptAddress],
  ['resourceTitleString', (owner, written, { nodeOf }) => isCaption(nodeOf(owner), written)],
  ['definitionLabelString', keptDefinition],
  ['definitionDestinationString', keptDefinition],
  [
    'definitionTitleString',
    (owner, written, { usersOf }) => usersOf(owner).some((node) => isCaption(node, written)),
  ],
  ['gfmFootnoteCallString', keptNote],
  ['gfmFootnoteDefinitionLabelString', keptNote],
  ['directiveTextName', keptDirective],
  ['directiveLeafName', keptDirective],
  ['directiveContainerName', keptDirective],
  ['directiveTextAttribute', keptAttribute],
  ['directiveLeafAttribute', keptAttribute],
  ['directiveContainerAttribute', keptAttribute],
  ['listItemValue', (owner, written, { markerOf }) => markerOf(owner).startsWith(written)],
  ['listItemMarker', (owner, written, { markerOf }) => markerOf(owner).endsWith(written)],
  ['taskListCheck', neverShown],
  ['codeFencedFenceInfo', neverShown],
  ['codeFencedFenceMeta', neverShown],
  ['htmlText', neverShown],
  ['htmlFlow', neverShown],
]);

export const markupTypes: ReadonlySet<string> = new Set(markup.keys());

/**
 * Whether a token of markup took effect.
 *
 * @param type - of the token
 * @param owner - the construct it is part of
 * @param written - what stands there
 * @param kept - what is left of the text
 */
export function tookEffect(type: string, owner: Construct | null, written: string, kept: Kept): boolean {
  return owner !== null && (markup.get(type)?.(owner, written, kept) ?? false);
}

function isImage(node: Nodes | null): boolean {
  return node?.type === 'image' || node?.type === 'figure';
}

function isCaption(node: Nodes | null, written: string): boolean {
  return node?.type === 'figure' && node.caption !== null && sameSigns(node.caption, decodeString(written));
}
