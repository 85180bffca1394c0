import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

const noGit =
  'Git is niet gevonden op deze computer. Uw wijzigingen staan in de bestanden; vastleggen kan hier niet.';
const noRepository =
  'De map met de inhoud staat niet in een Git-repository. Uw wijzigingen staan in de bestanden; vastleggen kan hier niet.';
const noIdentity =
  'Git weet niet wie u bent. Typ in een terminal `git config --global user.name "Uw naam"` en `git config --global user.email uw@adres.nl`, en probeer het opnieuw.';

const halfway =
  'Git is hier nog bezig met samenvoegen of verplaatsen van eerdere wijzigingen. Maak dat in een terminal af, of breek het af: `git status` zegt hoe. Leg daarna hier vast.';
const readOnly =
  'In de map met de inhoud mag niet worden geschreven, en Git kan er dus niets vastleggen. Vraag wie haar beheert om schrijfrechten.';

/** The files of a content folder that differ from what was committed last. */
export async function changesIn(folder: string): Promise<Changes> {
  try {
    const prefix = (await git(folder, 'rev-parse', '--show-prefix')).trimEnd();
    const status = await git(folder, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--', '.');
    const found = statusLines(status).map(async ({ code, path }): Promise<ChangedFile> => {
      const own = path.startsWith(prefix) ? path.slice(prefix.length) : path;
      const isNew = code === '??';
      const difference = isNew
        ? ''
        : await git(folder, 'diff', '--no-color', '--no-ext-diff', 'HEAD', '--', own).catch(() => '');
      return { path: own, isNew, difference };
    });
    return { files: await Promise.all(found) };
  } catch (error) {
    return { why: reasonFor(error) };
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
    const paths = files.map(({ path }) => path);
    const fresh = files.filter(({ isNew }) => isNew).map(({ path }) => path);
    if (fresh.length > 0) await git(folder, 'add', '--', ...fresh);
    await git(folder, 'commit', '--quiet', '--only', `--message=${message}`, '--', ...paths);
    return null;
  } catch (error) {
    return reasonFor(error);
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
    return reasonFor(error);
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

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', ['--literal-pathspecs', '-C', folder, ...args], {
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
    // Nobody is there to answer, and what it says is looked at.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' },
  });
  return stdout;
}

function reasonFor(error: unknown): string {
  const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: unknown };
  if (code === 'ENOENT') return noGit;
  const said = typeof stderr === 'string' ? stderr.trim() : '';
  if (/not a git repository/i.test(said)) return noRepository;
  if (/partial commit during|unmerged|you need to resolve|in the middle of/i.test(said)) return halfway;
  if (/permission denied|read-only file system/i.test(said)) return readOnly;
  return `Git kon dit niet doen${said === '' ? '.' : `: ${said}`}`;
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
