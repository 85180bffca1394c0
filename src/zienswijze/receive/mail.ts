import PostalMime from 'postal-mime';
import { viewLimits, writable } from '../../document/view-limits.ts';
import { readView } from '../read.ts';
import { ofSite } from './received.ts';
import type { ReadReceived } from './received.ts';

/** More parts within parts than any program for mail writes. */
const deepest = 20;

/**
 * Reads a message (`.eml`): the view of the site that it brings along, or else its words. Whatever the file holds, it throws
 * nothing.
 *
 * @param file - path for the account
 */
export async function readMail(file: string, bytes: Uint8Array): Promise<ReadReceived> {
  const fault = (expected: string): ReadReceived => ({ faults: [{ path: '', expected }] });
  let mail;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: deepest });
  } catch {
    return fault('een e-mailbericht dat te lezen is');
  }
  const sent = mail.date === undefined ? NaN : Date.parse(mail.date);
  const received = Number.isNaN(sent) ? null : dayOf(new Date(sent));
  const sender = {
    ...(mail.from?.name && { naam: tidy(mail.from.name) }),
    ...(mail.from?.address && { email: tidy(mail.from.address) }),
  };
  const attached = mail.attachments.filter(({ filename }) => /\.json$/i.test(filename ?? ''));
  const [first, second] = attached;
  if (second !== undefined) return fault('één zienswijze per bericht; bewaar de bijlagen elk apart');
  if (first !== undefined) {
    const { content } = first;
    const { view, faults } = readView(
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    );
    if (view === null) return { faults };
    const own = ofSite(file, view);
    return { received: { ...own, way: 'e-mail', received, sender: { ...sender, ...own.sender } } };
  }
  const other = mail.attachments.find(({ disposition }) => disposition === 'attachment');
  if (other !== undefined)
    return fault('een bericht zonder bijlage van deze soort; typ de zienswijze over als YAML');
  const general = writable(mail.text ?? '');
  if (general === '') return fault('een bericht met tekst; typ de zienswijze over als YAML');
  if (general.length > viewLimits.text) return fault(`ten hoogste ${viewLimits.text} tekens`);
  return {
    received: {
      file,
      id: null,
      changed: null,
      way: 'e-mail',
      received,
      posted: null,
      version: null,
      sender,
      general,
      parts: [],
    },
  };
}

/** The day of a moment in the Netherlands. */
function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

function tidy(text: string): string {
  return writable(text).replace(/\s+/g, ' ').slice(0, viewLimits.line);
}
