import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, withSchemas } from '../../src/check/editor-schemas.ts';
import { withParts } from '../../src/check/guide-parts.ts';
import { directiveSnippets } from '../../src/markdown/directives/snippets.ts';
import { root } from '../command-line/root.ts';

const folder = join(root, 'public/schemas');
const settings = join(root, '.vscode/settings.json');
const guide = join(root, 'content/README.md');

/** Writes what follows from the code and is kept with it. */
export async function work(): Promise<number> {
  const schemas = editorSchemas();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of schemas) await writeFile(join(folder, `${name}.json`), text);
  await writeFile(settings, withSchemas(await readFile(settings, 'utf8')));
  await writeFile(join(root, '.vscode/inzage.code-snippets'), directiveSnippets());
  await writeFile(guide, withParts(await readFile(guide, 'utf8')));
  console.log(
    `${schemas.size} schema's geschreven naar public/schemas/, de tabellen naar content/README.md, en aanduidingen naar .vscode/.`,
  );
  return 0;
}
