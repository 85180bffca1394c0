import { parse } from 'yaml';
import type { ImageDraft } from '../../compose/parts.ts';
import { mainPartOf } from '../../archive/relations.ts';
import type { OfficeFile } from '../../format.ts';
import type { FileEntry } from '../../judge-paths.ts';
import type { Piece, Remark } from '../../ledger/piece.ts';
import { fileKey } from '../../../source/word-form.ts';
import { takeNotes } from '../html-notes.ts';
import { otherParts } from '../other-parts.ts';
import { openParts } from '../package.ts';
import type { WordParts } from '../package.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { piecesOfDocument } from '../pieces.ts';
import { lookRemarks } from '../run-marks.ts';
import { toHtml } from '../to-html.ts';
import { refuseTracked } from '../tracked.ts';
import { basisOf } from './basis-of.ts';
import { isOwnDocument, readOwn } from './read-own.ts';

/** A document that Inzage made of a list, read back. */
export interface OwnDocument {
  /** The files, as often as the document has them. */
  readonly entries: readonly FileEntry[];
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  /** What tells from which state of the list it was made; null when it does not say. */
  readonly basis: string | null;
}

/**
 * Reads a document of Word back if Inzage made it of a list.
 *
 * @returns null for any other document
 * @throws ImportRefused when changes wait to be accepted, or data cannot be read
 */
export async function readOwnDocument(file: OfficeFile<'docx'>): Promise<OwnDocument | null> {
  const main = mainPartOf(file.archive, file.name)?.path ?? '';
  const text = new TextDecoder().decode(file.archive.get(main));
  // Most documents can be told apart without being read.
  if (!text.includes(`>${fileKey}<`) || !text.includes('>lijst.yaml<')) return null;
  const { tree, images } = await toHtml(file.archive, file.name);
  if (!isOwnDocument(tree)) return null;
  const parts = openParts(file.archive, file.name);
  refuseTracked(parts, file.name);
  const notes = takeNotes(tree);
  const entries = withImages(readOwn(tree, notes, file.name), images);
  const basis = basisOf(file.archive, file.name);
  return {
    entries,
    basis,
    remarks: lookRemarks(parts),
    pieces: [
      ...withTitle(withKeys(piecesOfDocument(parts, true)), parts, entries),
      ...notShown(entries, images),
      ...otherParts(file.archive, parts.body, file.name),
    ],
  };
}

/** An image that was put into the document lies in the folder of each text that shows it. */
function withImages(files: readonly FileEntry[], images: readonly ImageDraft[]): FileEntry[] {
  const shown = files.flatMap(([path, text]) =>
    images
      .filter(({ name }) => path.endsWith('.md') && typeof text === 'string' && text.includes(name))
      .map(({ name, bytes }) => [path.replace(/[^/]*$/, name), bytes] as const),
  );
  return [...files, ...new Map(shown)];
}

/** Images that stand where no text of the list does, such as among data. */
function notShown(files: readonly FileEntry[], images: readonly ImageDraft[]): Piece[] {
  const paths = files.map(([path]) => path);
  return images
    .filter(({ name }) => !paths.some((path) => path.endsWith(`/${name}`)))
    .map(({ name }) => ({ kind: 'afbeelding', place: 'buiten de tekst', text: name, left: noText }));
}

const noText = 'zij staat niet in de tekst van een bestand; zet haar onder de tabel met de gegevens daarvan';

/** Above the document stands the title that its data have as well: what is said twice is written once. */
function withTitle(pieces: readonly Piece[], parts: WordParts, entries: readonly FileEntry[]): Piece[] {
  const text = entries.find(([path]) => path === 'lijst.yaml')?.[1];
  const { titel } = parse(typeof text === 'string' ? text : '{}') as { readonly titel?: unknown };
  const titles = new Set(
    paragraphsOf(parts.body)
      .filter(({ style }) => parts.styles.get(style) === 'title')
      .map((paragraph) => paragraph.place),
  );
  return pieces.map((piece) => {
    if (!titles.has(piece.place) || piece.kind !== 'alinea') return piece;
    return piece.text.replace(/\s+/g, ' ').trim() === titel
      ? { ...piece, became: 'titel van de lijst' }
      : { ...piece, left: elsewhere };
  });
}

const elsewhere = 'de titel van de lijst verandert u in de tabel `lijst.yaml`, bij `titel`';

const place = /^(tabel \d+), rij (\d+), kolom (\d+)$/;

/** The keys of data, and the path of the file that they belong to, tell where words go and are none. */
function withKeys(pieces: readonly Piece[]): Piece[] {
  const data = new Set(
    pieces.flatMap((piece) => {
      const [, table, row, column] = place.exec(piece.place) ?? [];
      return table !== undefined && row === '1' && column === '1' && piece.text.trim() === fileKey
        ? [table]
        : [];
    }),
  );
  return pieces.map((piece) => {
    const [, table = '', row, column] = place.exec(piece.place) ?? [];
    const isKey = data.has(table) && (row === '1' || column === '1');
    return isKey ? { ...piece, became: 'sleutel of bestandsnaam' } : piece;
  });
}
