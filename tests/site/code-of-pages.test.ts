import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isCodeOfPages } from '../../src/astro/bundle/code.ts';

const root = join('/', 'werk', 'inzage');
const made = join('/', 'home', 'iemand', '.cache', 'inzage', 'site-1');

test('pages are made of the publisher, its packages and the fonts that were made for them, wherever those lie', () => {
  const all = {
    [join(root, 'src/pages/index.astro')]: true,
    [join(root, 'public/schemas/lijst.json')]: true,
    [join(root, 'node_modules/astro/index.js')]: true,
    '\0inzage:pages': true,
    [`${join(made, 'fonts', 'Tekst.woff2')}?url`]: true,
    [join(`${made}0`, 'fonts', 'Tekst.woff2')]: false,
    [join(root, 'content/lijst.yaml')]: false,
    [join(root, 'srcs/index.ts')]: false,
  };
  for (const [id, isCode] of Object.entries(all)) assert.equal(isCodeOfPages(id, root, made), isCode, id);
});
