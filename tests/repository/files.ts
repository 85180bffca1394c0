import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A file for people who work on the repository, or for a server that does. */
export interface RepositoryFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

function filesAt(patterns: readonly string[]): RepositoryFile[] {
  return globSync([...patterns], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Everything in Markdown but the list itself. */
export const documents = filesAt([
  '*.md',
  '.github/*.md',
  'content/README.md',
  '{src,scripts,tests}/**/*.md',
]);

export const workflows = filesAt(['.github/workflows/*.yml']);

/** What a server runs, without comments. */
export const pipelines = [...workflows, ...filesAt(['.gitlab-ci.yml', '.ci/run'])].map(({ path, text }) => ({
  path,
  text: text.replace(/^\s*#.*$/gm, ''),
}));

/** What Markdown shows as code: the lines of each block, and each piece within a line. */
export function codeIn(markdown: string): string[] {
  const fence = /^(\s*)```.*\n([\s\S]*?)^\s*```/gm;
  const blocks = [...markdown.matchAll(fence)].flatMap(([, , code = '']) => code.split('\n'));
  const inline = [...markdown.replace(fence, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inline];
}
