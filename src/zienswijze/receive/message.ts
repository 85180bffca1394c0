import { viewLimits, writable } from '../../document/view-limits.ts';
import { readView } from '../read.ts';
import { unpack } from './archive.ts';
import { ofSite, refuse } from './received.ts';
import type { GivenFile, ReadReceived } from './received.ts';

/** An e-mail message, in whatever form it was kept. */
export interface Message {
  /** When it was sent, as a program for mail writes that. */
  readonly date: string | undefined;
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly text: string | undefined;
  /** What is attached, all that is shown within the text left out. */
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * Takes the view out of a message: the one of the site that it brings along, or else its words.
 *
 * @param file - path for the account
 */
export function fromMessage(file: string, { date, name, address, text, attachments }: Message): ReadReceived {
  const sent = date === undefined ? NaN : Date.parse(date);
  const received = Number.isNaN(sent) ? null : dayOf(new Date(sent));
  const sender = {
    ...(name !== undefined && name !== '' && { naam: tidy(name) }),
    ...(address !== undefined && address !== '' && { email: tidy(address) }),
  };
  const { files, refused } = unpacked(attachments);
  if (refused) return refused;
  const views = files.filter((one) => /\.json$/i.test(one.path));
  const [first, second] = views;
  if (second !== undefined) return refuse('ZW09', 'één zienswijze per bericht');
  if (first !== undefined) {
    if (first.bytes === null)
      return refuse('ZW01', `een bestand van ten hoogste ${viewLimits.file / 1_000_000} MB`);
    const { view, faults } = readView(first.bytes);
    if (view === null) return { faults };
    const own = ofSite(file, view);
    return { received: { ...own, way: 'e-mail', received, sender: { ...sender, ...own.sender } } };
  }
  if (files.length > 0) return refuse('ZW10', 'een bericht zonder bijlage van deze soort');
  const general = writable(text ?? '');
  if (general === '') return refuse('ZW11', 'een bericht met tekst');
  if (general.length > viewLimits.text) return refuse('ZW01', `ten hoogste ${viewLimits.text} tekens`);
  return {
    received: {
      file,
      id: null,
      changed: null,
      way: 'e-mail',
      received,
      posted: null,
      list: null,
      version: null,
      sender,
      general,
      parts: [],
    },
  };
}

/** What is attached, with what stands in an archive (`.zip`) in place of that. */
function unpacked(attachments: Message['attachments']): {
  readonly files: readonly GivenFile[];
  readonly refused?: ReadReceived;
} {
  const files: GivenFile[] = [];
  for (const { name, bytes } of attachments) {
    const within = /\.zip$/i.test(name) ? unpack(name, bytes) : { files: [{ path: name, bytes }] };
    if ('refused' in within) return { files: [], refused: within.refused };
    files.push(...within.files);
  }
  return { files };
}

/** The day of a moment in the Netherlands. */
function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

function tidy(text: string): string {
  return writable(text).replace(/\s+/g, ' ').slice(0, viewLimits.line);
}
