import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import { describe, test } from 'node:test';
import { VFile } from 'vfile';
import { giveAccount } from '../../src/markdown/account/account.ts';
import { newTokenRecorder } from '../../src/markdown/account/token-recorder.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { reportedIn } from '../../src/markdown/report.ts';
import { newParser } from '../../src/markdown/syntax.ts';
import { saidOfText } from '../check/said.ts';

/** What is said about a text: place, code and what was found. */
function said(text: string, start = 0): string[] {
  return linesOf(parseMarkdown('a.md', text, start));
}

function linesOf(read: Parameters<typeof saidOfText>[0]): string[] {
  return saidOfText(read).map(({ line, column, code, found }) => `${line}:${column} ${code} ${found}`);
}

/** What is said of a text when something was done to its tree that no plugin should do. */
function saidAfter(text: string, spoil: (tree: Root) => void): string[] {
  const recorder = newTokenRecorder();
  const processor = newParser(true, [recorder.extension]);
  const { result: tree, events } = recorder.record(() => processor.parse(text));
  spoil(tree);
  const file = new VFile({ path: 'a.md', value: text });
  giveAccount(tree, events, 0, file);
  return linesOf({ reported: reportedIn(file) });
}

describe('what would be lost is told where it stands', () => {
  const cases: [text: string, said: string[]][] = [
    ['</div>\nEen zin.', ['1:1 BE13 HTML in de tekst: `</div>`; ook wat eronder staat valt weg: “Een zin.”']],
    ['- een\n- </li> twee', ['2:3 BE13 HTML in de tekst: `</li> twee`']],
    [
      '<div>\n\nEen.\n\n</div> Twee.\n\n</p>',
      [
        '1:1 BE13 HTML in de tekst: `<div>`',
        '5:1 BE13 HTML in de tekst: `</div> Twee.`',
        '7:1 BE13 HTML in de tekst: `</p>`',
      ],
    ],
    [
      'Een <b>vet</b> <?x y?> en <!X y> en <![CDATA[z]]>.',
      ['<b>', '<?x y?>', '<!X y>', '<![CDATA[z]]>'].map(
        (found, index) => `1:${String([5, 16, 27, 37][index])} BE13 HTML in de tekst: \`${found}\``,
      ),
    ],
    ['<script>\nWeg.', ['1:1 BE13 HTML in de tekst: `<script>`; ook wat eronder staat valt weg: “Weg.”']],
    [
      '<!-- a --> Zin. <!-- b -->',
      ['1:12 BE42 “Zin.”, op een regel die met een opmerking begint: die regel valt weg'],
    ],
    [
      '> <!-- a\n> b --> Zin.',
      ['2:9 BE42 “Zin.”, op een regel die met een opmerking begint: die regel valt weg'],
    ],
    ['<!--> Zin.', ['1:7 BE42 “Zin.”, op een regel die met een opmerking begint: die regel valt weg']],
    ['Een.\n\n<!-- weg\n\nTwee.', ['3:1 BE42 een opmerking zonder `-->`: alles erna valt weg, “weg Twee.”']],
    [
      'Een <!-- hoort niet\n\nTwee.',
      ['1:5 BE42 een opmerking zonder `-->` in een zin: zij komt op de website en in de PDF te staan'],
    ],
    [
      '[Toelichting]: geen',
      [
        '1:1 BE40 `[Toelichting]: geen`: dat leest Markdown als het adres bij `[Toelichting]`, en niets verwijst ernaar',
      ],
    ],
    [
      '[a][na]\n\n[na]: https://a.nl\n[na]: https://b.nl "x"',
      ['4:1 BE40 `[na]: https://b.nl "x"`, terwijl `[na]` eerder al een adres heeft'],
    ],
    [
      ':begrip{naar=x} :wet[]{naar=y} :actor :bron[ ] :taal{lang=en}',
      [
        '1:1 BE12 `:begrip{naar=x}` zonder woorden',
        '1:17 BE12 `:wet[]{naar=y}` zonder woorden',
        '1:32 BE12 `:actor` zonder woorden',
        '1:39 BE12 `:bron[ ]` zonder woorden',
        '1:48 BE12 `:taal{lang=en}` zonder woorden',
      ],
    ],
    [
      'Zie ![x](p.svg "Bijschrift") hier.',
      ['1:17 BE43 het bijschrift “Bijschrift” bij een afbeelding in een zin'],
    ],
    [
      '[x](https://a.nl "titel") [y][z]\n\n[z]: https://b.nl (nog een)',
      [
        '1:19 BE43 “titel” tussen aanhalingstekens achter het adres van een link',
        '3:20 BE43 “nog een” tussen aanhalingstekens achter het adres van een link',
      ],
    ],
    [
      ':::let-op{warm .a #b}\nX.\n:::',
      ['warm', '.a', '#b'].map((found) => `1:1 BE12 \`${found}\` tussen de accolades van \`:::let-op\``),
    ],
    [':::let-op[Pas op]\nX.\n:::', ['1:10 BE12 woorden tussen haken achter `:::let-op`']],
    [
      ':::tabel[T]{#a id=b #c}\n| a |\n|---|\n:::',
      ['#a', 'id=b'].map(
        (found) => `1:1 BE12 \`${found}\` tussen de accolades van \`:::tabel\`, dat niets doet`,
      ),
    ],
    [
      ':::tabel[T]{liggend="nee" #t}\n| a |\n|---|\n:::',
      ['1:1 BE12 `liggend="nee"` tussen de accolades van `:::tabel`, dat niets doet'],
    ],
    [
      ':begrip[x]{naar=} en :wet[y]{lid=1=2}.',
      [
        '1:11 BE12 `{naar=}` achter `:begrip`, dat zo niet te lezen is',
        '1:29 BE12 `{lid=1=2}` achter `:wet`, dat zo niet te lezen is',
      ],
    ],
    [
      ':wet[x]{naar lid=1 naar=y} :taal[z]{lang lang=la}',
      [
        '1:1 BE12 `naar` tussen de accolades van `:wet`, dat niets doet',
        '1:28 BE12 `lang` tussen de accolades van `:taal`, dat niets doet',
      ],
    ],
    [
      '~~~ json met meer\nx\n~~~',
      ['1:5 BE39 “json met meer” achter het begin van een blok code: dat komt nergens te staan'],
    ],
    [
      ':::let-op\nX.\n::: Tot zover.',
      [
        '1:1 BE50 een blok `:::let-op` dat niet is afgesloten: alles wat erna komt, valt erin',
        '3:1 BE50 een regel die met `:::` begint en geen blok opent: `::: Tot zover.`',
      ],
    ],
    ['- [x] een\n- [x] twee', ['1:1 BE49 een vakje `[x]` bij een onderdeel']],
    ['::let-op[Woorden]{a=b}', ['1:1 BE12 onbekend blok `::let-op`']],
    [
      '![De [site](https://a.nl "x") en [^n]](b.svg)\n\n[^n]: Noot.',
      [
        '1:3 BE39 de beschrijving “De [site](https://a.nl "x") en [^n]” van een afbeelding, waarvan een deel nergens komt te staan',
      ],
    ],
    [
      'A &#0; B &#x110000;',
      [
        '1:3 BE41 `&#0;`, het nummer van een teken dat niet bestaat',
        '1:10 BE41 `&#x110000;`, het nummer van een teken dat niet bestaat',
      ],
    ],
    ['2*3*4', ['1:2 BE41 `2*3*4`, waarvan de sterretjes wegvallen']],
    [
      'a*b*c, 2**3**4 en 5*(x + y)*6',
      [
        '1:2 BE41 `a*b*c,`, waarvan de sterretjes wegvallen',
        '1:9 BE41 `2**3**4`, waarvan de sterretjes wegvallen',
      ],
    ],
    ['Op \\\\server\\map.', ['1:4 BE41 `\\\\` in een pad: de eerste `\\` valt weg']],
  ];
  for (const [text, expected] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(text), expected);
    });
  }

  test('counted in the whole file, front matter included', () => {
    const front = '---\ntitel: x\n---\n';
    assert.deepEqual(said(`${front}Een.\n\n<!-- a --> Zin.`, front.length - 1), [
      '6:12 BE42 “Zin.”, op een regel die met een opmerking begint: die regel valt weg',
    ]);
  });
});

