import type { Addresses } from '../../document/addresses.ts';
import { categoryPath } from '../../document/addresses.ts';
import type { Document } from '../../document/document.ts';
import { normalise } from '../normalise.ts';
import { wordsOf } from '../segment.ts';
import type { Segment } from '../segment.ts';

/** A place that a page of the site must show. */
export interface WantedPlace {
  readonly segment: Segment;
  readonly place: string;
  /** Normalised. */
  readonly text: string;
}

/** The places that each page of the site must show, by path, in the order of the page. */
export function placesByPath(
  segments: readonly Segment[],
  document: Document,
  addresses: Addresses,
): Map<string, WantedPlace[]> {
  const byPath = new Map<string, Segment[]>();
  for (const segment of segments) {
    const path = segment.place === null ? undefined : addresses.get(segment.block)?.path;
    if (path === undefined) continue;
    const own = byPath.get(path);
    if (own) own.push(segment);
    else byPath.set(path, [segment]);
  }
  const notes = notesById(segments);
  for (const { nummer } of document.categories) {
    // A category's page shows the notes that it calls, which stand with its process too.
    const own = byPath.get(categoryPath(nummer));
    const called = new Set(own?.flatMap(({ links }) => links.map((link) => link.slice(1))));
    for (const [id, note] of notes) if (called.has(id)) own?.push(...note);
  }
  return new Map([...byPath].map(([path, own]) => [path, joined(own)]));
}

/** The segments of each note, which follow each other. */
function notesById(segments: readonly Segment[]): Map<string, Segment[]> {
  const notes = new Map<string, Segment[]>();
  let id = '';
  for (const segment of segments) {
    const { kind, block, place } = segment;
    if (kind === 'note') id = block;
    const within = id !== '' && (block === id || block.startsWith(`${id}.`));
    if (!within || place === null) continue;
    const note = notes.get(id);
    if (note) note.push(segment);
    else notes.set(id, [segment]);
  }
  return notes;
}

/** One text for each place, in the order in which places have words of their own. */
function joined(segments: readonly Segment[]): WantedPlace[] {
  const places = new Map<string, WantedPlace>();
  for (const segment of segments) {
    const place = segment.place ?? '';
    const before = places.get(place);
    const text = (before?.text ?? '') + normalise(wordsOf(segment, 'site'));
    if (before?.text === '') places.delete(place);
    const first = before === undefined || before.text === '' ? segment : before.segment;
    places.set(place, { segment: first, place, text });
  }
  return [...places.values()];
}
