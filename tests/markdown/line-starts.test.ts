import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generateCategories } from '../../scripts/bench/generate.ts';
import { parseMarkdown } from '../../src/markdown/pipeline.ts';
import { lineStarts } from './line-starts.ts';
import { saidOfText } from '../check/said.ts';

function said(text: string, start = 0): string[] {
  return saidOfText(parseMarkdown('a.md', text, start)).map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

describe('what lines begin with', () => {
  for (const [text, ...expected] of lineStarts) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(said(text), expected);
    });
  }

  test('places count the front matter', () => {
    const front = '---\ntitel: x\n---\n';
    assert.deepEqual(said(`${front}\nTekst\n- een\n\n  1. a\n  1. b`, front.length - 1), [
      '9:3 BE44',
      '6:1 BE46',
    ]);
  });
});

describe('running text is left alone, wherever its lines are broken off', () => {
  const texts = generateCategories(120).filter(({ path }) => path.endsWith('.md'));
  for (const width of [40, 60, 72, 80, 100, 120]) {
    test(`after ${String(width)} letters`, () => {
      for (const { path, bytes } of texts) {
        const text = wrapped(new TextDecoder().decode(bytes), width);
        const start = text.indexOf('\n---\n', 1) + 4;
        assert.deepEqual(said(text, start), [], path);
      }
    });
  }
});

/** A file with its alineas and items broken off at a width, as an editor does. */
function wrapped(file: string, width: number): string {
  const end = file.indexOf('\n---\n', 1) + 4;
  return (
    file.slice(0, end) +
    file
      .slice(end)
      .split('\n')
      .map((line) => wrap(line, width))
      .join('\n')
  );
}

function wrap(line: string, width: number): string {
  // A row of a table, a heading and a block are one line whatever their length.
  if (/^[|#:]/.test(line)) return line;
  const marker = /^(?:\[\^[^\]]+\]: |- |\d+\. )?/.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(marker.startsWith('[') ? 4 : marker.length);
  const [first = '', ...words] = line.slice(marker.length).split(' ');
  const lines = [marker + first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
