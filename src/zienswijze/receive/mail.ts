import PostalMime from 'postal-mime';
import type { Attachment, Header } from 'postal-mime';
import { dayOf } from './day-of.ts';
import { fromMessage, isMessage, mayBeView, saysNothing } from './message.ts';
import { textOr } from './message-text.ts';
import { refuse } from './received.ts';
import type { ReadReceived } from './received.ts';

/** More parts within parts than any program for mail writes. */
const deepest = 20;

/** A message in a message, and so on; deeper than people forward. */
const mostForwarded = 5;

/**
 * Reads a message (`.eml`). Whatever the file holds, it throws nothing. Of a message that brings another one along with the file
 * of the site in it, that other one counts: it says who sent the view, and when it came in.
 *
 * @param file - path for the account
 */
export async function readMail(file: string, bytes: Uint8Array, within = 0): Promise<ReadReceived> {
  let mail;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: deepest, forceRfc822Attachments: true });
  } catch {
    return refuse('ZW08', 'een e-mailbericht dat te lezen is');
  }
  const attachments = mail.attachments.filter(isBrought).map(({ filename, mimeType, content }) => ({
    name: filename ?? (mimeType === message ? 'bericht.eml' : ''),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }));
  const [forwarded, other] = attachments.filter(({ name }) => !saysNothing(name));
  if (forwarded && !other && isMessage(forwarded.name) && within < mostForwarded) {
    const inner = await readMail(file, forwarded.bytes, within + 1);
    if (typeof inner.received?.id === 'string') return inner;
  }
  return fromMessage(file, {
    date: arrival(mail.headers),
    name: mail.from?.name,
    address: mail.from?.address,
    text: textOr(mail.text, mail.html),
    attachments,
  });
}

const message = 'message/rfc822';

/** Whether it is attached, and not shown within the text. */
function isBrought({ disposition, filename, mimeType }: Attachment): boolean {
  return disposition === 'attachment' || mimeType === message || mayBeView(filename ?? '');
}

/**
 * When a message came in: as the computers say that handed it on, and where none does, as that of the sender says. Which of them is
 * the first of whoever is written to, nobody can tell from here: where their days differ, that is left to people.
 */
function arrival(headers: readonly Header[]): string | undefined {
  const valuesOf = (name: string): string[] =>
    headers.flatMap(({ key, value }) => (key === name ? [value] : []));
  const [handed, ...others] = valuesOf('received').flatMap((hop) => {
    const stamp = /;([^;]*)$/.exec(hop)?.[1];
    const day = stamp === undefined ? null : dayOf(stamp);
    return stamp === undefined || day === null ? [] : [{ stamp, day }];
  });
  if (handed === undefined) return valuesOf('date')[0];
  return others.every(({ day }) => day === handed.day) ? handed.stamp : undefined;
}
