import type { ListItem, Paragraph, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visitParents } from '../../document/visit.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import { strayLine } from '../line-marks.ts';
import { report } from '../report.ts';
import { indentOf, linesOf, paragraphLines } from '../source-lines.ts';
import type { SourceLine } from '../source-lines.ts';

/** Lines of an alinea become one; reports those that their author cannot have meant so. */
export function remarkRunTogether() {
  return (tree: Root, file: VFile): void => {
    const lines = linesOf(file);
    visitParents(tree, 'paragraph', (paragraph, within) => {
      const { start, end } = paragraph.position ?? {};
      if (start?.line === end?.line) return;
      const own = paragraphLines(paragraph, within, lines);
      const loose = own.find((line, index) => index > 0 && isLoose(line, within, lines));
      const stray = strayLine(own);
      const at = own[stray?.index ?? -1];
      if (loose) reportLoose(loose, within, file);
      else if (stray && at) reportStray(at, stray.mark, file);
    });
  };
}

/** Whether a line stands left of what it is taken to belong to: below an item or note, or without the `>` of a quote. */
function isLoose(line: SourceLine, within: readonly Parents[], lines: readonly string[]): boolean {
  if (line.quotes < within.filter(({ type }) => type === 'blockquote').length) return true;
  const inner = innermost(within);
  return inner !== undefined && line.indent <= indentOf(inner, lines);
}

function innermost(within: readonly Parents[]): Parents | undefined {
  return within.findLast(({ type }) => type === 'listItem' || type === 'footnoteDefinition');
}

function reportLoose(line: SourceLine, within: readonly Parents[], file: VFile): void {
  const inner = innermost(within);
  const quote = line.quotes < within.filter(({ type }) => type === 'blockquote').length;
  const owner = quote ? 'citaat' : inner?.type === 'listItem' ? 'onderdeel' : 'noot';
  const own = quote ? 'begin de regel met `> `' : `spring de regel ${spacesFor(inner)} spaties in`;
  report(file, placed(line), {
    code: 'BE45',
    found: `een regel die vastzit aan ${owner === 'noot' ? 'de noot' : `het ${owner}`} erboven: ${quoted(line.text)}`,
    expected: 'een lege regel ertussen, of een regel die er zichtbaar bij hoort',
    repair: `Zet er een lege regel boven als hier iets nieuws begint; hoort de regel bij ${owner === 'noot' ? 'de noot' : `het ${owner}`}, ${own}.`,
  });
}

function spacesFor(inner: Parents | undefined): string {
  return inner?.type === 'listItem' ? String(contentIndent(inner)) : '4';
}

/** How far from its own marker the words of an item begin. */
function contentIndent(item: ListItem): number {
  const [first] = item.children;
  const from = item.position?.start;
  const to = first?.position?.start;
  return from && to?.line === from.line ? to.column - from.column : (item.marker?.length ?? 1) + 1;
}

function reportStray(line: SourceLine, mark: string, file: VFile): void {
  const table = mark === '|';
  report(file, placed(line), {
    code: 'BE45',
    found: `een regel die begint met ${named(mark.trim())} en achter de regel erboven aan wordt gezet`,
    expected: table
      ? 'een tabel: een lege regel erboven, en onder de kop een regel `|---|---|`'
      : 'regels die samen één alinea zijn, of een lijst met `-`, `1.` of `a.`',
    repair: table
      ? 'Zet een lege regel boven de tabel en onder haar eerste regel een regel `|---|---|`, met een deel voor elke kolom.'
      : 'Maak er een lijst van, met `- `, `1. ` of `a. ` en een lege regel erboven; of zet een lege regel tussen de regels, of de woorden achter die van de regel erboven.',
  });
}

/** The round of a word processor is a letter of a font that only it has. */
function named(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  return code >= 0xe000 && code <= 0xf8ff
    ? `een teken uit een tekstverwerker (U+${code.toString(16).toUpperCase()})`
    : `\`${mark}\``;
}

function placed({ line, column, text }: SourceLine): Paragraph {
  const end = { line, column: column + text.length };
  return { type: 'paragraph', children: [], position: { start: { line, column }, end } };
}

function quoted(text: string): string {
  return `“${shorten(text, 40)}”`;
}
