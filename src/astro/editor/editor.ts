import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { reasonOf } from '../../machine/faults.ts';
import type { Middleware } from '../answer.ts';
import { pathOf } from '../request-path.ts';
import { control } from './control.ts';
import { lookOver } from '../besides.ts';
import { createDesk } from './desk.ts';
import { isFromSelf, isSentFromSelf, isToSelf } from './guard.ts';
import { listPage } from './html/list-page.ts';
import { editorPath } from './html/shell.ts';
import { readForm } from './read-form.ts';
import { commitReply } from './replies/commit-reply.ts';
import { fileReply, givenBack } from './replies/file-reply.ts';
import { newGivenBack, newReply } from './replies/new-reply.ts';
import { removalReply } from './replies/removal-reply.ts';
import { answered, doneBefore, page, problem } from './reply.ts';
import type { Answer, Asked, EditorOptions, Office, Reply } from './reply.ts';
import { rememberSeen } from './seen.ts';

/** Nothing from elsewhere is loaded, and nobody may put the form in a page of their own. */
const headers = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const otherRun =
  'Dit formulier komt niet van deze redactie, of de redactie is opnieuw gestart. Er is niets bewaard. Staat wat u typte hieronder, kijk het dan na en bewaar opnieuw.';

/** What answers below each address of the form. */
const pages: ReadonlyMap<string, (office: Office, asked: Asked) => Promise<Reply>> = new Map([
  ['', async ({ base, desk }, { query }) => page(listPage(base, await desk.look(), doneBefore(query)))],
  ['bestand', fileReply],
  ['nieuw', newReply],
  ['weghalen', removalReply],
  ['vastleggen', commitReply],
]);

/** What gives typed text back that cannot be taken. */
const givers: ReadonlyMap<string, (office: Office, asked: Asked, message: string) => Promise<Reply | null>> =
  new Map([
    ['bestand', givenBack],
    ['nieuw', newGivenBack],
  ]);

/** The form with which the content is edited: answers for its pages, and takes what is sent. */
export function editor(options: EditorOptions): Middleware {
  const key = randomBytes(24).toString('base64url');
  const desk = createDesk(options.content, lookOver);
  const office: Office = { ...options, desk, key, saved: new Set(), seen: rememberSeen() };
  const start = `${options.base}${editorPath}`;
  return (request, response, next) => {
    const path = pathOf(request.url ?? '');
    if (path === null || !`${path}/`.startsWith(start)) next();
    else
      replyTo(office, request, path.slice(start.length).replace(/\/$/, ''))
        .then((reply) => {
          send(response, reply);
        })
        .catch(next);
  };
}

function send(response: ServerResponse, reply: Answer): void {
  if ('location' in reply) {
    response.writeHead(reply.status, { ...headers, Location: reply.location }).end();
    return;
  }
  const media = reply.type === 'json' ? 'application/json' : 'text/html';
  response.writeHead(reply.status, { ...headers, 'Content-Type': `${media}; charset=utf-8` }).end(reply.text);
}

async function replyTo(office: Office, request: IncomingMessage, name: string): Promise<Answer> {
  const { base, key } = office;
  const asData = (request.headers.accept ?? '').includes('application/json');
  if (!isToSelf(request)) {
    const elsewhere = problem(403, 'De redactie is alleen vanaf deze computer te openen.');
    return answered(base, elsewhere, { form: null, asData });
  }
  const isPost = request.method === 'POST';
  const form = isPost ? await readForm(request) : null;
  const query = new URL(request.url ?? '', 'http://localhost').searchParams;
  const asked: Asked = { query, form, asData };
  const isOurs = !isPost || isFromSelf(request, form?.get(control.key), key);
  // What another website sent is not shown either.
  const given = isOurs || isSentFromSelf(request) ? form : null;
  const reply = (
    isOurs ? answerTo(office, name, asked) : giveBack(office, name, { ...asked, form: given })
  ).catch((error: unknown) => problem(500, `Dat lukte niet. ${reasonOf(error)}`));
  return answered(base, await reply, { form: given, asData });
}

async function answerTo(office: Office, name: string, asked: Asked): Promise<Reply> {
  return (await pages.get(name)?.(office, asked)) ?? problem(404, 'Deze pagina is er niet.');
}

/** The form again with what was typed, of which nothing is taken. */
async function giveBack(office: Office, name: string, asked: Asked): Promise<Reply> {
  const give = asked.form !== null && !asked.asData ? givers.get(name) : undefined;
  return (await give?.(office, asked, otherRun)) ?? problem(403, otherRun);
}
