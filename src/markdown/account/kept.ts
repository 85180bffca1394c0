import type { Nodes, Root } from 'mdast';
import { visit } from '../../document/visit.ts';
import { directives } from '../directives/find.ts';
import type { Construct } from './tokens.ts';

/** What is left of a text when all plugins have been at it. */
export interface Kept {
  /** The node that a construct became, if it was kept. */
  readonly nodeOf: (construct: Construct) => Nodes | null;
  /** The links and images that get their address from a definition. */
  readonly usersOf: (definition: Construct) => readonly Nodes[];
  /** The number or letter with which an item of a list is printed; empty for none. */
  readonly markerOf: (item: Construct) => string;
}

/** Their first character is theirs alone, so that where they begin tells them apart. */
const keptTypes: ReadonlySet<string> = new Set([
  ...['link', 'crossReference', 'image', 'figure', 'footnoteReference', 'footnoteDefinition'],
  ...directives.map(({ node }) => node),
]);

/**
 * @param tree - as the plugins leave it
 * @param constructs - what was typed
 */
export function findKept(tree: Root, constructs: readonly Construct[]): Kept {
  const nodes = new Map<number, Nodes>();
  const markers = new Map<number, string>();
  visit(tree, null, (node) => {
    const start = node.position?.start.offset;
    if (start !== undefined && keptTypes.has(node.type)) nodes.set(start, node);
    if (start !== undefined && node.type === 'listItem') markers.set(start, node.marker ?? '');
  });
  const nodeOf = ({ start }: Construct): Nodes | null => nodes.get(start) ?? null;
  const users = findUsers(constructs, nodeOf);
  return {
    nodeOf,
    usersOf: (definition) => users.get(definition) ?? [],
    markerOf: ({ start }) => markers.get(start) ?? '',
  };
}

/** Of two definitions with one name the first holds. */
function findUsers(
  constructs: readonly Construct[],
  nodeOf: Kept['nodeOf'],
): ReadonlyMap<Construct, readonly Nodes[]> {
  const byName = new Map<string, Nodes[]>();
  for (const construct of constructs) {
    if ((construct.type !== 'link' && construct.type !== 'image') || construct.hasAddress) continue;
    const node = nodeOf(construct);
    if (!node) continue;
    const users = byName.get(construct.name);
    if (users) users.push(node);
    else byName.set(construct.name, [node]);
  }
  const users = new Map<Construct, readonly Nodes[]>();
  for (const construct of constructs) {
    if (construct.type !== 'definition') continue;
    users.set(construct, byName.get(construct.name) ?? []);
    byName.delete(construct.name);
  }
  return users;
}
