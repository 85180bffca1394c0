import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MentionedRegister } from '../../document/registers.ts';

export type Block = BlockContent | DefinitionContent;

/** What stands between the braces of a directive, by name; null for what is not given. */
export type Given = Readonly<Record<string, string | null>>;

/** The words between the brackets of a directive. */
export interface Argument {
  readonly help: string;
  readonly example: string;
}

/** One of the words between its braces. All texts are Dutch. */
export interface Attribute<N extends Nodes = Nodes> {
  /** How it is written: `naam=waarde`; `#naam`, the name of the block itself; or the word alone. */
  readonly type: 'value' | 'name' | 'flag';
  readonly help: string;
  /** A value as an author could write it. */
  readonly example: string;
  /** Of a flag: what leaving it out does. */
  readonly without?: string;
  /** Of what must be given: what is missing without it, and what would be right. */
  readonly required?: { readonly what: string; readonly expected: string };
  /** What the node says of it; null when it was not given. */
  kept(node: N): string | null;
}

interface Spec<N extends Nodes> {
  readonly name: string;
  /** What an author does with it, in Dutch. */
  readonly help: string;
  readonly attributes: Readonly<Record<string, Attribute<N>>>;
  /** The type of node that it becomes. */
  readonly node: N['type'];
}

/** A directive in a sentence: `:naam[woorden]{…}`. It marks words, so that they must be there. */
export interface TextSpec<N extends PhrasingContent = PhrasingContent> extends Spec<N> {
  readonly form: 'text';
  /** The register that it points into, if any. */
  readonly register?: MentionedRegister;
  readonly argument: Argument;
  readonly make: (words: PhrasingContent[], given: Given) => N;
}

/** A block: a line `:::naam[woorden]{…}`, what it holds, and a line `:::`. */
export interface ContainerSpec<N extends Block = Block> extends Spec<N> {
  readonly form: 'container';
  /** Null where there may be no words. */
  readonly argument: Argument | null;
  /** What it holds, in lines as an author could write them. */
  readonly body: readonly string[];
  /** Gives null where the words, in a paragraph of their own, or the blocks are not what they must be. */
  readonly make: (label: Paragraph | undefined, blocks: Block[], given: Given) => N | null;
}
