/** Writes the JSON Schemas of the content files to public/schemas/, for editors: `npm run schemas`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from '../src/check/editor-schemas.ts';

const folder = join(import.meta.dirname, '../public/schemas');
const schemas = editorSchemas();
await mkdir(folder, { recursive: true });
for (const [name, text] of schemas) await writeFile(join(folder, `${name}.json`), text);
console.log(`${schemas.size} schema's geschreven naar public/schemas/.`);
