import { readDocx } from './docx/read-docx.ts';
import { parseJson, readVng } from './json/read-json.ts';
import type { KnownFile } from './format.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { ReadFile } from './read-result.ts';
import type { RegisterNames } from './register-names.ts';
import type { Settings } from './settings.ts';
import { readSheets } from './sheet/read-sheets.ts';

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
      return readPdf({ ...file, kind: 'pdf' });
  }
}
