import library from '@kenjiuno/msgreader';
import { guardCompound } from './compound-guard.ts';
import { fromMessage } from './message.ts';
import { textOr } from './message-text.ts';
import { refuse } from './received.ts';
import type { ReadReceived } from './received.ts';

// It is a module of the older kind, of which Node.js hands over all at once.
const { default: MsgReader } = library as unknown as typeof import('@kenjiuno/msgreader');

/**
 * Reads a message as Outlook keeps it (`.msg`). Whatever the file holds, it throws nothing.
 *
 * @param file - path for the account
 */
export function readOutlook(file: string, bytes: Uint8Array): ReadReceived {
  try {
    const reader = new MsgReader(Uint8Array.from(bytes).buffer);
    guardCompound(reader, bytes.length);
    const fields = reader.getFileData();
    if (fields.error !== undefined) return refuse('ZW08', 'een bericht van Outlook dat te lezen is');
    const { attachments = [], messageDeliveryTime, clientSubmitTime } = fields;
    return fromMessage(file, {
      date: messageDeliveryTime ?? clientSubmitTime,
      name: fields.senderName,
      address: fields.senderSmtpAddress ?? fields.senderEmail,
      text: textOr(fields.body, fields.bodyHtml),
      attachments: attachments
        .filter(({ attachmentHidden }) => attachmentHidden !== true)
        .map((one) => {
          const { fileName, content } = reader.getAttachment(one);
          return { name: fileName, bytes: content };
        }),
    });
  } catch {
    return refuse('ZW08', 'een bericht van Outlook dat te lezen is');
  }
}
