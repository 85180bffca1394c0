/** Texts that nobody would write, and somebody will: marks of Markdown thrown together, the same ones every time. */

const marks = [
  ...[
    '*',
    '_',
    '**',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '\\',
    '&',
    '!',
    '![',
    '#',
    '{',
    '}',
  ],
  ...[
    '|',
    '\\|',
    '"',
    "'",
    '^',
    '@',
    '-',
    '+',
    '=',
    '---',
    '.',
    ',',
    '%',
    '$',
    '/',
    ':',
    '::',
    ':::',
    '\\*',
    '\\:',
  ],
  ...['1.', '1)', '*.', '_a', 'a_', '[ ]', '[x]', '[^a]', '{#x}', '&amp;', '&eacute;', '&#42;', '<!-- c -->'],
  ...[' ', ' ', ' ', '  ', '\t', '\u00a0', '\n', '\\\n', '  \n', '`a\nb`'],
  ...['*a*', '_b_', '**c**', '~~d~~', '`e`', '[f](https://z.nl)', '[g](#sturing)', ':a', ':a[b]'],
  ...[
    'www.',
    'http://',
    'https://x.nl',
    'https://x.nl:',
    'a@b.nl',
    '<https://y.nl/a_b>',
    'Awb:artikel',
    '3:16',
  ],
  ...[':begrip[neerslag]', ':taal[quo]{lang=la}', ':wet[artikel 5]{naar=archiefwet-1995 artikel=5}'],
  ...['GWR', 'woord', 'een twee', 'x', 'é', '🙂'],
];

const beginnings = [
  ...[
    '',
    '',
    '',
    '',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '> ',
    '>',
    '# ',
    '## ',
    '| ',
    '- [ ] ',
    '    - ',
  ],
  ...['    ', '   ', '\t', '```\n', '~~~\n', '---\n', '===\n', '***\n', ':::let-op\n', '[^a]: '],
  '[na]: https://q.nl\n',
];

/** The text with this number. */
export function hostileBody(seed: number): string {
  const random = numbersFrom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const several = (most: number, make: () => string): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make).join('');
  const line = (): string =>
    pick(beginnings) + several(9, () => pick(marks)) + (random() < 0.3 ? '\n' : '\n\n');
  return several(5, line).trimEnd();
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), state | 1);
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32;
  };
}
