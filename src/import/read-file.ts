import { readDocx } from './docx/read-docx.ts';
import type { MatchedColumn } from './columns/match.ts';
import { parseJson, readVng } from './json/read-json.ts';
import type { PartDraft, ImageDraft } from './compose/parts.ts';
import type { KnownFile } from './format.ts';
import type { Piece, Remark } from './ledger/piece.ts';
import type { RegisterNames } from './register-names.ts';
import type { Settings } from './settings.ts';
import { readSheets } from './sheet/read-sheets.ts';
import type { CategoryDraft } from './table/category-draft.ts';
import { ImportRefused } from './refused.ts';

/** What one file holds, with all that was counted in it. */
export interface ReadFile {
  readonly title: string | null;
  readonly parts: readonly PartDraft[];
  readonly categories: readonly CategoryDraft[];
  readonly images: readonly ImageDraft[];
  /** What each column became, by the name of its table. */
  readonly columns: ReadonlyMap<string, readonly MatchedColumn[]>;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads a file in the way of its kind.
 *
 * @throws ImportRefused when it holds nothing that can be brought in, or what must be settled first
 */
export async function readFile(file: KnownFile, settings: Settings, names: RegisterNames): Promise<ReadFile> {
  switch (file.kind) {
    case 'xlsx':
    case 'ods':
      return readSheets(file, settings, names);
    case 'csv':
      return readSheets({ ...file, kind: 'csv' }, settings, names);
    case 'docx':
      return readDocx(file, settings, names);
    case 'json':
      return readVng({ ...file, kind: 'json' }, parseJson({ ...file, kind: 'json' }), names);
    case 'pdf':
      throw new ImportRefused(`\`${file.name}\`: een ${file.kind}-bestand wordt niet gelezen.`);
  }
}
