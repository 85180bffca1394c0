import { offerOf } from '../../check/repair/offer.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { editedFile, isList, withFilledIn } from './content-file.ts';
import type { EditedFile } from './content-file.ts';
import { control, trial } from './control.ts';
import type { Desk, Look } from './desk.ts';
import { newFindings, placeFindings } from './draft-findings.ts';
import type { PlacedFinding } from './draft-findings.ts';
import type { FilledIn } from './filled-in.ts';
import { structureOf } from './structure.ts';
import type { Unwritten } from './unwritten.ts';

/** What became of a form that was sent. */
export interface Sent {
  readonly status: number;
  readonly message: string | null;
  /** The file as the form shows it next. */
  readonly shown: EditedFile;
  readonly look: Look;
  readonly findings: readonly PlacedFinding[];
}

interface Office {
  readonly desk: Desk;
  readonly saved: Set<string>;
}

/** Which finding of a file is meant. */
export function repairValue({ code, line, column }: Diagnostic): string {
  return [code, line, column].join(':');
}

const changed =
  'Niet bewaard: het bestand is intussen door iets of iemand anders veranderd. Er is niets overschreven. Wat u typte, staat hieronder, met wat er nu in het bestand staat erbij. Kijk het na en bewaar opnieuw.';
const changedMeanwhile =
  'Het bestand is intussen door iets of iemand anders veranderd. Kies “Bewaren”: dan ziet u wat u typte naast wat er nu staat.';
const otherFields =
  'Niet bewaard: dit formulier heeft andere velden dan het bestand. Er is niets overschreven. Wat u typte, staat hieronder. Kijk het na en neem het over.';
const taken = 'Bewaard.';
const notRepaired =
  'Niet hersteld: wat werd voorgesteld, past niet meer bij wat er staat. Er is niets veranderd.';
const same = 'Er was niets veranderd.';

/** Says that a file was not written; what was typed is still in the form. */
export function notSaved({ why }: Unwritten): string {
  return `Niet bewaard: ${why} Wat u typte, staat nog in het formulier: kies daarna opnieuw “Bewaren”.`;
}

/** The findings of a file as it is, beside its fields. */
export function findingsFor(file: EditedFile, { diagnostics }: Look): PlacedFinding[] {
  return placeFindings(diagnostics, { ...file, at: isList(file.path) ? file.at : [] });
}

/** Checks a form that was sent, and saves it where that was asked. */
export async function answerOf(file: EditedFile, form: FilledIn, { desk, saved }: Office): Promise<Sent> {
  const index = typeof file.at[0] === 'number' ? file.at[0] : null;
  const isTrial = form.get(control.action) === trial;
  const before = await desk.look();
  const stay = (status: number, message: string | null): Sent => ({
    status,
    message,
    shown: file,
    look: before,
    findings: findingsFor(file, before),
  });
  if (form.get(control.version) !== file.version) return stay(409, isTrial ? changedMeanwhile : changed);
  if (form.get(control.structure) !== structureOf(file.fields)) return stay(409, otherFields);
  const applied = withFilledIn(file, form);
  if ('refused' in applied) return stay(422, `Niet bewaard. ${applied.refused}`);
  const { path, raw } = file;
  const shown = editedFile(path, applied.raw, index) ?? file;
  if (isTrial) return { status: 200, message: null, ...(await draftFindings(shown, desk, before)) };
  const wanted = form.get(control.repair);
  const after = wanted === undefined ? applied.raw : await repaired(shown, wanted, desk);
  if (after === null) return stay(422, notRepaired);
  if (after === raw) return stay(200, same);
  const put = await desk.put(path, file.isThere ? raw : null, after);
  if (put === 'changed') return stay(409, changed);
  if (put !== 'done') return stay(500, notSaved(put));
  saved.add(path);
  const now = editedFile(path, after, index) ?? shown;
  return { status: 200, message: taken, ...(await draftFindings(now, desk, before)) };
}

/** A file as it is or would be, with what that brings about in other forms. */
export async function draftFindings(
  shown: EditedFile,
  desk: Desk,
  before: Look,
): Promise<Pick<Sent, 'shown' | 'look' | 'findings'>> {
  const look = await desk.look(shown);
  const own = findingsFor(shown, look);
  const elsewhere = newFindings(look.diagnostics, before.diagnostics).filter(
    (one) => !own.some(({ diagnostic }) => diagnostic === one),
  );
  return { shown, look, findings: [...own, ...elsewhere.map((diagnostic) => ({ field: null, diagnostic }))] };
}

/** The file with what a finding of it proposes; null where that is not found in it, or cannot be done. */
async function repaired(file: EditedFile, wanted: string, desk: Desk): Promise<string | null> {
  const { files, diagnostics } = await desk.look(file);
  const found = diagnostics.find((one) => one.file === file.path && repairValue(one) === wanted);
  const offer = found && offerOf(found, new Map(files.map((one) => [one.path, one])));
  return offer?.after ?? null;
}
