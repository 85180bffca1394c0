import { follows, readMarker, sameRow } from '../../document/list-marker.ts';
import { blankRest, exactly, fewSpaces, isEnd, isSpace, spaces } from './codes.ts';
import type { Code, Construct, Context, State, Tokenize, Tokens } from './codes.ts';
import { siblingAhead } from './sibling-ahead.ts';

/** What a list keeps of itself from line to line, in the object that the parser keeps for every container. */
interface ListState {
  type?: 'listOrdered';
  /** The marker of its last item, as typed. */
  last?: string;
  /** How many columns what belongs to that item is indented. */
  size?: number;
  /** That item begins with an empty line; a second one ends it. */
  emptyStart?: boolean;
  emptySecond?: boolean;
  _closeFlow?: boolean | undefined;
}

/** The last item of any such list, with its line: the parser looks at a line more than once. */
interface Memory {
  lastItem?: { readonly marker: string; readonly line: number };
}

/**
 * Lists with letters (`a.`, `b)`) and with the degree sign of acts (`1°`), which Markdown does not know. The tokens are
 * those of its numbered lists, and all that holds for the items of those holds here: what may stand in them, how they
 * nest, and how they go on.
 */
const markedList: Construct = {
  name: 'markedList',
  tokenize: tokenizeItem,
  continuation: { tokenize: tokenizeContinuation },
  exit: (effects) => {
    effects.exit('listOrdered');
  },
};

const letters = Array.from({ length: 26 }, (_, index) => 97 + index);
const digits = Array.from({ length: 10 }, (_, index) => 48 + index);

/** For the parser: where such a list can begin. */
export const markedLists: Tokens = {
  document: Object.fromEntries([...letters, ...digits].map((code) => [code, markedList])),
};

/** Reads the beginning of a line as that of an item. */
function tokenizeItem(this: Context, ...[effects, ok, nok]: Parameters<Tokenize>): State {
  const state = this.containerState as ListState;
  const { line, column } = this.now();
  const before = this.events.at(-1);
  const indent = before?.[1].type === 'linePrefix' ? before[2].sliceSerialize(before[1], true).length : 0;
  let marker = '';

  const begin: State = (code) => {
    if (!state.type) effects.enter('listOrdered', { _container: true });
    effects.enter('listItemPrefix');
    effects.enter('listItemValue');
    return name(code);
  };
  const name: State = (code) => {
    if (isName(code) && marker.length < 4) return take(code, name);
    if (marker === '' || !isSuffix(code)) return nok(code);
    effects.exit('listItemValue');
    effects.enter('listItemMarker');
    return take(code, suffix);
  };
  const suffix: State = (code) => {
    if (code === 46 && marker.endsWith('°')) return take(code, suffix);
    effects.exit('listItemMarker');
    return (isSpace(code) || isEnd(code)) && isOwn(marker) ? judge(code) : nok(code);
  };
  const take = (code: Code, next: State): State => {
    marker += String.fromCharCode(code ?? 0);
    effects.consume(code);
    return next;
  };
  const judge: State = (code) => {
    if (state.last !== undefined) return isSameRow(marker, state.last) ? words(code) : nok(code);
    if (goesOn(this.parser as Memory, marker, line)) return words(code);
    // As Markdown has it for numbers: only what begins a row breaks off the words above it.
    if (this.interrupt === true && readMarker(marker)?.value !== 1) return nok(code);
    return effects.check(siblingAhead(marker, column), words, nok)(code);
  };
  const words: State = (code) => effects.check(blankRest, noWords, someWords)(code);
  const noWords: State = (code) => {
    if (this.interrupt === true) return nok(code);
    state.emptyStart = true;
    return end(code, 1);
  };
  const someWords: State = (code) => effects.check(fewSpaces, upTo(4), upTo(1))(code);
  const upTo = (most: number): State =>
    spaces(effects, most, 'listItemPrefixWhitespace', (code) => end(code, 0));
  const end = (code: Code, more: number): State | undefined => {
    const prefix = effects.exit('listItemPrefix');
    state.type = 'listOrdered';
    state.last = marker;
    state.size = indent + this.sliceSerialize(prefix, true).length + more;
    (this.parser as Memory).lastItem = { marker, line };
    return ok(code);
  };
  return begin;
}

/** Reads the beginning of a further line: indented as the item asks, empty, or that of the next item. */
function tokenizeContinuation(this: Context, ...[effects, ok, nok]: Parameters<Tokenize>): State {
  const state = this.containerState as ListState;
  const size = state.size ?? 0;
  state._closeFlow = undefined;

  const blank: State = (code) => {
    state.emptySecond = state.emptySecond ?? state.emptyStart ?? false;
    return spaces(effects, size, 'listItemIndent', ok)(code);
  };
  const filled: State = (code) => {
    const ended = state.emptySecond === true;
    delete state.emptySecond;
    delete state.emptyStart;
    return ended ? nextItem(code) : effects.attempt(exactly(size, 'listItemIndent'), ok, nextItem)(code);
  };
  const nextItem: State = (code) => {
    state._closeFlow = true;
    // What stood above ends here, and so is not broken off.
    delete this.interrupt;
    return spaces(effects, 3, 'linePrefix', (next) => effects.attempt(markedList, ok, nok)(next))(code);
  };
  return effects.check(blankRest, blank, filled);
}

function isName(code: Code): boolean {
  return code !== null && ((code >= 97 && code <= 122) || (code >= 48 && code <= 57));
}

/** `.`, `)` or `°`. */
function isSuffix(code: Code): boolean {
  return code === 46 || code === 41 || code === 176;
}

/** Numbers with a full stop or a bracket are Markdown's own. */
function isOwn(marker: string): boolean {
  const read = readMarker(marker);
  return read !== null && (read.kind === 'letter' || read.suffix.startsWith('°'));
}

function isSameRow(marker: string, last: string): boolean {
  const [one, other] = [readMarker(marker), readMarker(last)];
  return one !== null && other !== null && sameRow(one, other);
}

/** A list may have been broken off by a table or an alinea. */
function goesOn({ lastItem }: Memory, marker: string, line: number): boolean {
  if (!lastItem) return false;
  return follows(marker, lastItem.marker) || (lastItem.marker === marker && lastItem.line === line);
}
