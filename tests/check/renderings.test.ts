import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderAnnotations } from '../../src/diagnostics/annotations.ts';
import { codeFrame } from '../../src/diagnostics/code-frame.ts';
import { renderCodeQuality } from '../../src/diagnostics/code-quality.ts';
import { compareDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderJson } from '../../src/diagnostics/json.ts';
import { describeCounts, describeExamined } from '../../src/diagnostics/summary.ts';
import { renderTerminal } from '../../src/diagnostics/terminal.ts';

const actor: Diagnostic = {
  code: 'SL34',
  severity: 'error',
  file: 'categorieen/1.1-plannen.md',
  line: 2,
  column: 11,
  found: 'onbekende actor `mivdd`',
  expected: 'een `id`, naam of afkorting uit `actoren.yaml`',
  repair: 'Bedoelde u `mivd`?',
};
const taken: Diagnostic = {
  code: 'BE20',
  severity: 'error',
  file: 'hoofdstukken/1.md',
  line: 9,
  column: 1,
  found: 'de naam `taken`, die al is gegeven',
  expected: 'een naam die maar één keer wordt gegeven',
  repair: 'Kies een andere naam.',
  related: { file: 'hoofdstukken/1.md', line: 3, column: 1, message: 'hier staat de naam voor het eerst' },
};
const word: Diagnostic = {
  code: 'SL32',
  severity: 'warning',
  file: 'hoofdstukken/1.md',
  line: 4,
  column: 5,
  found: 'afkorting `LM`, die niet is verklaard',
  expected: 'een afkorting uit `afkortingen.yaml`',
  repair: 'Schrijf haar voluit.',
};
const texts = new Map([
  ['categorieen/1.1-plannen.md', '---\nactoren: [mivdd]\n'],
  ['hoofdstukken/1.md', '---\n---\n## A {#taken}\nDe \tLM\n\n\n\n\n## B {#taken}\n'],
]);
const plain = { base: 'content', texts, colour: false };

