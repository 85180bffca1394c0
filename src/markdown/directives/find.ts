import type { Nodes } from 'mdast';
import { nearest } from '../../document/nearest.ts';
import type { Attribute, ContainerSpec, Given, TextSpec } from './spec.ts';
import { containerSpecs, textSpecs } from './table.ts';

export type DirectiveSpec = TextSpec | ContainerSpec;

export const textDirectives: ReadonlyMap<string, TextSpec> = byName(textSpecs);
export const containerDirectives: ReadonlyMap<string, ContainerSpec> = byName(containerSpecs);
export const directives: readonly DirectiveSpec[] = [...textSpecs, ...containerSpecs];

function byName<S extends DirectiveSpec>(specs: readonly S[]): Map<string, S> {
  return new Map(specs.map((spec) => [spec.name, spec]));
}

/** The directive that a node was made from; null for a node of Markdown's own. */
export function directiveOf(node: Nodes): DirectiveSpec | null {
  if (node.type === 'registerReference')
    return textSpecs.find(({ register }) => register === node.register) ?? null;
  return directives.find((spec) => spec.node === node.type) ?? null;
}

/** The words that may stand between the braces of a directive, by name. */
export function attributesOf(spec: DirectiveSpec): [name: string, attribute: Attribute][] {
  const attributes: Readonly<Record<string, Attribute>> = spec.attributes;
  return Object.entries(attributes);
}

/** What a node says of each word that may stand between the braces of its directive. */
export function keptAttributes(node: Nodes): Given {
  const spec = directiveOf(node);
  const attributes = spec ? attributesOf(spec) : [];
  return Object.fromEntries(attributes.map(([name, attribute]) => [name, attribute.kept(node)]));
}

/**
 * What was given between the braces. `{naar}` and `{naar=}` say no more than `{}`; of `{liggend=nee}` nobody knows what
 * was meant.
 */
export function givenIn(
  spec: DirectiveSpec,
  written: Readonly<Record<string, string | null | undefined>> | null | undefined,
): Given {
  const valueOf = (name: string, { type }: Attribute): string | null => {
    const value = written?.[name] ?? null;
    return (value === '') === (type === 'flag') ? value : null;
  };
  return Object.fromEntries(attributesOf(spec).map(([name, attribute]) => [name, valueOf(name, attribute)]));
}

/** What the name of an attribute looks like to its author. */
export function shownName(name: string, { type }: Attribute): string {
  return type === 'name' ? '#naam' : name;
}

/**
 * The names there are, for who wrote another: the likeliest first.
 *
 * @param written - the name as written; where it is one of them, something else was wrong
 * @param names - as authors write them
 * @param list - puts names that are as likely as each other in words
 */
export function choices(
  written: string,
  names: readonly string[],
  list: (names: readonly string[]) => string,
): string {
  const [likely] = names.includes(written) ? [] : nearest(written, names, 1);
  const rest = names.filter((name) => name !== likely);
  const quoted = (some: readonly string[]): string => list(some.map((name) => `\`${name}\``));
  return likely === undefined || rest.length === 0 ? quoted(names) : `\`${likely}\`, of ${quoted(rest)}`;
}
