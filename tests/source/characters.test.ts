import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { base, chapter, replaceKeys, textPath } from '../../src/check/examples/base.ts';
import { oddCharacters, shownLine } from '../../src/diagnostics/invisible.ts';
import { load } from '../../src/source/load.ts';

const category = 'categorieen/1.1-plannen.md';

/** What is said of the base with other files over it: place, code and the number of the character. */
function said(files: Readonly<Record<string, string>>): string[] {
  const all = Object.entries({ ...base, ...files });
  return check(load(all.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })))).map(
    ({ line, column, code, found }) =>
      `${String(line)}:${String(column)} ${code} ${/\((U\+.*)\)$/.exec(found)?.[1] ?? found}`,
  );
}

/** Of the title of the category, as it is typed. */
function ofTitle(typed: string): string[] {
  return said({ [category]: replaceKeys(base[category] ?? '', `titel: ${typed}`) });
}

function ofText(body: string): string[] {
  return said({ [textPath]: chapter('Inleiding', `${body}\n\nDit volgt het GWR.`) });
}

describe('a character is judged as it is read, at the place where it is typed', () => {
  const ofTitles: [typed: string, said: string[]][] = [
    ['"Plan\\u202enen"', ['3:13 BE38 U+202E']],
    ['"Plan\\u200bnen"', ['3:13 BE37 U+200B']],
    ['"Plan\\x07nen"', ['3:13 BE56 U+0007']],
    ['"Plan\\U000E0041nen"', ['3:13 BE56 U+E0041']],
    ['"Plan\\Lnen\\Pen\\N"', ['3:13 BE56 U+2028', '3:18 BE56 U+2029', '3:22 BE56 U+0085']],
    ['"Plan\\ud800nen"', ['3:13 BE56 U+D800']],
    ['"Plan\\ud83d\\ude00nen"', []],
    ['"Plan\\\\u202enen \\u00e9"', []],
    ["'Plan\\u202enen'", []],
    ['Plan\\u202enen', []],
    ['"Plan\u202en\\u202een"', ['3:13 BE38 U+202E', '3:15 BE38 U+202E']],
    ['"Plan \\_ \\t nen"', []],
    ['Plan&shy;nen', []],
    ['Plan&#x202e;nen', []],
  ];
  for (const [typed, expected] of ofTitles) {
    test(`in the data: ${typed}`, () => {
      assert.deepEqual(ofTitle(typed), expected);
    });
  }

  const ofTexts: [body: string, said: string[]][] = [
    ['Een &#x202e;02&#8236; jaar.', ['7:5 BE38 U+202E', '7:15 BE38 U+202C']],
    [
      'Een &rlm;, &lrm; &zwj; &ZeroWidthSpace;.',
      ['7:5 BE38 U+200F', '7:12 BE38 U+200E', '7:18 BE56 U+200D', '7:24 BE37 U+200B'],
    ],
    [
      'Een &#0; en &#xD800; en &#x110000; en &#xFFFF;.',
      [
        '7:5 BE41 `&#0;`, het nummer van een teken dat niet bestaat',
        '7:13 BE41 `&#xD800;`, het nummer van een teken dat niet bestaat',
        '7:25 BE41 `&#x110000;`, het nummer van een teken dat niet bestaat',
        '7:39 BE41 `&#xFFFF;`, het nummer van een teken dat niet bestaat',
      ],
    ],
    ['Een \\&shy; en `&shy;` en &bestaatniet; en A&b;.', []],
    ['```\n&shy;\n```', []],
    ['Een `code` met &shy; en `meer`.', ['7:16 BE37 U+00AD']],
    ['Een <!-- &shy; --> zin.', []],
    ['Een \u{e0048}\u{e0069} zin.', ['7:5 BE56 U+E0048, U+E0069']],
    [
      'Een \u{e0041}\u{e0042}\u{e0043}\u{e0044}\u{e0045} zin.',
      ['7:5 BE56 U+E0041, U+E0042, U+E0043 en nog 2'],
    ],
    ['Een \u200e\u200f\u061c zin.', ['7:5 BE38 U+200E', '7:6 BE38 U+200F', '7:7 BE38 U+061C']],
    ['Een \u3164 en \uffa0 en \u115f.', ['7:5 BE56 U+3164', '7:10 BE56 U+FFA0', '7:15 BE56 U+115F']],
    [
      'Een \u2061 en \ufffb en \ufe00 en \u034f en \u180e.',
      ['7:5 BE56 U+2061', '7:10 BE56 U+FFFB', '7:15 BE56 U+FE00', '7:20 BE56 U+034F', '7:25 BE56 U+180E'],
    ],
    [
      'Een \u0000 en \u001b[31m en \u007f en \u0085.',
      ['7:5 BE56 U+0000', '7:10 BE56 U+001B', '7:19 BE56 U+007F', '7:24 BE56 U+0085'],
    ],
    ['Een \ufdd0 en \ufffe en \u{10ffff}.', ['7:5 BE56 U+FDD0', '7:10 BE56 U+FFFE', '7:15 BE56 U+10FFFF']],
    ['Een a\u200db en a\ufe0f en 1\ufe0f.', ['7:6 BE56 U+200D', '7:13 BE56 U+FE0F', '7:19 BE56 U+FE0F']],
    ['Een می\u200cخواهم, ☺\ufe0f en ⚠\ufe0e.', []],
  ];
  for (const [body, expected] of ofTexts) {
    test(`in the text: ${shownLine(body)}`, () => {
      assert.deepEqual(ofText(body), expected);
    });
  }

  test('of a file that is not UTF-8 only that is told', () => {
    const bytes = Uint8Array.from('- { kort: "\x07", voluit: caf\xe9 }\n', (letter) => letter.charCodeAt(0));
    const all = Object.entries(base).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
    const diagnostics = check(load([...all, { path: 'afkortingen.yaml', bytes }]));
    assert.deepEqual(
      diagnostics.map(({ code }) => code).filter((code) => code === 'BE01' || code === 'BE56'),
      ['BE01'],
    );
  });
});

