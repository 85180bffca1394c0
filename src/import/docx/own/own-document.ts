import type { ImageDraft } from '../../compose/parts.ts';
import type { OfficeFile } from '../../format.ts';
import type { FileEntry } from '../../judge-paths.ts';
import { lettersOf } from '../../ledger/letters.ts';
import type { Piece, Remark } from '../../ledger/piece.ts';
import { fileKey } from '../../../source/word-form.ts';
import { takeNotes } from '../html-notes.ts';
import { openParts } from '../package.ts';
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
  const text = new TextDecoder().decode(file.archive.get('word/document.xml'));
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
    pieces: [...withTitle(withKeys(piecesOfDocument(parts, true))), ...notShown(entries, images)],
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

const place = /^(tabel \d+), rij (\d+), kolom (\d+)$/;

/** The title above the document stands once more among the data, from which it is read: where it differs, it is lost. */
function withTitle(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'alinea') return [...pieces];
  const again = rest.some(
    ({ place: at, text }) => place.exec(at)?.[1] === 'tabel 1' && lettersOf(text) === lettersOf(first.text),
  );
  return again
    ? [{ ...first, became: 'de titel van de lijst, die ook bij haar gegevens staat' }, ...rest]
    : [...pieces];
}

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
