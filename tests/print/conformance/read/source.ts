/**
 * A file taken apart into its objects, strictly: every number in it must be right, and no byte may be left over.
 * It is repaired nowhere, so that nothing a tolerant reader makes good stays unseen.
 */
import { checkBody } from './body.ts';
import { FileFaults, Unreadable } from './faults.ts';
import { Objects } from './object-table.ts';
import { at, dictOf, nameOf } from './objects.ts';
import type { Value } from './objects.ts';
import { readSection } from './section.ts';
import type { Section } from './section.ts';
import { isInteger, Reference } from './values.ts';
import type { Dict, PdfValue } from './values.ts';

export interface Source {
  readonly bytes: Uint8Array;
  readonly trailer: Dict;
  /** In the order of their numbers. */
  readonly objects: readonly (readonly [Reference, PdfValue])[];
  readonly faults: FileFaults;
  /** Absent if anything is wrong with the file as such. */
  readonly catalog: Dict | undefined;
  /** How a message points at an object: "object 12 0". */
  readonly place: (object: Value) => string;
}

export function readSource(bytes: Uint8Array): Source {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const faults = new FileFaults();
  const table = new Objects(bytes, text, faults);
  const sections = readSections(table);
  const trailer = sections[0]?.trailer ?? new Map<string, PdfValue>();
  const objects = faults.none ? table.read(sections) : [];
  if (faults.none) checkTrailer(trailer, objects, faults);
  if (faults.none) checkBody(table, sections);
  const catalog = faults.none ? dictOf(at(trailer, 'Root')) : undefined;
  return { bytes, trailer, objects, faults, catalog, place: placing(objects) };
}

function placing(objects: Source['objects']): Source['place'] {
  // A number or a name is known by what it is, and so by no place.
  const references = new Map(
    objects.filter(([, object]) => typeof object === 'object').map(([key, object]) => [object, key]),
  );
  return (object) => {
    const reference = object === undefined ? undefined : references.get(object);
    return reference ? `object ${reference.number} ${reference.generation}` : 'a direct object';
  };
}

/** The sections of the cross-reference, the newest first. */
function readSections(table: Objects): Section[] {
  const { text, faults } = table;
  const sections: Section[] = [];
  const named = /startxref\s+(\d+)\s+%%EOF/u.exec(text.slice(text.lastIndexOf('startxref')))?.[1];
  let start: Value = named === undefined ? named : Number(named);
  if (start === undefined) faults.note('cross-reference', 'No startxref says where it stands.');
  while (start !== undefined) {
    const offset: Value = start;
    const section: Section | undefined = faults.attempt('cross-reference', () =>
      readNext(table, sections, offset),
    );
    if (section === undefined) break;
    sections.push(section);
    start = section.trailer.get('Prev');
  }
  return sections;
}

function readNext(table: Objects, before: readonly Section[], start: Value): Section {
  if (!isInteger(start)) throw new Unreadable('is a Prev that is no number', 'cross-reference');
  if (before.some((section) => section.start === start))
    throw new Unreadable(`is a Prev that leads back to byte ${start}`, 'cross-reference');
  return readSection(table, start);
}

function checkTrailer(trailer: Dict, objects: Source['objects'], faults: FileFaults): void {
  const size = at(trailer, 'Size');
  const highest = objects.at(-1)?.[0].number ?? 0;
  if (size !== highest + 1)
    faults.note(
      'trailer',
      `The highest number of an object is ${highest}, not one less than Size.`,
      'trailer',
    );
  const root = trailer.get('Root');
  if (!(root instanceof Reference) || nameOf(at(root, 'Type')) !== 'Catalog')
    faults.note('trailer', 'Root does not lead to the catalog.', 'trailer');
}
