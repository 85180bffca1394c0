import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Everything of a site that shows the same text with Astro alone: one page for each file, and nothing checked. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': "export default { trailingSlash: 'always', devToolbar: { enabled: false } };\n",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  tekst: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.md', generateId: ({ entry }) => entry.replace(/\\.md$/, '') }),
  }),
};
`,
  'src/pages/tekst/[...pad].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('tekst')).map((entry) => ({ params: { pad: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<html lang="nl">
  <head><meta charset="utf-8" /><title>{entry.data.titel}</title></head>
  <body><h1>{entry.data.titel}</h1><Content /></body>
</html>
`,
  'src/pages/gegevens/[naam].astro': `---
export function getStaticPaths() {
  const texts = import.meta.glob('/content/*.yaml', { query: '?raw', import: 'default', eager: true });
  return Object.entries(texts).map(([path, text]) => ({ params: { naam: path.slice(9, -5) }, props: { text } }));
}

const { text } = Astro.props;
---

<html lang="nl">
  <head><meta charset="utf-8" /><title>Gegevens</title></head>
  <body><pre>{text}</pre></body>
</html>
`,
};

/**
 * Writes a bare Astro project with the same text, to measure beside ours.
 *
 * @param folder - below the repository, so that Astro is found
 * @param content - folder of the content; it is copied
 * @returns the folder of the copy
 */
export async function writeBareAstro(folder: string, content: string): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const copy = join(folder, 'content');
  await cp(content, copy, { recursive: true });
  return copy;
}