describe('any character at all', () => {
  const codes = [
    ...Array.from({ length: 0x300 }, (_, index) => index),
    ...Array.from({ length: 0x80 }, (_, index) => 0x2000 + index),
    ...Array.from({ length: 0x440 }, (_, index) => index * 0x400 + ((index * 37) % 0x400)).slice(1),
  ];

  test('is either shown as it is, or as a box of its own width', () => {
    for (const code of [...codes, ...Array.from({ length: 0x3000 }, (_, index) => index)]) {
      const line = `a${String.fromCodePoint(code)}b`;
      const shown = shownLine(line);
      const isOdd = oddCharacters(line).length > 0;
      assert.equal(shown.length, line.length);
      assert.equal(shown.includes('□'), isOdd || code === 0x25a1, code.toString(16));
      assert.doesNotMatch(shown, /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]|[^\P{Cc}\t\n]/u);
    }
  });

  test('is judged the same however it is typed', () => {
    // Half a character cannot be written in UTF-8, and those below mean something to YAML or to Markdown.
    const written = codes.filter((code) => code > 0x7e && (code < 0xd800 || code > 0xdfff));
    const character = (code: number): string => String.fromCodePoint(code);
    const escape = (code: number): string => `\\U${code.toString(16).padStart(8, '0')}`;
    const verdicts = (typed: readonly string[], columns: number, said: readonly string[]): string[] =>
      typed.map((_, index) => {
        const told = said.filter((one) => one.startsWith(`${String(index + columns)}:`));
        return told.map((one) => one.replace(/^\S+ /, '')).join();
      });
    const ofItems = (spell: (code: number) => string): string[] => {
      const items = written.map((code) => `  - "a${spell(code)}b"`);
      const whole = `---\nvoorbeelden:\n${items.join('\n')}\n${(base[category] ?? '').slice('---\n'.length)}`;
      return verdicts(items, 3, said({ [category]: whole }));
    };
    const ofLines = (spell: (code: number) => string): string[] => {
      const lines = written.map((code) => `a${spell(code)}b`);
      return verdicts(lines, 7, ofText(lines.join('\\\n')));
    };
    const wanted = written.map((code) => {
      const [odd] = oddCharacters(`a${character(code)}b`);
      const rule = odd && { layout: 'BE37', direction: 'BE38', none: 'BE56' }[odd.oddity];
      return rule === undefined ? '' : `${rule} U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    });
    assert.ok(wanted.filter((one) => one !== '').length > 200);
    assert.deepEqual(ofItems(character), wanted);
    assert.deepEqual(ofItems(escape), wanted);
    assert.deepEqual(ofLines(character), wanted);
    // What Markdown reads as U+FFFD, its account tells of.
    assert.deepEqual(
      ofLines((code) => `&#${String(code)};`),
      wanted.map((one, index) => {
        const code = written[index] ?? 0;
        return /[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(character(code))
          ? `BE41 \`&#${String(code)};\`, het nummer van een teken dat niet bestaat`
          : one;
      }),
    );
  });
});
