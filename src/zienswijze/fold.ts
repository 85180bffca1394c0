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

/** Folds a text for comparison. */
export function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    if (!dropped.test(sign)) {
      const same = (alike[sign] ?? sign.normalize('NFKC')).toLowerCase();
      places.push(...Array.from({ length: same.length }, () => at));
      folded += same;
    }
    at += sign.length;
  }
  return { text: folded, places };
}
