import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import type { FilledIn } from '../filled-in.ts';
import { countOf } from '../count-of.ts';
import { changesIn, commit, restore } from '../git.ts';
import type { ChangedFile } from '../git.ts';
import { commitPage, undoValue } from '../html/commit-page.ts';
import { page } from '../reply.ts';
import type { Asked, Office, Reply } from '../reply.ts';

/** What can be committed, and what becomes of it when that is sent. */
export async function commitReply(
  { base, content, desk, key, saved }: Office,
  { form }: Asked,
): Promise<Reply> {
  const changes = await changesIn(content);
  const errorsNow = async (): Promise<Diagnostic[]> =>
    (await desk.look()).diagnostics.filter(
      ({ severity, accepted }) => severity === 'error' && accepted === undefined,
    );
  const undo = form?.get(control.undo);
  const message =
    form === null || 'why' in changes
      ? null
      : undo === undefined
        ? await commitFiles(form, changes.files)
        : await undoFile(undo, changes.files);
  const after = message === null ? changes : await changesIn(content);
  return page(commitPage({ base, changes: after, saved, errors: await errorsNow(), key, message }));

  async function commitFiles(filled: FilledIn, files: readonly ChangedFile[]): Promise<string> {
    const words = filled.get('bericht')?.replaceAll('\r\n', '\n').trim() ?? '';
    const chosen = files.filter(({ path }) => filled.has(`bestand:${path}`));
    if (words === '') return 'Er is niets vastgelegd: schrijf eerst wat u hebt veranderd.';
    if (chosen.length === 0) return 'Er is niets vastgelegd: kies eerst een bestand.';
    const errors = filled.has(control.despite) ? [] : await errorsNow();
    if (errors.length > 0)
      return `Er is niets vastgelegd: er ${errors.length === 1 ? 'staat' : 'staan'} nog ${countOf(errors.map(({ severity }) => severity))} in de lijst. Herstel die eerst, of kies “Toch vastleggen”.`;
    const why = await commit(content, chosen, words);
    if (why !== null) return `Er is niets vastgelegd. ${why}`;
    for (const { path } of chosen) saved.delete(path);
    return `Vastgelegd: ${chosen.map(({ path }) => path).join(', ')}.`;
  }

  async function undoFile(wanted: string, files: readonly ChangedFile[]): Promise<string> {
    const file = files.find(({ path, difference }) => undoValue(path, difference) === wanted);
    if (file === undefined)
      return 'Er is niets ongedaan gemaakt: het bestand is intussen veranderd. Kijk het na en kies opnieuw.';
    const why = await restore(content, file);
    if (why !== null) return `Er is niets ongedaan gemaakt. ${why}`;
    saved.delete(file.path);
    return `Teruggezet: ${file.path}.`;
  }
}
