import { editedFile, withFilledIn } from './content-file.ts';
import type { EditedFile } from './content-file.ts';
import type { Desk, Look } from './desk.ts';
import type { FilledIn } from './filled-in.ts';

/** What became of a form that was sent. */
export interface Sent {
  readonly status: number;
  readonly message: string | null;
  /** The file as the form shows it next. */
  readonly shown: EditedFile;
  readonly look: Look;
}

interface Office {
  readonly desk: Desk;
  readonly saved: Set<string>;
}

const changed =
  'Niet bewaard: het bestand is intussen door iets of iemand anders veranderd. Er is niets overschreven. Open het bestand opnieuw; neem uw wijzigingen daarin over.';
const taken = 'Bewaard.';
const same = 'Er was niets veranderd.';

/** Checks a form that was sent, and saves it where that was asked. */
export async function answerOf(file: EditedFile, form: FilledIn, { desk, saved }: Office): Promise<Sent> {
  const index = typeof file.at[0] === 'number' ? file.at[0] : null;
  const isTrial = form.get('actie') === 'keur';
  const stay = async (status: number, message: string | null): Promise<Sent> => ({
    status,
    message,
    shown: file,
    look: await desk.look(),
  });
  if (form.get('versie') !== file.version) return stay(409, changed);
  const applied = withFilledIn(file, form);
  if ('refused' in applied) return stay(422, `Niet bewaard. ${applied.refused}`);
  const { path, raw } = file;
  const shown = editedFile(path, applied.raw, index) ?? file;
  if (isTrial) return { status: 200, message: null, shown, look: await desk.look(shown) };
  if (applied.raw === raw) return stay(200, same);
  if (!(await desk.put(path, raw, applied.raw))) return stay(409, changed);
  saved.add(path);
  return { status: 200, message: taken, shown, look: await desk.look() };
}
