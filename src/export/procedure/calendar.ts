import { firstDay, toDate } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import { lastDayForViews } from '../../law/clock.ts';
import type { Published } from '../publication.ts';

/** Longest line in octets, its end left out (RFC 5545, 3.1). */
const longest = 75;

/**
 * The term for views as a calendar: the days of it, and the last day with a reminder a week before (RFC 5545).
 *
 * @returns the text of the file; null where no inspection is known
 */
export function toCalendar({ document, site }: Published, t: Translate): string | null {
  const { id, titel, datum, versie, inzage } = document.lijst;
  if (!inzage) return null;
  const last = lastDayForViews(inzage);
  const respond = `${site}reageren/`;
  const event = (name: string, summary: string, first: string, until: string, more: string[]): string[] => [
    'BEGIN:VEVENT',
    `UID:${id}-${versie}-${name}@${new URL(site).hostname}`,
    // When the list was made, so that the same list gives the same file.
    `DTSTAMP:${basic(toDate(firstDay(datum)))}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(toDate(firstDay(until) + 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(`${titel}, ${t('feiten.versie', { versie })}. ${respond}`)}`,
    `URL:${respond}`,
    'TRANSP:TRANSPARENT',
    ...more,
    'END:VEVENT',
  ];
  const title = t('klok.agenda-termijn', { titel });
  const lastTitle = t('klok.agenda-laatste', { titel });
  const reminder = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(t('klok.herinnering', { einde: formatDate(last) }))}`,
    'TRIGGER:-P7D',
    'END:VALARM',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inzage//Inzage//NL',
    ...event('termijn', title, inzage.start, last, []),
    ...event('laatste-dag', lastTitle, last, last, reminder),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A line in pieces of so many octets that no letter is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let room = longest;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (octets > room) {
      pieces.push(piece);
      piece = '';
      // The space that begins a line that goes on counts as well.
      room = longest - 1;
    }
    room -= octets;
    piece += letter;
  }
  return [...pieces, piece].join('\r\n ');
}
