import assert from 'node:assert/strict';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { kindsFolder } from '../kind-list.ts';
import { buildTestSite } from './build.ts';

/** Words of other kinds of list; "zoekresultaten" are those of a search. */
const foreign = {
  document:
    /(?<!\p{L})(?:(?:selectie)?lijst(?:en)?|categorie\p{L}*|(?:werk)?processen|werkproces|handeling(?:en)?|zorgdrager\p{L}*|archivaris\p{L}*|waardering\p{L}*|bewaartermijn\p{L}*)(?!\p{L})/giu,
  tabel: /(?<!\p{L})(?:(?:werk)?process?(?:en)?|werkproces|handeling(?:en)?|procestypen?)(?!\p{L})/giu,
} as const;

/** What explanations that are the same for every kind say of them. */
const said = {
  document: 'Voor dit document staat daarin “lijst” waar “document” is bedoeld.',
  tabel: 'Voor deze lijst staat daarin “proces” waar “rubriek” is bedoeld.',
} as const;

/** The words on a page, and those that only some hear or see later; without keys, addresses, and explanations of them. */
function wordsOn(html: string): string {
  const words = html
    .replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, '')
    .replace(/<table class="field-table".*?<\/table>|<h3 id="formaat".*?<\/dl>/gs, '');
  // Of one word it is a key.
  const heard = Array.from(
    words.matchAll(/ (?:aria-label|alt|title|data-[\w-]+)="([^" ]+ [^"]*)"/g),
    ([, text]) => text,
  );
  return `${words.replace(/<[^>]*>/g, ' ')} ${heard.join(' ')}`.replace(/\S*[/.]\p{L}\S*/gu, '');
}

for (const kind of ['document', 'tabel'] as const)
  describe(`the site of a list of kind ${kind}`, () => {
    let pages: ReadonlyMap<string, string>;
    before(async () => {
      ({ pages } = await buildTestSite({
        edit: async (content) => {
          await rm(content, { recursive: true });
          await cp(join(kindsFolder, kind), content, { recursive: true });
          if (kind !== 'document') return;
          // A word of the text itself.
          const articles = join(content, 'hoofdstukken/3-toelichting/1-artikelen.md');
          await writeFile(articles, (await readFile(articles, 'utf8')).replace('vaste lijst', 'vaste reeks'));
        },
      }));
    });

    test('has no words of another kind on any of its pages', () => {
      assert.ok(pages.size > 10);
      const found = [...pages]
        .filter(([path]) => path !== '/redactie/')
        .flatMap(([path, html]) => {
          const words = wordsOn(html).replace(said[kind], '');
          return Array.from(
            words.matchAll(foreign[kind]),
            ({ index }) => `${path}: ${words.slice(Math.max(0, index - 50), index + 40)}`,
          );
        });
      assert.deepEqual(found, []);
    });

    test('says what words mean that explanations for every kind share', () => {
      for (const path of ['/data/', '/redactie/']) assert.ok(pages.get(path)?.includes(said[kind]), path);
    });
  });
