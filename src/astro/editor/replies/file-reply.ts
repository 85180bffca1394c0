import { h } from 'hastscript';
import { wordsOfKind } from '../../../document/list-kinds.ts';
import { pdfName } from '../../../print/file-names.ts';
import { control, trial } from '../control.ts';
import { editedFile, isList, recordsIn } from '../content-file.ts';
import type { EditedFile } from '../content-file.ts';
import type { FilledIn } from '../filled-in.ts';
import { filePage } from '../html/file-page.ts';
import { recordsPage } from '../html/records-page.ts';
import { fileAddress, removalAddress } from '../html/shell.ts';
import { pageOfFile } from '../page-of-file.ts';
import { doneBefore, page, problem } from '../reply.ts';
import type { Asked, Office, Reply } from '../reply.ts';
import { answerOf, findingsFor } from '../sent.ts';
import type { Sent } from '../sent.ts';
import { structureOf } from '../structure.ts';
import { nothingTyped, typedIn } from '../typed.ts';
import type { Typed } from '../typed.ts';

/** The file or record that an address names; null for what is none, or cannot be edited. */
export async function fileNamed({ desk }: Office, query: URLSearchParams): Promise<EditedFile | null> {
  const path = query.get('pad') ?? '';
  const raw = await desk.take(path);
  const record = query.get('onderdeel');
  // A register begins with its first record.
  const list = raw !== null || (isList(path) && record !== null) ? recordsIn(path, raw ?? '') : null;
  if (raw === null && list === null) return null;
  const index = list !== null && record !== null && /^\d{1,6}$/.test(record) ? Number(record) : null;
  const isThere = index === null || (list !== null && index <= list.length);
  return isThere ? editedFile(path, raw, index) : null;
}

/** The form of a file, or the records of one that is a list; and what becomes of it when it is sent. */
export async function fileReply(office: Office, asked: Asked): Promise<Reply> {
  const { base, desk } = office;
  const { query, form, asData } = asked;
  const path = query.get('pad') ?? '';
  const raw = query.has('onderdeel') ? null : await desk.take(path);
  const records = raw === null ? null : recordsIn(path, raw);
  if (records !== null) return page(recordsPage(base, { path, records, message: doneBefore(query) }));
  const file = await fileNamed(office, query);
  if (file === null) return problem(404, 'Dit bestand is er niet, of het is geen tekst.');
  if (form === null) {
    const look = await desk.look();
    const message = doneBefore(query);
    return pageReply(office, { status: 200, message, shown: file, look, findings: findingsFor(file, look) });
  }
  const sent = await answerOf(file, form, office);
  if (!asData)
    return pageReply(office, sent, sent.status === 200 ? nothingTyped : typedBefore(office, file, form));
  if (form.get(control.action) !== trial) office.seen.add(sent.shown.version, sent.shown.raw);
  return { status: sent.status, type: 'json', text: dataOf(sent) };
}

/** Gives back what was typed in a form of a file that is not taken, because it is of another run. */
export async function givenBack(
  office: Office,
  { query, form }: Asked,
  message: string,
): Promise<Reply | null> {
  const file = await fileNamed(office, query);
  if (file === null || form === null) return null;
  const look = await office.desk.look();
  const sent = { status: 403, message, shown: file, look, findings: findingsFor(file, look) };
  return pageReply(office, sent, typedBefore(office, file, form));
}

function typedBefore({ seen }: Office, file: EditedFile, form: FilledIn): Typed {
  const raw = seen.find(form.get(control.version) ?? '');
  const index = typeof file.at[0] === 'number' ? file.at[0] : null;
  return typedIn(file, raw === null ? null : editedFile(file.path, raw, index), form);
}

function pageReply({ base, key, seen }: Office, sent: Sent, typed: Typed = nothingTyped): Reply {
  const { status, message, shown: file, look, findings } = sent;
  seen.add(file.version, file.raw);
  const record = typeof file.at[0] === 'number' ? file.at[0] : undefined;
  const text = filePage({
    base,
    file,
    address: fileAddress(base, file.path, record),
    findings,
    unread: look.unread,
    words: wordsOfKind(look.document.lijst),
    typed,
    key,
    message,
    below: canGo(file)
      ? [h('p', h('a', { href: removalAddress(base, file.path, record) }, 'Weghalen …'))]
      : [],
    site: {
      page: base + pageOfFile(look.document, file.path).slice(1),
      pdf: base + pdfName(look.document.lijst),
    },
  });
  return page(text, status);
}

/** Whether a file or record can be taken away: a list without `lijst.yaml` is none. */
export function canGo({ path, at, value, isThere }: EditedFile): boolean {
  return isThere && path !== 'lijst.yaml' && (at.length === 0 ? !isList(path) : value !== undefined);
}

function dataOf({ shown, message, findings }: Sent): string {
  return JSON.stringify({
    message,
    version: shown.version,
    structure: structureOf(shown.fields),
    path: shown.path,
    findings,
  });
}
