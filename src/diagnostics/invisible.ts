/** How a character has no place in a text for people. */
export type Oddity =
  /** It helps to break or to keep together lines, and every search trips over it. */
  | 'layout'
  /** It makes the text around it run the other way. */
  | 'direction'
  /** It shows nothing, or is no character at all. */
  | 'none';

/** What nobody sees, or what no font has a form for: by their properties in Unicode, so that later ones count too. */
const odd =
  /(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufff9-\ufffb\ufffd]/gu;

const direction = /\p{Bidi_Control}/u;
const layout = /[\u00ad\u200b\u2060\ufeff]/;

/** Scripts whose letters take another form, or stay apart, by a joiner between them. */
const joining = [
  ...['Arab', 'Syrc', 'Nkoo', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml'],
  ...['Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');

/** What scripts and emoji cannot do without: joiners between what joins, and the sign that asks for an emoji. */
const needed = new RegExp(
  `(?<=[${joining}])[\\u200c\\u200d](?=[${joining}])` +
    `|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})` +
    `|(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]|(?<=[#*\\d])\\ufe0f(?=\\u20e3)`,
  'uy',
);

/** A character that has no place in a text, with where in the text it stands. */
export interface OddCharacter {
  readonly index: number;
  readonly code: number;
  readonly oddity: Oddity;
}

/** The characters of a text that have no place in it, in order. */
export function oddCharacters(text: string): OddCharacter[] {
  return Array.from(text.matchAll(odd)).flatMap(({ 0: character, index }) => {
    needed.lastIndex = index;
    if (needed.test(text)) return [];
    return [{ index, code: character.codePointAt(0) ?? 0, oddity: oddityOf(character) }];
  });
}

function oddityOf(character: string): Oddity {
  if (direction.test(character)) return 'direction';
  return layout.test(character) ? 'layout' : 'none';
}

/** A line of a file as people may look at it: what is invisible shows, and none of it turns the line round. */
export function shownLine(line: string): string {
  let shown = '';
  let from = 0;
  for (const { index, code } of oddCharacters(line)) {
    const to = index + String.fromCodePoint(code).length;
    // As long as what it stands for, so that places in the line stay what they are.
    shown += line.slice(from, index) + '□'.repeat(to - index);
    from = to;
  }
  return shown + line.slice(from);
}

/** The number by which Unicode knows a character: `U+00AD`. */
export function numberOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
