import { shorten } from '../../diagnostics/shorten.ts';
import { viewLimits, writable } from '../../document/view-limits.ts';
import { readView } from '../read.ts';
import { unpack } from './archive.ts';
import { dayOf } from './day-of.ts';
import { ofSite, refuse } from './received.ts';
import type { GivenFile, ReadReceived } from './received.ts';

/** An e-mail message, in whatever form it was kept. */
export interface Message {
  /** When it came in, as a program for mail writes that. Views count by it, and not by when they were sent (Awb 6:9(1)). */
  readonly date: string | undefined;
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly text: string | undefined;
  /** What is attached, all that is shown within the text left out. */
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Whether programs for mail attach it by themselves: an appointment, a card with an address, a signature. */
export function saysNothing(name: string): boolean {
  return /\.(?:ics|vcf|p7s)$/i.test(name);
}

/** Whether an attachment is another message. */
export function isMessage(name: string): boolean {
  return /\.(?:eml|msg)$/i.test(name);
}

function isView(name: string): boolean {
  return /\.json$/i.test(name);
}

/** Whether an attachment is, or may hold, what the site makes. */
export function mayBeView(name: string): boolean {
  return isView(name) || /\.zip$/i.test(name);
}

/**
 * Takes the view out of a message: the one of the site that it brings along, or else its words. What it brings besides must not get
 * lost: a file that may say something is refused, and of words beside a view the account tells.
 *
 * @param file - path for the account
 */
export function fromMessage(file: string, { date, name, address, text, attachments }: Message): ReadReceived {
  const received = date === undefined ? null : dayOf(date);
  const sender = {
    ...(name !== undefined && name !== '' && { naam: tidy(name) }),
    ...(address !== undefined && address !== '' && { email: tidy(address) }),
  };
  const general = writable(text ?? '');
  const { files, refused } = unpacked(attachments);
  if (refused) return refused;
  const [first, second] = files.filter(({ path }) => isView(path));
  const [unread] = files.filter(({ path }) => !isView(path) && !saysNothing(path));
  if (second !== undefined) return refuse('ZW09', 'één zienswijze per bericht');
  if (first !== undefined) {
    if (first.bytes === null)
      return refuse('ZW01', `een bestand van ten hoogste ${viewLimits.file / 1_000_000} MB`);
    const { view, faults } = readView(first.bytes);
    if (view === null) return { faults };
    if (unread) return refuseAttachment(unread.path);
    const own = ofSite(file, view);
    return {
      received: {
        ...own,
        ...(general !== '' && { hasCover: true }),
        way: 'e-mail',
        received,
        sender: { ...sender, ...own.sender },
      },
    };
  }
  if (unread) return refuseAttachment(unread.path);
  if (general === '') return refuse('ZW11', 'een bericht met tekst');
  if (general.length > viewLimits.text) return refuse('ZW19', `ten hoogste ${viewLimits.text} tekens`);
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

/** Says which attachment keeps a message from being its words. */
function refuseAttachment(path: string): ReadReceived {
  if (isMessage(path))
    return refuse('ZW17', 'een bericht dat zelf de zienswijze is, zonder een ander bericht erin');
  if (/^winmail\.dat$/i.test(path)) return refuse('ZW18', 'bijlagen die niet in `winmail.dat` zijn verpakt');
  const name = path === '' ? 'zonder naam' : `\`${shorten(path)}\``;
  return refuse(
    'ZW10',
    `een bericht zonder bijlagen, of met een zienswijze van de website en niets anders; bijlage ${name} is dat niet`,
  );
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

function tidy(text: string): string {
  return writable(text).replace(/\s+/g, ' ').slice(0, viewLimits.line);
}
