import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { withViews } from '../../src/check/examples/views.ts';
import { registerItems } from '../../src/markdown/html/registers.ts';
import { toHtmlText } from '../../src/markdown/html/render.ts';
import { toldAnswers } from '../../src/views/told-answers.ts';
import { smallList } from '../print/small-list.ts';
import { texts as t } from '../texts.ts';

const hostile =
  '<script>alert(1)</script> <img src=x onerror=alert(1)> [klik](javascript:alert(1))\\n\\n## Kop\\n\\n| a |\\n|---|\\n\\n:::kader\\n&amp;';

function answerOf(keys: string, body = ''): string {
  return `---\nnummer: 1\nwijze: brief\nonderdelen:\n  - { onderdeel: 1, ${keys} }\n---\n${body}`;
}

const usual = 'blok: "1.a1", samenvatting: S., antwoord: Ja., besluit: niet';

/** What the check says of a file with an answer. */
function found(text: string): string[] {
  const loaded = smallList({ ...withViews(), 'zienswijzen/0001.md': text });
  return check(loaded).map(({ code, file, line }) => `${code} ${file}:${String(line)}`);
}

describe('an answer to a view', () => {
  test('is the words that were typed, whatever they are, on the site, in the PDF and in the data', () => {
    const text = answerOf(
      `blok: "1.a1", samenvatting: "${hostile}", antwoord: "${hostile}", besluit: niet`,
      '<script>alert(1)</script>\n\n:::onbekend\n\n[x](javascript:alert(1)) ![](../../etc/passwd)',
    );
    const { document } = smallList({ ...withViews(), 'zienswijzen/0001.md': text });
    for (const medium of ['site', 'print'] as const) {
      const [item] = registerItems('zienswijzen', {
        document,
        t,
        medium,
        hrefOf: (id) => `#${id}`,
        imageSrc: () => '',
      });
      const html = toHtmlText(item?.description ?? []);
      assert.match(html, /&#x3C;script>alert\(1\)&#x3C;\/script>/);
      assert.match(html, /## Kop/);
      assert.match(html, /&#x26;amp;/);
      assert.doesNotMatch(html, /<(?:script|img|h\d|table|aside)|href="javascript|onbekend|passwd/);
    }
    const [told] = toldAnswers([{ document, below: '' }]).uitgaven;
    assert.match(told?.antwoorden[0]?.antwoord ?? '', /^<script>alert\(1\)<\/script>/);
  });

  test('has the paragraphs that empty lines part, and lines that were broken off go on', () => {
    const text = `---\nnummer: 1\nwijze: brief\nonderdelen:\n  - onderdeel: 0\n    samenvatting: S.\n    antwoord: |\n      Wij doen\n      dit.\n \n\n      En dat.\n---\n`;
    const { document } = smallList({ ...withViews(), 'zienswijzen/0001.md': text });
    const context = {
      document,
      t,
      medium: 'site',
      hrefOf: (id: string) => `#${id}`,
      imageSrc: () => '',
    } as const;
    const [item] = registerItems('zienswijzen', context);
    const paragraphs = (item?.description ?? []).map((one) => toHtmlText([one]));
    assert.ok(paragraphs.includes('<p>Antwoord: Wij doen dit.</p>'), paragraphs.join(''));
    assert.ok(paragraphs.includes('<p>En dat.</p>'));
  });

  test('is read alike with the line ends and the first sign of any program', () => {
    const text = answerOf(usual, 'De woorden.\n');
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(`\uFEFF${text.replaceAll('\n', '\r\n')}`), []);
  });

  test('that cannot be read is named, and nothing else is because of it', () => {
    const at = 'zienswijzen/0001.md';
    assert.deepEqual(found(answerOf(usual.replace('1.a1', '9.a9'))), [`SL62 ${at}:5`]);
    assert.deepEqual(found(answerOf(`${usual}, __proto__: { x: 1 }`)), [`BE03 ${at}:5`]);
    assert.deepEqual(found(answerOf(usual.replace('Ja.', '12'))), [`BE05 ${at}:5`]);
    assert.deepEqual(found(answerOf(`${usual}, x: ${'['.repeat(5000)}`)), [`BE02 ${at}:5`]);
    assert.deepEqual(found('# Alleen tekst\n'), [`BE09 ${at}:1`]);
    assert.deepEqual(found(''), [`BE09 ${at}:1`]);
  });
});
