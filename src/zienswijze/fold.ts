/** A text without what copying, typing over and printing change: white space, capitals, the form of quotation marks. */
export interface Folded {
  readonly text: string;
  /** For each place in the text: where that stands in the text as it was. */
  readonly places: readonly number[];
}

/** White space, a hyphen that shows where a word may break, and signs that nobody sees. */
const dropped = /[\s\p{Default_Ignorable_Code_Point}]/u;

const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
};

/** What became of each sign so far: there are few, and texts are long. */
const known = new Map<string, string>();

/** Folds a text for comparison. */
export function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const same = foldSign(sign);
    folded += same;
    while (places.length < folded.length) places.push(at);
    at += sign.length;
  }
  return { text: folded, places };
}

function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const same = dropped.test(sign) ? '' : (alike[sign] ?? sign.normalize('NFKC')).toLowerCase();
  known.set(sign, same);
  return same;
}