describe('what is kept, takes effect or is a comment is not told', () => {
  const texts = [
    'Een *zin* met `code`, &amp; &eacute; en \\*, **B**elangrijk; Awb:artikel 5.',
    'Aan a&#64;example.org, www.x.nl, <https://y.nl> en <a@b.nl> &amp; c.',
    '[a](#b "") [c](https://d.nl/&eacute;) [e][f] [f] [g][]\n\n[f]: #h\n[g]: https://i.nl',
    '![a](b.svg "C &amp; \\"D\\"") {#fig-c}\n\n![a][p]\n\n[p]: b.svg "Bijschrift"',
    '## Kop &amp; kop {#kop}\n\n## {#kop}\n\n# Kop #',
    'Een.[^a]\n\n[^a]: Twee\n    drie.\n\n    ```\n    vier\n    ```',
    '<!-- a -->\n\nZin <!-- b --> zin.\n\n- <!-- c -->\n  d\n\n| a <!-- e --> | b |\n|---|---|\n| \\| | `c \\| d` |',
    ':wet[artikel &amp; 5]{naar=a artikel="5 &amp; 6" lid=\'1\'} en :taal[*quid*]{lang=la}',
    '> - a\n>   b\n> ```\n> json json\n> ```',
    '1994. a\n1998. b\n\nx\n\na. c\nb. d\n\n1° e\n2° f',
    ':::tabel[De &amp; tabel]{#t liggend}\n| a |\n|---|\n| :begrip[b]{naar=c} |\n:::',
    '<!-- -- > b\n--->\n\na<!---->b<!-->c',
  ];
  for (const text of texts) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(text), []);
    });
  }
});

