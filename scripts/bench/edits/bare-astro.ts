import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Everything of a site that shows the same text with Astro alone: one page for each file, and nothing checked. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': "export default { trailingSlash: 'always', devToolbar: { enabled: false } };\n",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';

export const collections = {
  tekst: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.md', generateId: ({ entry }) => entry.replace('.md', '') }),
  }),
  lijst: defineCollection({ loader: file('content/lijst.yaml', { parser: (text) => ({ lijst: parse(text) }) }) }),
  bronnen: defineCollection({ loader: file('content/bronnen.yaml') }),
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
import { getCollection } from 'astro:content';

export async function getStaticPaths() {
  return Promise.all(
    ['lijst', 'bronnen'].map(async (naam) => ({ params: { naam }, props: { entries: await getCollection(naam) } })),
  );
}

const { entries } = Astro.props;
---

<html lang="nl">
  <head><meta charset="utf-8" /><title>Gegevens</title></head>
  <body>{entries.map(({ data }) => <p>{JSON.stringify(data)}</p>)}</body>
</html>
`,
};

/**
 * Writes a bare Astro project with the same text, to measure beside ours.
 *
 * @param folder - not below any `node_modules`, of which Vite follows nothing
 * @param content - folder of the content; it is copied
 * @param root - folder of the repository, of which the packages are used
 * @returns the folder of the copy
 */
export async function writeBareAstro(folder: string, content: string, root: string): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const copy = join(folder, 'content');
  await cp(content, copy, { recursive: true });
  return copy;
}
