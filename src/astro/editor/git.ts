import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitTrouble, halfway, noBranch, noIdentity } from './git-trouble.ts';

const execute = promisify(execFile);

/** A file that differs from what was committed last. */
export interface ChangedFile {
  /** Path below the content folder. */
  readonly path: string;
  /** Not known to Git yet. */
  readonly isNew: boolean;
  /** How it differs, as Git says it; of a new file nothing. */
  readonly difference: string;
}

/** What there is to commit, or why nothing can be: a sentence in Dutch. */
export type Changes = { readonly files: readonly ChangedFile[] } | { readonly why: string };

/** The files of a content folder that differ from what was committed last. */
export async function changesIn(folder: string): Promise<Changes> {
  try {
    const prefix = (await git(folder, 'rev-parse', '--show-prefix')).trimEnd();
    const status = await git(folder, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--', '.');
    const found = statusLines(status).map(async ({ code, path }): Promise<ChangedFile> => {
      const own = path.startsWith(prefix) ? path.slice(prefix.length) : path;
      // What was added, and then could not be committed, is not known to the last commit either.
      const isNew = code === '??' || code.startsWith('A');
      const difference = isNew
        ? ''
        : await git(folder, 'diff', '--no-color', '--no-ext-diff', 'HEAD', '--', own).catch(() => '');
      return { path: own, isNew, difference };
    });
    return { files: await Promise.all(found) };
  } catch (error) {
    return { why: gitTrouble(error) };
  }
}

/**
 * Commits files of a content folder, and no others, in the name of who works here.
 *
 * @returns why not, as a sentence in Dutch; null when it is done
 */
export async function commit(
  folder: string,
  files: readonly ChangedFile[],
  message: string,
): Promise<string | null> {
  try {
    const configured = (key: string): Promise<string> => git(folder, 'config', key).catch(() => '');
    const [name, mail] = await Promise.all([configured('user.name'), configured('user.email')]);
    if (name.trim() === '' || mail.trim() === '') return noIdentity;
    if (!(await isOnBranch(folder))) return (await isHalfway(folder)) ? halfway : noBranch;
    const paths = files.map(({ path }) => path);
    const fresh = files.filter(({ isNew }) => isNew).map(({ path }) => path);
    if (fresh.length > 0) await git(folder, 'add', '--', ...fresh);
    await git(folder, 'commit', '--quiet', '--only', `--message=${message}`, '--', ...paths);
    return null;
  } catch (error) {
    return gitTrouble(error);
  }
}

/**
 * Gives a file of a content folder back as it was committed last.
 *
 * @returns why not, as a sentence in Dutch; null when it is done
 */
export async function restore(folder: string, { path }: ChangedFile): Promise<string | null> {
  try {
    await git(folder, 'checkout', '--quiet', 'HEAD', '--', path);
    return null;
  } catch (error) {
    return gitTrouble(error);
  }
}

/** How what is taken away from a file can come back, as a sentence in Dutch. */
export async function wayBack(folder: string, path: string): Promise<string> {
  const changes = await changesIn(folder);
  if ('why' in changes) return `Terughalen kan niet. ${changes.why}`;
  const own = changes.files.find((file) => file.path === path);
  if (own === undefined)
    return 'Terughalen kan: bij “Vastleggen” maakt u het ongedaan, en wat is vastgelegd blijft in Git staan.';
  return own.isNew
    ? 'Terughalen kan niet: dit bestand is nog nooit vastgelegd.'
    : 'Terughalen kan, maar alleen zoals het bestand het laatst is vastgelegd: het is sindsdien veranderd.';
}

/** What is committed beside a branch is found by nobody. */
function isOnBranch(folder: string): Promise<boolean> {
  return git(folder, 'symbolic-ref', '--quiet', 'HEAD').then(
    () => true,
    () => false,
  );
}

/** Whether commits are being moved, during which there is no branch either. */
async function isHalfway(folder: string): Promise<boolean> {
  const heads = ['REBASE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'MERGE_HEAD'];
  const found = await Promise.all(
    heads.map((name) => git(folder, 'rev-parse', '--verify', '--quiet', name).catch(() => '')),
  );
  return found.some((commit) => commit !== '');
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['--literal-pathspecs', '-C', folder, ...args], {
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
    // Nobody is there to answer, and what it says is looked at.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' },
  });
  return stdout;
}

/** What `git status -z` says of each file; the former name of one that was moved follows it. */
function statusLines(status: string): { readonly code: string; readonly path: string }[] {
  const parts = status.split('\0').filter((part) => part !== '');
  const lines: { code: string; path: string }[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    lines.push({ code: part.slice(0, 2), path: part.slice(3) });
    if (/^[RC]/.test(part)) index += 1;
  }
  return lines;
}
