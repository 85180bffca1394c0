import type { Place } from '../../diagnostics/diagnostic.ts';

const markers = /[‸†]/g;

/** The text of an example without its markers, and where they stood. */
export interface Unmarked {
  readonly text: string;
  /** Places of `‸` and of `†`, in order. */
  readonly places: readonly Place[];
  readonly related: readonly Place[];
}

/** Takes the markers out of a file of an example. */
export function unmark(file: string, marked: string): Unmarked {
  const places: Place[] = [];
  const related: Place[] = [];
  let text = '';
  for (const [index, piece] of marked.split(markers).entries()) {
    if (index > 0) {
      const lines = text.split('\n');
      const place = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
      (marked[text.length + index - 1] === '†' ? related : places).push(place);
    }
    text += piece;
  }
  return { text, places, related };
}
