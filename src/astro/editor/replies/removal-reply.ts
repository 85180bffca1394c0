import { applyChange } from '../../../source/patch/apply.ts';
import type { EditedFile } from '../content-file.ts';
import { control } from '../control.ts';
import { newFindings } from '../draft-findings.ts';
import { wayBack } from '../git.ts';
import { removalPage } from '../html/removal-page.ts';
import { fileAddress, removalAddress } from '../html/shell.ts';
import { goTo, page, problem, startAddress } from '../reply.ts';
import type { Asked, Office, Reply } from '../reply.ts';
import { canGo, fileNamed } from './file-reply.ts';

const changed = 'Niet weggehaald: het is intussen veranderd. Kijk of het nog steeds weg mag.';

/** Asks whether a file or record may go, with what that breaks; and takes it away when that is sent. */
export async function removalReply(office: Office, { query, form, asData }: Asked): Promise<Reply> {
  const { base, content, desk, key, saved } = office;
  const file = await fileNamed(office, query);
  if (file === null || !canGo(file)) return problem(404, 'Dit is er niet, of het kan niet weg.');
  const record = typeof file.at[0] === 'number' ? file.at[0] : undefined;
  const after = without(file);
  if (after !== null && 'refused' in after) return problem(422, `Niet weggehaald. ${after.refused}`);
  const raw = after === null ? null : after.raw;
  const isSame = form?.get(control.version) === file.version;
  const put = form !== null && isSame ? await desk.put(file.path, file.raw, raw) : 'changed';
  if (put === 'done') {
    saved.add(file.path);
    const to = record === undefined ? startAddress(base) : fileAddress(base, file.path);
    return goTo(to, 'weggehaald', asData);
  }
  const [before, look] = [await desk.look(), await desk.look({ path: file.path, raw })];
  const text = removalPage({
    base,
    file,
    address: removalAddress(base, file.path, record),
    key,
    message: form === null ? null : put === 'changed' ? changed : `Niet weggehaald: ${put.why}`,
    findings: newFindings(look.diagnostics, before.diagnostics),
    undo: await wayBack(content, file.path),
  });
  return page(text, form === null ? 200 : put === 'changed' ? 409 : 500);
}

/** The file without the record; null where all of it goes. */
function without({ path, raw, at, value }: EditedFile): ReturnType<typeof applyChange> | null {
  return at.length === 0
    ? null
    : applyChange(path, raw, { kind: 'value', path: at, old: value, new: undefined });
}
