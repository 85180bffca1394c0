import type { Event, Token } from 'micromark-util-types';

/** A token of the text, by its place in the file. */
export interface Piece {
  /** As micromark and its extensions name it. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A construct of Markdown, with what is written in it. */
export interface Construct extends Piece {
  /** The address stands in the construct itself: `[woorden](adres)`. */
  readonly hasAddress: boolean;
  /** The name that a link, an image or a definition goes by. */
  readonly name: string;
}

/** A token that is no text of its author, and the construct it belongs to. */
export interface Markup extends Piece {
  readonly owner: Construct | null;
}

export interface Tokens {
  /** What stands in the text as words. */
  readonly texts: readonly Piece[];
  readonly markup: readonly Markup[];
  /** Characters written as `&eacute;` or `&#233;`, wherever they stand. */
  readonly references: readonly Piece[];
  readonly constructs: readonly Construct[];
  /** Everything that can explain why words were lost, each before what stands in it. */
  readonly explainers: readonly Piece[];
}

const textTypes: ReadonlySet<string> = new Set([
  ...['data', 'codeTextData', 'codeFlowValue', 'characterEscapeValue', 'characterReference'],
  ...['autolinkProtocol', 'autolinkEmail'],
  ...['literalAutolinkEmail', 'literalAutolinkHttp', 'literalAutolinkWww'],
]);

const constructTypes: ReadonlySet<string> = new Set([
  ...['link', 'image', 'definition', 'gfmFootnoteCall', 'gfmFootnoteDefinition', 'listItemPrefix'],
  ...['directiveText', 'directiveLeaf', 'directiveContainer', 'htmlText', 'htmlFlow'],
  ...['emphasis', 'strong'],
]);

const explainerTypes: ReadonlySet<string> = new Set([
  ...['resourceTitleString', 'definition', 'listItemPrefix', 'taskListCheck'],
  ...['directiveText', 'directiveLeaf', 'directiveContainerFence', 'codeFencedFence'],
  ...['directiveTextAttribute', 'directiveLeafAttribute', 'directiveContainerAttribute'],
]);

type Open = { -readonly [K in keyof Construct]: Construct[K] };

/**
 * Sorts the tokens of a text by what they do.
 *
 * @param events - as micromark gives them: each token when it begins and when it ends
 * @param base - where the text begins in the file
 * @param markupTypes - the tokens that are no words of the text, whatever stands in them
 */
export function sortTokens(events: readonly Event[], base: number, markupTypes: ReadonlySet<string>): Tokens {
  const texts: Piece[] = [];
  const markup: Markup[] = [];
  const references: Piece[] = [];
  const constructs: Construct[] = [];
  const explainers: Piece[] = [];
  const open: Open[] = [];
  let within: Token | null = null;
  for (const [kind, token, context] of events) {
    const { type } = token;
    if (kind === 'exit') {
      if (token === within) within = null;
      if (constructTypes.has(type)) open.pop();
      continue;
    }
    const piece = { type, start: token.start.offset + base, end: token.end.offset + base };
    if (type === 'characterReference') references.push(piece);
    if (explainerTypes.has(type) || (type === 'labelText' && open.at(-1)?.type === 'image'))
      explainers.push(piece);
    if (constructTypes.has(type)) {
      const construct = { ...piece, hasAddress: false, name: '' };
      open.push(construct);
      constructs.push(construct);
    }
    const owner = open.at(-1) ?? null;
    if (owner) describe(owner, type, () => context.sliceSerialize(token));
    if (within) continue;
    if (markupTypes.has(type)) {
      within = token;
      markup.push({ ...piece, owner });
    } else if (textTypes.has(type)) texts.push(piece);
  }
  return { texts, markup, references, constructs, explainers };
}

function describe(owner: Open, type: Token['type'], written: () => string): void {
  if (type === 'resource') owner.hasAddress = true;
  const names = type === 'labelText' || type === 'referenceString' || type === 'definitionLabelString';
  if (names) owner.name = normalise(written());
}

/** How Markdown compares the names of links (CommonMark 0.31, § 4.7). */
function normalise(name: string): string {
  return name
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
