import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { base, chapter, textPath, withText } from '../../src/check/examples/base.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { load } from '../../src/source/load.ts';
import { saidOfList } from '../check/said.ts';

/** Everything that is said about the base with some files changed. */
function said(files: Readonly<Record<string, string | Uint8Array>>): Diagnostic[] {
  const all: [string, string | Uint8Array][] = Object.entries({ ...base, ...files });
  return check(
    load(
      all.map(([path, content]) => ({
        path,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      })),
    ),
  );
}

/** The codes said about one file. */
function codesFor(path: string, content: string | Uint8Array): string[] {
  return said({ [path]: content })
    .filter(({ file }) => file === path)
    .map(({ code }) => code);
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
`;
const deepYaml = `term: ${'['.repeat(20_000)}${']'.repeat(20_000)}`;

describe('no file ends the run', () => {
  const cases: [what: string, path: string, content: string | Uint8Array, codes: string[]][] = [
    ['an empty list', 'lijst.yaml', '', ['BE05']],
    ['a list that is one word', 'lijst.yaml', 'lijst', ['BE05']],
    ['a list that is a list', 'lijst.yaml', '- a\n- b\n', ['BE05']],
    ['an empty register', 'concordantie.yaml', '', []],
    ['a register of comments', 'concordantie.yaml', '# nog te vullen\n', []],
    ['a register that is one number', 'concordantie.yaml', '42', ['BE05']],
    ['a register of words', 'concordantie.yaml', '- een\n- \n- [twee]\n', ['BE05', 'BE05', 'BE05']],
    ['an empty term', 'begrippen/x.md', '', ['BE09']],
    ['a term with empty front matter', 'begrippen/x.md', '---\n---\n', ['BE05']],
    ['front matter that never ends', 'begrippen/x.md', '---\nterm: x\n', ['BE09']],
    ['front matter that begins with more than dashes', 'begrippen/x.md', '--- x\nterm: x\n---\n', ['BE09']],
    ['front matter with a second document', 'actoren.yaml', '- a\n---\n- b\n', ['BE02']],
    ['a key twice', 'begrippen/x.md', '---\nterm: x\nterm: y\n---\n', ['BE02']],
    ['a tab', 'begrippen/x.md', '---\nterm: x\nvormen:\n\t- y\n---\n', ['BE02']],
    ['aliases that multiply', 'begrippen/x.md', `---\n${bomb}---\n`, ['BE02']],
    ['an alias to itself', 'begrippen/x.md', '---\nterm: &a [*a]\n---\n', ['BE02']],
    ['a merge key', 'begrippen/x.md', '---\nterm: x\n<<: { vormen: [y] }\n---\n', ['BE03']],
    ['a key that is no text', 'begrippen/x.md', '---\nterm: x\n? [a, b]\n: c\n---\n', ['BE02']],
    ['the prototype as a key', 'begrippen/x.md', '---\nterm: x\n__proto__: { a: 1 }\n---\n', ['BE03']],
    ['a constructor as a key', 'begrippen/x.md', '---\nterm: x\nconstructor: y\n---\n', ['BE03']],
    ['YAML that is very deep', 'begrippen/x.md', `---\n${deepYaml}\n---\n`, ['BE02']],
    ['a tag nobody knows', 'begrippen/x.md', '---\nterm: !!foo x\n---\n', ['BE02']],
    [
      'a value of a megabyte',
      'begrippen/x.md',
      `---\nterm: x\nbron: ${'é'.repeat(500_000)}\n---\n`,
      ['BE24'],
    ],
    [
      'a key of a thousand letters',
      'begrippen/x.md',
      `---\nterm: x\n${'a'.repeat(1000)}: y\n---\n`,
      ['BE03'],
    ],
    ['bytes that are no text', 'begrippen/x.md', Uint8Array.of(0xff, 0xfe, 0, 0x80), ['BE01', 'BE09']],
    ['a character cut off at the end', 'begrippen/x.md', Uint8Array.of(0xe2, 0x82), ['BE01', 'BE09']],
    ['a directive without an end', textPath, chapter('X', ':::let-op\n\nDit volgt het GWR.'), ['BE50']],
    ['quotes that are very deep', textPath, chapter('X', `${'>'.repeat(2000)} GWR`), ['BE26']],
    [
      'emphasis that is very deep',
      textPath,
      chapter('X', `${'*a '.repeat(2000)}GWR${'*'.repeat(2000)}`),
      ['BE26'],
    ],
    ['brackets that are very deep', textPath, chapter('X', `${'['.repeat(5000)} GWR`), []],
    ['a note that refers to itself', textPath, chapter('X', 'GWR.[^a]\n\n[^a]: Zie[^a] en.[^b]'), ['BE18']],
  ];
  for (const [what, path, content, codes] of cases) {
    test(what, () => {
      assert.deepEqual(codesFor(path, content), codes);
    });
  }

  test('a folder without any file', () => {
    assert.deepEqual(
      check(load([])).map(({ code }) => code),
      ['BE08'],
    );
  });

  test('a chapter right in hoofdstukken/ is a deel of its own', () => {
    assert.deepEqual(said({ 'hoofdstukken/4-slot.md': chapter('Slot', 'Tekst.', 'soort: deel') }), []);
  });
});

describe('what does not matter', () => {
  const text =
    'Dit volgt het **GWR**.\nTweede regel :wet[artikel 5]{naar=archiefwet-1995}. 🏛️ [^1]\n\n[^1]: Noot.';
  const reference = load(files(withText(text)[textPath] ?? ''));

  test('regeleinden van Windows en een byte order mark give the same Document', () => {
    const windows = `\uFEFF${(withText(text)[textPath] ?? '').replaceAll('\n', '\r\n')}`;
    const loaded = load(files(windows));
    assert.deepEqual(saidOfList(loaded), []);
    assert.equal(JSON.stringify(loaded.document), JSON.stringify(reference.document));
  });

  function files(content: string): { path: string; bytes: Uint8Array }[] {
    return Object.entries({ ...base, [textPath]: content }).map(([path, file]) => ({
      path,
      bytes: new TextEncoder().encode(file),
    }));
  }
});

describe('a name that cannot be an address', () => {
  test('of a chapter, its folder or a term is reported; the text is read all the same', () => {
    const files = {
      'hoofdstukken/3-Meer lezen/index.md': '---\ntitel: Meer\nherkomst: reconstructie\n---\n\nTekst.\n',
      'begrippen/geëvalueerd.md': '---\nterm: geëvalueerd\n---\n\nBekeken.\n',
      'categorieen/1.2 Verslagen.md':
        '---\nnummer: "1.2"\ntitel: Verslagen\nsoort: werkproces\nproces: sturing\nherkomst: reconstructie\nbron: [jaarverslag]\nwaarderingen: [B 1]\n---\n',
    };
    assert.deepEqual(
      said(files).map(({ file, code }) => [file, code]),
      [
        ['begrippen/geëvalueerd.md', 'BE06'],
        ['hoofdstukken/3-Meer lezen/index.md', 'BE06'],
      ],
    );
  });
});

describe('one bad file hides no other', () => {
  test('each file is reported, and nothing is blamed on those who refer to it', () => {
    const diagnostics = said({
      ...withText(
        'Zie [](#categorie-1.1), :actor[de dienst]{naar=dienst}, :begrip[neerslag], GWR, [](#sturing).',
      ),
      'actoren.yaml': '- { id: minister\n',
      'afkortingen.yaml': '- kort: "GWR\n',
      'begrippen/neerslag.md': '---\nterm: [\n---\n',
      'categorieen/1.1-plannen.md': '---\nnummer: "1.1\n---\n',
      'hoofdstukken/2-lijst/1-sturing.md': '---\nsoort: "proces\n---\n\nTekst.\n',
      'lijst.yaml': 'titel: "Lijst\n',
    });
    assert.deepEqual(
      diagnostics.map(({ file, code }) => [file, code]),
      [
        ['actoren.yaml', 'BE02'],
        ['afkortingen.yaml', 'BE02'],
        ['begrippen/neerslag.md', 'BE02'],
        ['categorieen/1.1-plannen.md', 'BE02'],
        ['hoofdstukken/2-lijst/1-sturing.md', 'BE02'],
        ['lijst.yaml', 'BE02'],
      ],
    );
  });
});
