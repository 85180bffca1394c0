import { follows, readMarker, sameRow } from '../../document/list-marker.ts';
import { isEnd, isSpace } from './codes.ts';
import type { Code, Construct, State } from './codes.ts';

/** Markers of one list may stand so many columns apart: what stands further in belongs to the item above it. */
const tolerance = 3;
/** An item of more lines than this is none: without a limit, a long text of such lines would be read over and over. */
const farthest = 200;
/** The longest marker of these lists: `999°.` */
const longest = 5;

/**
 * Looks below an item for the next one of its list. Words like `p. 12` and `a. Jansen` begin as an item does; what
 * makes a list of it is that there is a second one.
 *
 * @param marker - of the first item, as typed
 * @param column - where it begins
 */
export function siblingAhead(marker: string, column: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const at = (): number => this.now().column;
      let blank = false;
      let passed = 0;
      let word = '';

      const toLineEnd: State = (code) => {
        if (code === null || passed > farthest) return nok(code);
        effects.consume(code);
        if (!isEnd(code)) return toLineEnd;
        passed += 1;
        return lineStart;
      };
      const lineStart: State = (code) => {
        if (code === null) return nok(code);
        if (isSpace(code) || code === 62) {
          effects.consume(code);
          return lineStart;
        }
        if (isEnd(code)) {
          blank = true;
          return toLineEnd(code);
        }
        const place = at();
        word = '';
        if (Math.abs(place - column) <= tolerance) return inMarker(code);
        return closed(place) ? nok(code) : rest(code);
      };
      /** Whether the item, and with it the list, ends here: what stands left of its words after a blank line. */
      const closed = (place: number): boolean => blank && place <= column;
      const inMarker: State = (code) => {
        if ((isSpace(code) || isEnd(code)) && isSibling(word, marker)) return ok(code);
        if (isEnd(code) || isSpace(code) || word.length === longest)
          return closed(at() - word.length) ? nok(code) : rest(code);
        word += toText(code);
        effects.consume(code);
        return inMarker;
      };
      const rest: State = (code) => {
        blank = false;
        return toLineEnd(code);
      };
      return toLineEnd;
    },
  };
}

/**
 * A list that begins in the middle goes on with the very next; one that begins at its beginning may skip some, or have the
 * same letter twice, which is a slip in a list and not another text.
 */
function isSibling(word: string, marker: string): boolean {
  const [next, first] = [readMarker(word), readMarker(marker)];
  if (!next || !first || !sameRow(next, first)) return false;
  return follows(word, marker) || first.value === 1;
}

function toText(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code);
}
