import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import type { FilledIn } from '../filled-in.ts';
import { countOf } from '../count-of.ts';
import { changesIn, commit, restore } from '../git.ts';
import type { ChangedFile, Changes } from '../git.ts';
import { chosenName, commitPage, undoValue } from '../html/commit-page.ts';
import { page } from '../reply.ts';
import type { Asked, Office, Reply } from '../reply.ts';

/** What can be committed, and what becomes of it when that is sent. */
export async function commitReply(office: Office, { form }: Asked): Promise<Reply> {
  const { base, content, desk, key, saved } = office;
  const changes = await changesIn(content);
  const done = form === null ? null : await doneWith(office, form, changes);
  const after = done === null ? changes : await changesIn(content);
  const { diagnostics, unread } = await desk.look();
  return page(
    commitPage({
      base,
      changes: after,
      saved,
      errors: errorsAmong(diagnostics),
      unread,
      key,
      message: done?.message ?? null,
      // What was written about changes is of no use once they are committed.
      filled: done?.isCommitted === true ? null : form,
    }),
  );
}

/** What became of what was sent. */
interface Done {
  readonly message: string;
  readonly isCommitted: boolean;
}

function doneWith(office: Office, form: FilledIn, changes: Changes): Done | Promise<Done> {
  const undo = form.get(control.undo);
  // The page itself says why.
  if ('why' in changes) return undo === undefined ? uncommitted('.') : notUndone('.');
  return undo === undefined
    ? commitFiles(office, form, changes.files)
    : undoFile(office, undo, changes.files);
}

function uncommitted(why: string): Done {
  return { message: `Er is niets vastgelegd${why}`, isCommitted: false };
}

function notUndone(why: string): Done {
  return { message: `Er is niets ongedaan gemaakt${why}`, isCommitted: false };
}

async function commitFiles(
  { content, desk, saved }: Office,
  filled: FilledIn,
  files: readonly ChangedFile[],
): Promise<Done> {
  const words = filled.get(control.message)?.replaceAll('\r\n', '\n').trim() ?? '';
  const chosen = files.filter(({ path }) => filled.has(chosenName(path)));
  if (files.length === 0) return uncommitted(': er is niets meer dat verschilt van wat al is vastgelegd.');
  if (words === '') return uncommitted(': schrijf eerst wat u hebt veranderd.');
  if (chosen.length === 0) return uncommitted(': kies eerst een bestand.');
  const errors = filled.has(control.despite) ? [] : errorsAmong((await desk.look()).diagnostics);
  if (errors.length > 0)
    return uncommitted(
      `: er ${errors.length === 1 ? 'staat' : 'staan'} nog ${countOf(errors.map(({ severity }) => severity))} in de inhoud. Herstel die eerst, of kies “Toch vastleggen”.`,
    );
  const why = await commit(content, chosen, words);
  if (why !== null) return uncommitted(`. ${why}`);
  for (const { path } of chosen) saved.delete(path);
  return { message: `Vastgelegd: ${chosen.map(({ path }) => path).join(', ')}.`, isCommitted: true };
}

async function undoFile(
  { content, saved }: Office,
  wanted: string,
  files: readonly ChangedFile[],
): Promise<Done> {
  const file = files.find(({ path, difference }) => undoValue(path, difference) === wanted);
  if (file === undefined)
    return notUndone(': het bestand is intussen veranderd. Kijk het na en kies opnieuw.');
  const why = await restore(content, file);
  if (why !== null) return notUndone(`. ${why}`);
  saved.delete(file.path);
  return { message: `Teruggezet: ${file.path}.`, isCommitted: false };
}

function errorsAmong(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
}
