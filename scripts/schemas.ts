/**
 * Writes what follows from the code and is kept with it, for editors: the JSON Schemas of the content files in
 * public/schemas/, the directives and the forms of a valuation in content/README.md, and the directives as snippets in
 * .vscode/: `npm run schemas`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from '../src/check/editor-schemas.ts';
import { withParts } from '../src/check/guide-parts.ts';
import { directiveSnippets } from '../src/markdown/directives/snippets.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public/schemas');
const guide = join(root, 'content/README.md');
const schemas = editorSchemas();
await mkdir(folder, { recursive: true });
for (const [name, text] of schemas) await writeFile(join(folder, `${name}.json`), text);
await writeFile(guide, withParts(await readFile(guide, 'utf8')));
await writeFile(join(root, '.vscode/inzage.code-snippets'), directiveSnippets());
console.log(
  `${schemas.size} schema's geschreven naar public/schemas/, aanduidingen en vormen van een waardering naar content/README.md, en aanduidingen naar .vscode/.`,
);
