import type { Document } from '../../src/document/document.ts';
import { fromListJson, ListJsonError } from '../../src/export/json/read-list.ts';
import { ImportRefused } from '../../src/import/refused.ts';

/**
 * Reads the list as Inzage publishes it.
 *
 * @throws ImportRefused when it has not the form of this version
 */
export function readOwnList(text: string): Document {
  try {
    return fromListJson(text);
  } catch (error) {
    if (!(error instanceof ListJsonError)) throw error;
    const [first = ''] = error.message.split('\n');
    throw new ImportRefused(
      'IM18',
      `\`lijst.json\` heeft niet de vorm van deze versie van Inzage (${first}).`,
    );
  }
}
