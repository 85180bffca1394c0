import { defined } from '../../diagnostics/defined.ts';
import type { Nodes } from 'mdast';
import { containerDirectives, textDirectives } from '../directives.ts';
import type { MarkdownNoticed } from '../findings.ts';
import { readAttribute } from './attribute.ts';
import type { Found } from './finding.ts';
import type { Stretch } from './ledger.ts';
import type { Scene } from './scene.ts';
import type { Piece } from './tokens.ts';

/** Lost words, and the innermost construct that can tell why. */
export interface Lost extends Stretch {
  readonly cause: Piece | null;
}

/** What to tell an author of words that were lost; nothing where it has been told. */
export function explain(lost: Lost, scene: Scene): Found | null {
  const { cause, start, end } = lost;
  switch (cause?.type as string | undefined) {
    case 'directiveTextAttribute':
    case 'directiveLeafAttribute':
    case 'directiveContainerAttribute':
      return cause && attribute(cause, scene);
    case 'directiveText':
    case 'directiveLeaf':
    case 'directiveContainerFence':
      return cause && scene.isRefused(cause.start) ? null : anywhere(lost, scene);
    case 'definition':
      return cause && definition(cause, lost, scene);
    case 'resourceTitleString':
      return { start, end, noticed: title(lost, cause && scene.nodeAround(cause), scene) };
    case 'codeFencedFence':
      return { start, end, noticed: { kind: 'code-info-lost', words: wordsOf(lost, scene) } };
    case 'labelText':
      return (
        cause && {
          start: cause.start,
          end: cause.end,
          noticed: { kind: 'description-lost', words: wordsOf(cause, scene) },
        }
      );
    case 'taskListCheck':
      return scene.boxesTold ? null : anywhere(lost, scene);
    case 'listItemPrefix':
      return scene.isTold(lost) ? null : anywhere(lost, scene);
    default:
      return anywhere(lost, scene);
  }
}

function wordsOf({ start, end }: Stretch, { text }: Scene): string {
  return text.slice(start, end);
}

function anywhere(lost: Lost, scene: Scene): Found {
  const { start, end } = lost;
  return { start, end, noticed: { kind: 'words-lost', words: wordsOf(lost, scene) } };
}

function attribute(cause: Piece, scene: Scene): Found | null {
  const owner = scene.markupAt.get(cause.start)?.owner;
  if (!owner || scene.isRefused(owner.start)) return null;
  const directive = defined(scene.directiveNames.get(owner), 'the name of a directive with attributes');
  const isText = owner.type === 'directiveText';
  const known = (isText ? textDirectives : containerDirectives).get(directive) ?? [];
  const written = scene.text.slice(cause.start, cause.end);
  const name = /^[.#]/.test(written) && !known.includes('id') ? written : readAttribute(written).name;
  return {
    start: owner.start,
    end: owner.end,
    noticed: {
      kind: 'attribute-idle',
      directive: `${isText ? ':' : ':::'}${directive}`,
      written,
      name,
      known,
    },
  };
}

function definition(cause: Piece, lost: Lost, scene: Scene): Found | null {
  const owner = scene.definitions.get(cause.start);
  if (!owner) return anywhere(lost, scene);
  const [user] = scene.kept.usersOf(owner);
  if (user) return { start: lost.start, end: lost.end, noticed: title(lost, user, scene) };
  const written = scene.text.slice(owner.start, owner.end);
  const name = /^\[((?:\\[^]|[^\]\\])*)/.exec(written)?.[1] ?? '';
  const isFirst = scene.firstOf.get(owner.name) === owner;
  if (isFirst && scene.isMeant(name)) return null;
  return {
    start: owner.start,
    end: owner.end,
    noticed: { kind: isFirst ? 'definition-idle' : 'definition-second', written, name },
  };
}

function title(lost: Lost, node: Nodes | null, scene: Scene): MarkdownNoticed {
  return {
    kind: node?.type === 'image' ? 'title-of-image' : 'title-of-link',
    words: wordsOf(lost, scene),
  };
}
