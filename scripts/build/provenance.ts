import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Controle } from './controle.ts';

/** What goes into the published files besides `content/`; a change elsewhere does not change them. */
const ingredients = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Asks git something; rejects when it cannot tell. */
export type Git = (...args: string[]) => Promise<string>;

/** The git of a folder. It takes no lock: a person may be committing. */
export function gitIn(folder: string): Git {
  const run = promisify(execFile);
  return async (...args) => (await run('git', ['--no-optional-locks', '-C', folder, ...args])).stdout;
}

/**
 * The commit of a checkout, and whether what goes into the site still is what that commit holds.
 *
 * @param git - the git of the folder of the repository
 * @param ownContent - false when the content comes from elsewhere, and so from no commit
 * @param paths - what goes into the site
 * @returns commit null when git is not there, or the folder is no repository of its own
 */
export async function readCommit(
  git: Git,
  ownContent: boolean,
  paths: readonly string[] = ['content', ...ingredients],
): Promise<Pick<Controle, 'commit' | 'gewijzigd'>> {
  try {
    const [prefix, commit = ''] = (await git('rev-parse', '--show-prefix', 'HEAD')).split('\n');
    // A source archive unpacked within a repository of somebody else's.
    if (prefix !== '') return { commit: null };
    const changes = await git('status', '--porcelain', '--untracked-files=normal', '--', ...paths);
    return { commit, ...((changes !== '' || !ownContent) && { gewijzigd: true }) };
  } catch {
    return { commit: null };
  }
}

/**
 * Where a site comes from: the commit of its content, and where that has a repository of its own, also that of the
 * publisher.
 *
 * @param publisher - the git of the folder of the publisher
 * @param content - the git of the content folder; null for the content that comes with the publisher
 */
export async function readOrigin(
  publisher: Git,
  content: Git | null,
): Promise<Pick<Controle, 'commit' | 'gewijzigd' | 'uitgever'>> {
  const found = content && (await readContentCommit(content));
  if (!found) return readCommit(publisher, content === null);
  return { ...found, uitgever: await readCommit(publisher, true, ingredients) };
}

/** The commit of a content folder; null when no repository keeps it. */
async function readContentCommit(git: Git): Promise<Pick<Controle, 'commit' | 'gewijzigd'> | null> {
  try {
    // The folder may only happen to lie within a repository, which then says nothing of it.
    await git('ls-files', '--error-unmatch', '--', 'lijst.yaml');
    const commit = (await git('rev-parse', 'HEAD')).trim();
    const changes = await git('status', '--porcelain', '--untracked-files=normal', '--', '.');
    return { commit, ...(changes !== '' && { gewijzigd: true as const }) };
  } catch {
    return null;
  }
}

/**
 * Versions of what makes the site, as installed: Node.js, the browser and the packages the publisher depends on.
 *
 * @param root - folder of the repository
 * @param browser - which browser printed the PDF
 */
export async function readTools(root: string, browser: string): Promise<Record<string, string>> {
  const { dependencies } = await readPackage(root);
  const installed = await Promise.all(
    Object.keys(dependencies ?? {}).map(async (name) => {
      const { version } = await readPackage(join(root, 'node_modules', name));
      return [name, version ?? 'onbekend'] as const;
    }),
  );
  return { node: process.versions.node, browser, ...Object.fromEntries(installed) };
}

interface PackageFacts {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function readPackage(folder: string): Promise<PackageFacts> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFacts;
}
