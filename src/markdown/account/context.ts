import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { nearest } from '../../document/nearest.ts';
import type { MarkdownNoticed } from '../findings.ts';
import { reportedIn } from '../report.ts';
import type { Kept } from './kept.ts';
import type { Span } from './coverage.ts';
import type { Construct, Markup, Piece, Tokens } from './tokens.ts';

/** All that is known of a text of which words were lost. */
export interface AccountContext {
  /** The whole file. */
  readonly text: string;
  readonly kept: Kept;
  readonly markupAt: ReadonlyMap<number, Markup>;
  readonly directiveNames: ReadonlyMap<Construct, string>;
  readonly definitions: ReadonlyMap<number, Construct>;
  /** Of the definitions with one name, the one that holds. */
  readonly firstOf: ReadonlyMap<string, Construct>;
  /** What the link or image was kept as that a piece of markup belongs to. */
  readonly nodeAround: (piece: Piece) => Nodes | null;
  /** Whether the directive that begins at a place has been refused as a whole. */
  readonly isRefused: (place: number) => boolean;
  /** Whether anything has been said about a span. */
  readonly isTold: (span: Span) => boolean;
  /** Boxes to tick have been refused; that is told once for a list. */
  readonly boxesTold: boolean;
  /** Whether a link that has been told to lack its definition probably means the one of this name. */
  readonly isMeant: (name: string) => boolean;
}

/** What is noticed of a directive, or of a heading that may begin with one, that was refused as a whole. */
const refusals: ReadonlySet<MarkdownNoticed['kind']> = new Set([
  'directive-unknown',
  'directive-wordless',
  'attribute-missing',
  'label-unwanted',
  'table-block',
  'heading-name',
]);

export function newContext(text: string, tokens: Tokens, kept: Kept, file: VFile): AccountContext {
  const { markup, constructs } = tokens;
  const markupAt = new Map(markup.map((piece) => [piece.start, piece]));
  const definitions = constructs.filter(({ type }) => type === 'definition');
  const told = reportedIn(file).flatMap(({ noticed: { kind }, position }) =>
    position ? [{ kind, start: position.start.offset ?? -1, end: position.end.offset ?? -1 }] : [],
  );
  const refused = new Set(told.filter(({ kind }) => refusals.has(kind)).map(({ start }) => start));
  return {
    text,
    kept,
    markupAt,
    directiveNames: new Map(
      markup.flatMap(({ type, owner, start, end }): [Construct, string][] =>
        owner && /^directive.*Name$/.test(type) ? [[owner, text.slice(start, end)]] : [],
      ),
    ),
    definitions: new Map(definitions.map((construct) => [construct.start, construct])),
    firstOf: new Map(definitions.toReversed().map((construct) => [construct.name, construct])),
    nodeAround: ({ start }) => {
      const owner = markupAt.get(start)?.owner;
      return owner ? kept.nodeOf(owner) : null;
    },
    isRefused: (place) => refused.has(place),
    boxesTold: told.some(({ kind }) => kind === 'task-box'),
    isTold: ({ start, end }) => told.some((one) => one.start < end && one.end > start),
    isMeant: (name) =>
      (file.data.missingDefinitions ?? []).some(
        (missing) => missing !== name && nearest(missing, [name]).length > 0,
      ),
  };
}
