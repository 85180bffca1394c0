import type { ImportFiles } from '../../compose/compose.ts';
import type { OfficeFile } from '../../format.ts';
import type { Piece } from '../../ledger/piece.ts';
import { fileKey } from '../../../source/word-form.ts';
import { takeNotes } from '../html-notes.ts';
import { openParts } from '../package.ts';
import { piecesOfDocument } from '../pieces.ts';
import { toHtml } from '../to-html.ts';
import { refuseTracked } from '../tracked.ts';
import { isOwnDocument, readOwn } from './read-own.ts';

/** A document that Inzage made of a list, read back. */
export interface OwnDocument {
  readonly files: ImportFiles;
  readonly pieces: readonly Piece[];
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
  const { tree } = await toHtml(file.archive, file.name);
  if (!isOwnDocument(tree)) return null;
  const parts = openParts(file.archive, file.name);
  refuseTracked(parts, file.name);
  const notes = takeNotes(tree);
  const files = readOwn(tree, notes, file.name);
  return { files, pieces: withKeys(piecesOfDocument(parts)) };
}

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
