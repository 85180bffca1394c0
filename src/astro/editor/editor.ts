import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { h } from 'hastscript';
import { reasonOf } from '../../machine/faults.ts';
import { pdfName } from '../../print/file-names.ts';
import type { Middleware } from '../answer.ts';
import { pathOf } from '../request-path.ts';
import { control } from './control.ts';
import { editedFile, isList, recordsIn } from './content-file.ts';
import type { EditedFile } from './content-file.ts';
import { createDesk } from './desk.ts';
import type { Desk, Look } from './desk.ts';
import { placeFindings } from './draft-findings.ts';
import type { PlacedFinding } from './draft-findings.ts';
import type { FilledIn } from './filled-in.ts';
import { changesIn, commit } from './git.ts';
import { isFromSelf, isToSelf } from './guard.ts';
import { commitPage } from './html/commit-page.ts';
import { filePage, recordsPage } from './html/file-page.ts';
import { listPage } from './html/list-page.ts';
import { editorPath, pageText } from './html/shell.ts';
import { pageOfFile } from './page-of-file.ts';
import { readForm } from './read-form.ts';
import { answerOf } from './sent.ts';
import { structureOf } from './structure.ts';

export interface EditorOptions {
  /** Path below which the site stands: begins and ends with a slash. */
  readonly base: string;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
}

/** What the pages of the form share in one run. */
interface Office extends EditorOptions {
  readonly desk: Desk;
  /** Has to come back with every form: another website cannot know it. */
  readonly key: string;
  readonly saved: Set<string>;
}

/** A reply: a page, or data for the script of the page. */
interface Reply {
  readonly status: number;
  readonly type?: 'html' | 'json';
  readonly text: string;
}

/** Nothing from elsewhere is loaded, and nobody may put the form in a page of their own. */
const headers = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** The form with which the content is edited: answers for its pages, and takes what is sent. */
export function editor(options: EditorOptions): Middleware {
  const key = randomBytes(24).toString('base64url');
  const office: Office = { ...options, desk: createDesk(options.content), key, saved: new Set() };
  const start = `${options.base}${editorPath}`;
  return (request, response, next) => {
    const path = pathOf(request.url ?? '');
    if (path === null || !`${path}/`.startsWith(start)) next();
    else
      replyTo(office, request, path.slice(start.length).replace(/\/$/, '')).then(
        (reply) => {
          send(response, reply);
        },
        (error: unknown) => {
          send(response, problem(options.base, 500, `Dat lukte niet. ${reasonOf(error)}`));
        },
      );
  };
}

function send(response: ServerResponse, { status, type = 'html', text }: Reply): void {
  const media = type === 'json' ? 'application/json' : 'text/html';
  response.writeHead(status, { ...headers, 'Content-Type': `${media}; charset=utf-8` }).end(text);
}

function problem(base: string, status: number, words: string): Reply {
  const content = [h('h1', 'Dat kan niet'), h('p', words)];
  return { status, text: pageText({ title: 'Dat kan niet', base, content }) };
}

async function replyTo(office: Office, request: IncomingMessage, name: string): Promise<Reply> {
  const { base, key } = office;
  if (!isToSelf(request)) return problem(base, 403, 'De redactie is alleen vanaf deze computer te openen.');
  const form = request.method === 'POST' ? await readForm(request) : null;
  if (request.method === 'POST' && !isFromSelf(request, form?.get(control.key), key))
    return problem(
      base,
      403,
      'Dit formulier komt niet van deze redactie, of de redactie is opnieuw gestart. Open het bestand opnieuw.',
    );
  const query = new URL(request.url ?? '', 'http://localhost').searchParams;
  if (name === '') return { status: 200, text: listPage(base, await office.desk.look()) };
  if (name === 'vastleggen') return commitReply(office, form);
  if (name === 'bestand') return fileReply(office, query, form, wantsData(request));
  return problem(base, 404, 'Deze pagina is er niet.');
}

function wantsData({ headers: { accept = '' } }: IncomingMessage): boolean {
  return accept.includes('application/json');
}

async function fileReply(
  office: Office,
  query: URLSearchParams,
  form: FilledIn | null,
  asData: boolean,
): Promise<Reply> {
  const { base, desk } = office;
  const path = query.get('pad') ?? '';
  const raw = await desk.take(path);
  const record = query.get('onderdeel');
  const list = raw === null ? null : recordsIn(path, raw);
  if (raw !== null && list !== null && record === null)
    return { status: 200, text: recordsPage(base, path, list) };
  const index = list !== null && record !== null && /^\d{1,6}$/.test(record) ? Number(record) : null;
  const isThere = index === null || (list !== null && index <= list.length);
  const file = raw === null || !isThere ? null : editedFile(path, raw, index);
  if (file === null) return problem(base, 404, 'Dit bestand is er niet, of het is geen tekst.');
  if (form === null) return pageReply(office, file, await desk.look(), null);
  const { message, look, shown, status } = await answerOf(file, form, office);
  return asData
    ? { status, type: 'json', text: dataOf(shown, message, placed(shown, look)) }
    : pageReply(office, shown, look, message, status);
}

function pageReply(
  { base, key }: Office,
  file: EditedFile,
  look: Look,
  message: string | null,
  status = 200,
): Reply {
  const page = base + pageOfFile(look.document, file.path).slice(1);
  const pdf = base + pdfName(look.document.lijst);
  return { status, text: filePage({ base, file, findings: placed(file, look), key, message, page, pdf }) };
}

function placed({ path, raw, at }: EditedFile, { diagnostics }: Look): PlacedFinding[] {
  return placeFindings(diagnostics, path, raw, isList(path) ? at : []);
}

function dataOf(file: EditedFile, message: string | null, findings: readonly PlacedFinding[]): string {
  return JSON.stringify({ message, version: file.version, structure: structureOf(file.fields), findings });
}

async function commitReply({ base, content, key, saved }: Office, form: FilledIn | null): Promise<Reply> {
  const changes = await changesIn(content);
  const message = form === null || 'why' in changes ? null : await commitFiles(form);
  const after = message === null ? changes : await changesIn(content);
  return { status: 200, text: commitPage({ base, changes: after, saved, key, message }) };

  async function commitFiles(filled: FilledIn): Promise<string> {
    const words = filled.get('bericht')?.replaceAll('\r\n', '\n').trim() ?? '';
    const files = 'files' in changes ? changes.files : [];
    const chosen = files.filter(({ path }) => filled.has(`bestand:${path}`));
    if (words === '') return 'Er is niets vastgelegd: schrijf eerst wat u hebt veranderd.';
    if (chosen.length === 0) return 'Er is niets vastgelegd: kies eerst een bestand.';
    const why = await commit(content, chosen, words);
    if (why !== null) return `Er is niets vastgelegd. ${why}`;
    for (const { path } of chosen) saved.delete(path);
    return `Vastgelegd: ${chosen.map(({ path }) => path).join(', ')}.`;
  }
}