describe('what a plugin loses is told, whatever it was', () => {
  const text = 'Een **vet** woord.\n\n- twee\n\n```\ndrie\n```';

  test('nothing, where the tree is whole', () => {
    assert.deepEqual(
      saidAfter(text, () => undefined),
      [],
    );
  });

  test('a block, and words within a block', () => {
    assert.deepEqual(
      saidAfter(text, (tree) => {
        tree.children.splice(1, 1);
        const [paragraph] = tree.children;
        if (paragraph?.type === 'paragraph') paragraph.children.splice(1, 1);
      }),
      ['1:7 BE39 “vet”: dat komt nergens te staan', '3:3 BE39 “twee”: dat komt nergens te staan'],
    );
  });

  test('letters within a word', () => {
    assert.deepEqual(
      saidAfter(text, (tree) => {
        const [paragraph] = tree.children;
        const first = paragraph?.type === 'paragraph' ? paragraph.children[2] : undefined;
        if (first?.type === 'text') first.value = ' wrd.';
      }),
      ['1:14 BE39 “oo”: dat komt nergens te staan'],
    );
  });

  test('the address of a link, and the number of a note', () => {
    assert.deepEqual(
      saidAfter('[a](https://b.nl) c[^1]\n\n[^1]: d', (tree) => {
        const [paragraph] = tree.children;
        if (paragraph?.type === 'paragraph')
          paragraph.children = paragraph.children.flatMap((node) =>
            node.type === 'link' ? node.children : node.type === 'text' ? node : [],
          );
      }),
      ['1:5 BE39 “https://b.nl”: dat komt nergens te staan', '1:22 BE39 “1”: dat komt nergens te staan'],
    );
  });
});

describe('the recorder', () => {
  test('changes nothing in how a text is read, and starts anew for each', () => {
    const recorder = newTokenRecorder();
    const recorded = newParser(true, [recorder.extension]);
    const plain = newParser(true);
    for (const text of ['> - a\n>   b\n\n:::let-op\n- c\n:::\n', '', '[^a]: b\n\n\tc\n1. d', 'e']) {
      const { result, events } = recorder.record(() => recorded.parse(text));
      assert.deepEqual(result, plain.parse(text));
      assert.equal(events.at(-1)?.[1].end.offset ?? 0, text.length);
    }
  });
});
