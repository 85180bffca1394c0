import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRandom } from '../random.ts';
import { base, textPath, withText } from '../../src/check/examples/base.ts';
import { check } from '../../src/check/check.ts';
import type { Section } from '../../src/document/document.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { load } from '../../src/source/load.ts';

/** Pieces of all constructs; each `W` becomes a word of its own. */
const pieces =
  `W|W |\\n|\\n\\n| |    |W\\n\\nW|*|**|_|~~|\`|\`\`\`|\\n\`\`\`W\\n|\\n~~~ W W\\n|\\\\|\\\\*|\\\\[|W:W|'|"|!|(|)|+
<b>|</b>|<b W="W">|</W>|<br/>|\\n<div>\\nW\\n</div>\\n\\n|\\n</div>|<!--|-->|<!-- W -->|<!-->|\\n<!-- W|\\n<!-- W --> W|<?W?>|<![CDATA[W]]>|\\n<script>
[|](|](#W)|](https://W.nl)|](https://W.nl "W")|][W]|][]|[W]|\\n\\n[W]: W\\n|\\n[W]: W "W"|![|![W](W.svg)|![W](W.svg "W")|\\n\\n![W](W.svg "W") {#fig-W}\\n\\n|[W][aaa]|![W][aaa]|\\n\\n[aaa]: https://W.nl "W"\\n
[^W]|[^n]|\\n\\n[^n]: W\\n\\n    W\\n|\\n\\n[^m]: W [^n]\\n\\n    [^o]: W\\n|[^o]|&amp;|&#64;|&#0;|&#x41;|&eacute;|&W;|www.W.nl|W@W.nl|W&#64;W.nl|<https://W.nl>|\\0
:W|::W[W]|:begrip[W]{naar=neerslag}|:begrip{naar=W}|:wet[W]{naar=archiefwet-1995 artikel=W lid=W}|:wet[W]{naar=archiefwet-1995 W=W .W #W}|:taal[W]{lang=en}|:taal[W]{W}|:actor|:bron[|{W}|{#W}|{naar=W naar=W}|:W[W]{W}
\\n:::let-op\\n|\\n:::\\n|\\n::: W\\n|\\n:::let-op{W}\\n|\\n:::let-op[W]\\n|\\n:::W\\n|\\n:::tabel[W]{#tabel-W liggend}\\n|\\n:::tabel[W]{#W W=W}\\n|\\n::::tabel\\n|\\n- |\\n- [x] |\\n1. |\\n7. |\\n> |\\n  - |\\n## W|\\n### W {#W}\\n|\\n## W {#W W}\\n|\\n---\\n|\\n===\\n`
    .split(/[|\n]/)
    .concat('\\n| W | W |\\n|---|---|\\n| W | W | W |\\n', ' | ', '\\n|-|\\n')
    .map((piece) => piece.replaceAll('\\n', '\n').replaceAll('\\0', '\0').replaceAll('\\\\', '\\'));

const encoder = new TextEncoder();

function loadText(text: string): ReturnType<typeof load> {
  return load(
    Object.entries({ ...base, [textPath]: text }).map(([path, content]) => ({
      path,
      bytes: encoder.encode(content),
    })),
  );
}

/** All that a part of the Document says, in its order; a word may stand in several nodes. */
function saidIn(part: unknown): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null) return '';
  if ('type' in part && part.type === 'code' && 'value' in part) return String(part.value);
  // The title of a link or of an image in a sentence is shown nowhere.
  const isTitled = 'type' in part && (part.type === 'link' || part.type === 'image');
  return Object.entries(part)
    .filter(([key]) => key !== 'position' && key !== 'identifier' && !(isTitled && key === 'title'))
    .map(([, value]) => saidIn(value))
    .join('');
}

function sectionsSay(sections: readonly Section[]): string {
  return sections
    .map(
      (section) =>
        saidIn([section.title, section.name, section.passages, section.notes]) +
        sectionsSay(section.children),
    )
    .join('\n');
}

/** Stretches of the file about which the reading of it says something, and its comments. */
function toldStretches(text: string): [start: number, end: number][] {
  const { tree, reported } = parseMarkdown(textPath, text, text.indexOf('\n---\n') + 4);
  const told = reported.map(({ position }) => position);
  // A note that is not referred to, or that is there twice, is told as a whole.
  const notes = tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? node.position : []));
  return [
    ...[...told, ...notes].map((at): [number, number] => [at?.start.offset ?? 0, at?.end.offset ?? 0]),
    ...Array.from(text.matchAll(/<!--(?:-?>|[^]*?-->)/g), ({ index, 0: found }): [number, number] => [
      index,
      index + found.length,
    ]),
  ];
}

/** The words of a text that are neither in the Document nor told. */
function lostWords(text: string): string[] {
  const loaded = loadText(text);
  const said = sectionsSay(loaded.document.delen);
  const missing = Array.from(text.matchAll(/w[a-z]{2}q/g)).filter(([word]) => !said.includes(word));
  if (missing.length === 0) return [];
  const diagnostics = check(loaded).filter(({ file }) => file === textPath);
  const stretches = toldStretches(text);
  // An address goes where the links to it go, and those were told.
  const linksTold = diagnostics.some(({ code }) => code === 'BE17' || code === 'BE20' || code === 'BE34');
  return missing
    .filter(({ 0: word, index }) => {
      const before = text.slice(0, index).split('\n');
      return !(
        stretches.some(([start, end]) => start <= index && index < end) ||
        diagnostics.some(({ line, found }) => line === before.length || found.includes(word)) ||
        (linksTold && /\[\w*(?:\]: .*)?$/.test(before.at(-1) ?? ''))
      );
    })
    .map(([word]) => word);
}

describe('every word of a text', () => {
  test('is in the Document, in a comment, or told', () => {
    const random = createRandom(41);
    for (let turn = 0; turn < 250; turn += 1) {
      let count = 0;
      const body = Array.from({ length: random.between(1, 12) }, () => random.pick(pieces))
        .join('')
        .replace(/W/g, () => {
          const letters = [Math.floor(count / 26), count % 26].map((code) => String.fromCharCode(97 + code));
          count += 1;
          return `w${letters.join('')}q`;
        });
      assert.deepEqual(lostWords(withText(body)[textPath] ?? ''), [], JSON.stringify(body));
    }
  });
});