describe('what content holds reaches the terminal as signs', () => {
  const hostile: Diagnostic = {
    ...actor,
    file: 'a\u001b[2J,b:c.md',
    found: '`\u001b]0;x\u0007\u009b\u202e\u007f` 100%\r\n::error::nep',
    repair: 'Haal \u001b[31m weg.',
  };

  test('as text', () => {
    const shown = renderTerminal([hostile], { ...plain, base: 'in\u001bhoud' });
    assert.match(shown, /^in␛houd\/a␛\[2J,b:c\.md\n/);
    assert.match(shown, /Gevonden: `␛\]0;x␇⟨U\+009B⟩⟨U\+202E⟩␡` 100%␍␊::error::nep\.\n/);
    assert.doesNotMatch(shown, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  test('as an annotation, which it cannot end or forge', () => {
    assert.equal(
      renderAnnotations([hostile], ''),
      '::error file=a␛[2J%2Cb%3Ac.md,line=2,col=11,title=SL34::Gevonden: `␛]0;x␇⟨U+009B⟩⟨U+202E⟩␡` 100%25␍␊::error::nep. Verwacht: een `id`, naam of afkorting uit `actoren.yaml`. Oplossing: Haal ␛[31m weg.\n',
    );
  });
});

describe('in the terminal', () => {
  test('one error names place, code, line and what to do', () => {
    assert.equal(
      renderTerminal([actor], plain),
      `content/categorieen/1.1-plannen.md

content/categorieen/1.1-plannen.md:2:11 fout SL34
  2 │ actoren: [mivdd]
    │           ^
  Gevonden: onbekende actor \`mivdd\`.
  Verwacht: een \`id\`, naam of afkorting uit \`actoren.yaml\`.
  Oplossing: Bedoelde u \`mivd\`?

1 fout.
`,
    );
  });

  test('files are grouped, what is said again is told once, and the other place is named', () => {
    const again = [5, 6, 7, 8, 9, 10, 11].map((line) => ({ ...word, line }));
    assert.equal(
      renderTerminal([taken, ...again, actor, word], plain),
      `content/categorieen/1.1-plannen.md

content/categorieen/1.1-plannen.md:2:11 fout SL34
  2 │ actoren: [mivdd]
    │           ^
  Gevonden: onbekende actor \`mivdd\`.
  Verwacht: een \`id\`, naam of afkorting uit \`actoren.yaml\`.
  Oplossing: Bedoelde u \`mivd\`?

content/hoofdstukken/1.md

content/hoofdstukken/1.md:4:5 waarschuwing SL32
  4 │ De \tLM
    │    \t^
  Gevonden: afkorting \`LM\`, die niet is verklaard.
  Verwacht: een afkorting uit \`afkortingen.yaml\`.
  Oplossing: Schrijf haar voluit.
  Ook op regel 5:5, 6:5, 7:5, 8:5, 9:5 … (nog 7 keer in dit bestand).

content/hoofdstukken/1.md:9:1 fout BE20
  9 │ ## B {#taken}
    │ ^
  Gevonden: de naam \`taken\`, die al is gegeven.
  Verwacht: een naam die maar één keer wordt gegeven.
  Oplossing: Kies een andere naam.
  Zie ook content/hoofdstukken/1.md:3:1: hier staat de naam voor het eerst.

2 fouten en 8 waarschuwingen.
`,
    );
  });

  test('what differs in one thing, the way to repair it included, is told apart', () => {
    const others: Diagnostic[] = [
      { ...word, line: 5, repair: 'Zet haar in `afkortingen.yaml`.' },
      { ...word, line: 6, expected: 'een afkorting die is verklaard' },
      { ...word, line: 7, found: 'afkorting `MM`, die niet is verklaard' },
      { ...word, line: 8, code: 'SL33' },
    ];
    const text = renderTerminal([word, ...others], plain);
    for (const words of [
      'Oplossing: Zet haar in',
      'Verwacht: een afkorting die is',
      'Gevonden: afkorting `MM`',
      'SL33',
    ])
      assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /Ook op regel/);
    assert.match(renderTerminal([word, { ...word, line: 5 }], plain), /Ook op regel 5:5 \(nog 1 keer/);
  });

  test('colour is there only when asked for, and changes nothing else', () => {
    const coloured = renderTerminal([actor, word], { ...plain, colour: true });
    // eslint-disable-next-line no-control-regex -- the colours are control characters
    assert.equal(coloured.replace(/\u001B\[\d+m/g, ''), renderTerminal([actor, word], plain));
    assert.ok(coloured.includes('\u001B[31mfout SL34\u001B[0m'));
    assert.ok(coloured.includes('\u001B[33mwaarschuwing SL32\u001B[0m'));
  });

  test('nothing to say is said', () => {
    assert.equal(renderTerminal([], plain), 'Alles in orde.\n');
  });

  test('what nobody sees is shown, and none of it turns the line round', () => {
    const frame = codeFrame('een \u202e02\u202c af\u00adbreking', { file: 'a', line: 1, column: 5 });
    assert.equal(frame, '1 │ een □02□ af□breking\n  │     ^');
  });

  test('a line that is not there has no frame', () => {
    assert.equal(codeFrame('', { file: 'a', line: 1, column: 1 }), null);
    assert.equal(codeFrame('a\n\n', { file: 'a', line: 2, column: 1 }), null);
    assert.equal(codeFrame('a\n', { file: 'a', line: 9, column: 1 }), null);
  });

  test('of a very long line the part around the place is shown', () => {
    const frame = codeFrame(`${'a'.repeat(500)}!${'b'.repeat(500)}`, { file: 'a', line: 1, column: 501 });
    assert.equal(frame, `1 │ …${'a'.repeat(50)}!${'b'.repeat(49)}…\n  │ ${' '.repeat(51)}^`);
  });
});

describe('counted', () => {
  const info = { ...word, severity: 'info' } as const;
  test('in one line', () => {
    assert.equal(describeCounts([word]), 'Geen fouten; 1 waarschuwing.');
    assert.equal(describeCounts([info, info]), 'Geen fouten; 2 opmerkingen.');
    assert.equal(describeCounts([actor, word, info]), '1 fout, 1 waarschuwing en 1 opmerking.');
  });

  test('with what was examined', () => {
    assert.equal(
      describeExamined({ files: 1, sections: 1, categories: 1, blocks: 1 }),
      'Gecontroleerd: 1 bestand, 1 kop, 1 categorie, 1 aanhaalbaar onderdeel.',
    );
    assert.equal(
      describeExamined({ files: 2, sections: 0, categories: 2, blocks: 2 }),
      'Gecontroleerd: 2 bestanden, 0 koppen, 2 categorieën, 2 aanhaalbare onderdelen.',
    );
  });
});

describe('as annotations', () => {
  test('each is one command', () => {
    assert.equal(
      renderAnnotations([actor, word, { ...word, severity: 'info' }], 'content'),
      '::error file=content/categorieen/1.1-plannen.md,line=2,col=11,title=SL34::Gevonden: onbekende actor `mivdd`. Verwacht: een `id`, naam of afkorting uit `actoren.yaml`. Oplossing: Bedoelde u `mivd`?\n' +
        '::warning file=content/hoofdstukken/1.md,line=4,col=5,title=SL32::Gevonden: afkorting `LM`, die niet is verklaard. Verwacht: een afkorting uit `afkortingen.yaml`. Oplossing: Schrijf haar voluit.\n' +
        '::notice file=content/hoofdstukken/1.md,line=4,col=5,title=SL32::Gevonden: afkorting `LM`, die niet is verklaard. Verwacht: een afkorting uit `afkortingen.yaml`. Oplossing: Schrijf haar voluit.\n',
    );
  });

  test('what would end or forge a command is escaped', () => {
    const forged = {
      ...actor,
      file: 'a,b:c%\n.md',
      found: '100%\r\n::error::x',
      expected: 'a, b',
      repair: 'c: d',
    };
    assert.equal(
      renderAnnotations([forged], ''),
      '::error file=a%2Cb%3Ac%25␊.md,line=2,col=11,title=SL34::Gevonden: 100%25␍␊::error::x. Verwacht: a, b. Oplossing: c: d\n',
    );
  });

  test('none is nothing', () => {
    assert.equal(renderAnnotations([], 'content'), '');
  });
});

describe('as a report for GitLab', () => {
  const parse = (...diagnostics: Diagnostic[]) =>
    JSON.parse(renderCodeQuality(diagnostics, 'content')) as { readonly fingerprint: string }[];

  test('each is an issue at its line', () => {
    assert.deepEqual(parse(actor, { ...word, severity: 'info', accepted: 'Een citaat.' }), [
      {
        check_name: 'SL34',
        description:
          'Gevonden: onbekende actor `mivdd`. Verwacht: een `id`, naam of afkorting uit `actoren.yaml`. Oplossing: Bedoelde u `mivd`?',
        fingerprint: 'SL34 categorieen/1.1-plannen.md: onbekende actor `mivdd` (1)',
        severity: 'major',
        location: { path: 'content/categorieen/1.1-plannen.md', lines: { begin: 2 } },
      },
      {
        check_name: 'SL32',
        description:
          'Gevonden: afkorting `LM`, die niet is verklaard. Verwacht: een afkorting uit `afkortingen.yaml`. Blijft staan: Een citaat.',
        fingerprint: 'SL32 hoofdstukken/1.md: afkorting `LM`, die niet is verklaard (1)',
        severity: 'info',
        location: { path: 'content/hoofdstukken/1.md', lines: { begin: 4 } },
      },
    ]);
  });

  test('one is known again after an edit further up, and told apart from another like it', () => {
    const [first, second] = parse(word, { ...word, line: 9 });
    const [moved] = parse({ ...word, line: 40, column: 1 });
    assert.equal(moved?.fingerprint, first?.fingerprint);
    assert.notEqual(second?.fingerprint, first?.fingerprint);
  });

  test('none is an empty report', () => {
    assert.equal(renderCodeQuality([], 'content'), '[]\n');
  });
});

describe('as JSON', () => {
  test('the shape holds', () => {
    const examined = { files: 3, sections: 2, categories: 1, blocks: 9 };
    assert.deepEqual(
      JSON.parse(
        renderJson([actor, taken, { ...word, severity: 'info', accepted: 'Een citaat.' }], examined),
      ),
      {
        version: 1,
        examined,
        counts: { error: 2, warning: 0, info: 0, accepted: 1 },
        diagnostics: [
          { ...actor, related: null, accepted: null },
          { ...taken, accepted: null },
          { ...word, severity: 'info', related: null, accepted: 'Een citaat.' },
        ],
      },
    );
  });
});

test('diagnostics are ordered by file, line, column, severity and code', () => {
  const at = (
    file: string,
    line: number,
    column: number,
    severity: Diagnostic['severity'],
    code: string,
  ): Diagnostic => ({
    ...actor,
    ...{ file, line, column, severity, code },
  });
  const ordered = [
    at('a', 1, 2, 'error', 'BE03'),
    at('a', 1, 10, 'error', 'BE01'),
    at('a', 2, 1, 'error', 'BE02'),
    at('a', 2, 1, 'error', 'BE03'),
    at('a', 2, 1, 'warning', 'BE01'),
    at('b', 1, 1, 'info', 'BE01'),
  ];
  assert.deepEqual([...ordered].reverse().sort(compareDiagnostics), ordered);
});
