import { h } from 'hastscript';
import { wordsOfKind } from '../../../document/list-kinds.ts';
import { control, trial } from '../control.ts';
import { editedFile } from '../content-file.ts';
import type { FilledIn } from '../filled-in.ts';
import type { PlacedFinding } from '../draft-findings.ts';
import { nounFor } from '../html/list-page.ts';
import { filePage } from '../html/file-page.ts';
import { nameElement } from '../html/new-page.ts';
import { editorPath, fileAddress } from '../html/shell.ts';
import { emptyFile, madeFile, newKinds, proposedName } from '../new-file.ts';
import type { NewFile } from '../new-file.ts';
import { mayHave, placesFor, proposalFor } from '../proposal.ts';
import { goTo, page, problem } from '../reply.ts';
import type { Asked, Office, Reply } from '../reply.ts';
import { draftFindings, notSaved } from '../sent.ts';
import { structureOf } from '../structure.ts';
import { nothingTyped, typedIn } from '../typed.ts';
import type { Look } from '../desk.ts';

/** The form of a file that is to be made, and what becomes of it when it is sent. */
export async function newReply(office: Office, { query, form, asData }: Asked): Promise<Reply> {
  const { base, desk, saved } = office;
  const look = await desk.look();
  const wanted = proposed(look, query);
  if (wanted === null) return problem(404, 'Zo’n bestand is er hier niet.');
  if (form === null) return formReply(office, { status: 200, message: null, look, wanted, form });
  const refuse = (status: number, message: string): Reply =>
    asData
      ? dataReply(status, message, { wanted, form, ...nothingFound })
      : formReply(office, { status, message, look, wanted, form });
  const made = madeFile(wanted, form);
  if ('refused' in made) return refuse(422, `Niet bewaard. ${made.refused}`);
  const { path, raw } = made;
  const isTaken = look.files.some((file) => file.path.toLowerCase() === path.toLowerCase());
  const taken = `Niet bewaard: \`${path}\` is er al, of zijn map is een koppeling. Geef een andere bestandsnaam.`;
  const shown = editedFile(path, raw, null);
  if (form.get(control.action) === trial && shown !== null) {
    const { findings } = isTaken ? nothingFound : await draftFindings(shown, desk, look);
    return dataReply(200, isTaken ? taken : null, { wanted, form, path, findings });
  }
  const put = isTaken ? 'changed' : await desk.put(path, null, raw);
  if (put === 'changed') return refuse(409, taken);
  if (put !== 'done') return refuse(500, notSaved(put));
  saved.add(path);
  return goTo(fileAddress(base, path), 'bewaard', asData);
}

/** Gives back what was typed in a form that is not taken, because it is of another run. */
export async function newGivenBack(
  office: Office,
  { query, form }: Asked,
  message: string,
): Promise<Reply | null> {
  const look = await office.desk.look();
  const wanted = proposed(look, query);
  return wanted && formReply(office, { status: 403, message, look, wanted, form });
}

const nothingFound = { path: '', findings: [] };

/** What is proposed for what an address asks; null where there can be no such file. */
function proposed(look: Look, query: URLSearchParams): NewFile | null {
  const { document, files } = look;
  const kind = newKinds.find((one) => one === query.get('soort'));
  if (kind === undefined || !mayHave(kind, document)) return null;
  const places = placesFor(kind, document);
  const under = places.find(({ value }) => value === query.get('onder'))?.value ?? null;
  if (places.length > 0 && under === null) return null;
  const wanted = proposalFor(kind, under, { document, paths: files.map(({ path }) => path) });
  // What was proposed when the form was opened stays proposed, whatever others do meanwhile.
  const nummer = query.get('nummer');
  return nummer === null ? wanted : { ...wanted, record: { ...wanted.record, nummer } };
}

interface Form {
  readonly status: number;
  readonly message: string | null;
  readonly look: Look;
  readonly wanted: NewFile;
  /** What was typed before. */
  readonly form: FilledIn | null;
}

function formReply({ base, key }: Office, { wanted, form, status, message, look }: Form): Reply {
  const file = emptyFile(wanted);
  const { nummer } = wanted.record;
  const query = new URLSearchParams({
    soort: wanted.kind,
    ...(typeof nummer === 'string' && { nummer }),
    ...(wanted.under !== null && { onder: wanted.under }),
  });
  const text = filePage({
    base,
    file,
    title: `${nounFor(wanted.kind, look.document)} toevoegen`,
    address: `${base}${editorPath}nieuw/?${query.toString()}`,
    findings: null,
    unread: look.unread,
    words: wordsOfKind(look.document.lijst),
    typed: form === null ? nothingTyped : typedIn(file, null, form),
    key,
    message,
    above: [
      h('p', 'Vul in en bewaar.'),
      nameElement(form?.get(control.name) ?? '', proposedName(wanted, form ?? new Map())),
    ],
    site: null,
  });
  return page(text, status);
}

interface Found {
  readonly wanted: NewFile;
  readonly form: FilledIn;
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
}

function dataReply(status: number, message: string | null, { wanted, form, path, findings }: Found): Reply {
  const { version, fields } = emptyFile(wanted);
  const name = proposedName(wanted, form);
  const text = JSON.stringify({ message, version, structure: structureOf(fields), path, name, findings });
  return { status, type: 'json', text };
}
