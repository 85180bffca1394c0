import PostalMime from 'postal-mime';
import { fromMessage } from './message.ts';
import { textOr } from './message-text.ts';
import { refuse } from './received.ts';
import type { ReadReceived } from './received.ts';

/** More parts within parts than any program for mail writes. */
const deepest = 20;

/**
 * Reads a message (`.eml`). Whatever the file holds, it throws nothing.
 *
 * @param file - path for the account
 */
export async function readMail(file: string, bytes: Uint8Array): Promise<ReadReceived> {
  let mail;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: deepest });
  } catch {
    return refuse('ZW08', 'een e-mailbericht dat te lezen is');
  }
  return fromMessage(file, {
    date: mail.date,
    name: mail.from?.name,
    address: mail.from?.address,
    text: textOr(mail.text, mail.html),
    attachments: mail.attachments
      .filter(({ disposition, filename }) => disposition === 'attachment' || /\.json$/i.test(filename ?? ''))
      .map(({ filename, content }) => ({
        name: filename ?? '',
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
  });
}
