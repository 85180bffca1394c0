import { defined } from '../../diagnostics/defined.ts';
import type { Nodes } from 'mdast';
import { attributesOf, containerDirectives, textDirectives } from '../directives/find.ts';
import type { MarkdownNoticed } from '../findings.ts';
import { readAttribute } from './attribute.ts';
import type { AccountContext } from './context.ts';
import type { Span } from './coverage.ts';
import type { Found } from './finding.ts';
import type { Piece } from './tokens.ts';

/** Lost words, and the innermost construct that can tell why. */
export interface Lost extends Span {
  readonly cause: Piece | null;
}

/** What to tell an author of words that were lost; nothing where it has been told. */
export function explain(lost: Lost, context: AccountContext): Found | null {
  const { cause, start, end } = lost;
  switch (cause?.type) {
    case 'directiveTextAttribute':
    case 'directiveLeafAttribute':
    case 'directiveContainerAttribute':
      return attribute(cause, context);
    case 'directiveText':
    case 'directiveLeaf':
    case 'directiveContainerFence':
      return context.isRefused(cause.start) ? null : anywhere(lost, context);
    case 'definition':
      return definition(cause, lost, context);
    case 'resourceTitleString':
      return { start, end, noticed: title(lost, context.nodeAround(cause), context) };
    case 'codeFencedFence':
      return { start, end, noticed: { kind: 'code-info-lost', words: wordsOf(lost, context) } };
    case 'labelText':
      return {
        start: cause.start,
        end: cause.end,
        noticed: { kind: 'description-lost', words: wordsOf(cause, context) },
      };
    case 'taskListCheck':
      return context.boxesTold ? null : anywhere(lost, context);
    case 'listItemPrefix':
      return context.isTold(lost) ? null : anywhere(lost, context);
    default:
      return anywhere(lost, context);
  }
}

function wordsOf({ start, end }: Span, { text }: AccountContext): string {
  return text.slice(start, end);
}

function anywhere(lost: Lost, context: AccountContext): Found {
  const { start, end } = lost;
  return { start, end, noticed: { kind: 'words-lost', words: wordsOf(lost, context) } };
}

function attribute(cause: Piece, context: AccountContext): Found | null {
  const owner = context.markupAt.get(cause.start)?.owner;
  if (!owner || context.isRefused(owner.start)) return null;
  const directive = defined(context.directiveNames.get(owner), 'the name of a directive with attributes');
  const form = owner.type === 'directiveText' ? 'text' : 'container';
  const spec = (form === 'text' ? textDirectives : containerDirectives).get(directive);
  const hasId = spec !== undefined && attributesOf(spec).some(([known]) => known === 'id');
  const written = context.text.slice(cause.start, cause.end);
  const name = /^[.#]/.test(written) && !hasId ? written : readAttribute(written).name;
  const { start, end } = owner;
  return { start, end, noticed: { kind: 'attribute-idle', directive, form, written, name } };
}

function definition(cause: Piece, lost: Lost, context: AccountContext): Found | null {
  const owner = context.definitions.get(cause.start);
  if (!owner) return anywhere(lost, context);
  const [user] = context.kept.usersOf(owner);
  if (user) return { start: lost.start, end: lost.end, noticed: title(lost, user, context) };
  const written = context.text.slice(owner.start, owner.end);
  const name = /^\[((?:\\[^]|[^\]\\])*)/.exec(written)?.[1] ?? '';
  const isFirst = context.firstOf.get(owner.name) === owner;
  if (isFirst && context.isMeant(name)) return null;
  return {
    start: owner.start,
    end: owner.end,
    noticed: { kind: isFirst ? 'definition-idle' : 'definition-second', written, name },
  };
}

function title(lost: Lost, node: Nodes | null, context: AccountContext): MarkdownNoticed {
  return {
    kind: node?.type === 'image' ? 'title-of-image' : 'title-of-link',
    words: wordsOf(lost, context),
  };
}
