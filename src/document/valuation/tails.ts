import { bracketed } from './tail-brackets.ts';
import { basis, condition, exception, keptSentence } from './tail-exceptions.ts';
import { destroyedSentence, elsewhere, lateCriteria, note, reason } from './tail-notes.ts';
import { afterColon, period, scope, unmarked } from './tail-scopes.ts';
import { alternative, event, longer, yearsAfter } from './tail-terms.ts';
import type { Tail } from './tail.ts';

/** What can stand behind a value and its term; the first that fits is taken, and then the next is looked for. */
export const tails: readonly ((tail: Tail) => boolean)[] = [
  alternative,
  longer,
  yearsAfter,
  event,
  exception,
  keptSentence,
  condition,
  basis,
  bracketed,
  period,
  scope,
  lateCriteria,
  note,
  reason,
  elsewhere,
  destroyedSentence,
  afterColon,
  unmarked,
];
