import { fromStateCell, listColumn, stateColumn } from '../../source/table-form.ts';
import type { Beside } from '../compose/compose.ts';
import type { KnownFile } from '../format.ts';
import { ImportRefused } from '../refused.ts';
import { ownRows, textAt } from '../table/own/rows.ts';
import type { OwnRows } from '../table/own/rows.ts';
import { takeTableBack } from '../table/own/take-back.ts';
import type { TakenBack } from '../table/own/take-back.ts';
import { withoutErrors } from './formula-errors.ts';
import { besideOwn, hasSheets, sheetsOf } from './read-sheets.ts';

/**
 * Reads the table of categories back that Inzage made of the list in the folder.
 *
 * @returns null when there is no such table among the files
 * @throws ImportRefused when there are other files as well
 */
export async function ownTableIn(
  known: readonly KnownFile[],
  { basisOfTable }: Pick<Beside, 'basisOfTable'>,
): Promise<TakenBack | null> {
  for (const file of known.filter(hasSheets)) {
    const sheets = await sheetsOf(file);
    for (const table of sheets.tables) {
      const rows = ownRows(withoutErrors(table).table);
      const [list, ...others] = rows ? saidIn(rows, listColumn) : [];
      if (rows === null || list === undefined || others.length > 0) continue;
      const basis = await basisOfTable(list, stateIn(rows));
      const taken = basis && takeTableBack(table, basis);
      if (!basis || !taken) continue;
      if (known.length > 1) throw apart(file.name);
      const beside = sheets.tables.filter((one) => one !== table);
      return {
        ...taken,
        pieces: [...taken.pieces, ...besideOwn(beside), ...sheets.unread, ...sheets.beside],
        remarks: [
          ...(basis.isKnown ? [] : [{ place: file.name, text: withoutBasis(rows) }]),
          ...taken.remarks,
          ...sheets.remarks,
        ],
      };
    }
  }
  return null;
}

/** What all rows say in a column, each once. */
function saidIn({ below, names }: OwnRows, column: string): string[] {
  return [...new Set(below.map((row) => textAt(row, names, column)))].filter((words) => words !== '');
}

/** The state that all rows name; null when they name none, or several. */
function stateIn(rows: OwnRows): string | null {
  const [state, ...others] = saidIn(rows, stateColumn);
  return state === undefined || others.length > 0 ? null : fromStateCell(state);
}

function withoutBasis(rows: OwnRows): string {
  const why =
    stateIn(rows) === null
      ? `in de kolom \`${stateColumn}\` staat niet, of niet overal hetzelfde, van welke stand van de lijst de tabel is gemaakt`
      : `de tabel is gemaakt van een andere stand van de lijst (versie ${saidIn(rows, 'lijst.versie').join(', ')}), en die is hier niet bewaard`;
  return `${why}. Wie iets heeft veranderd, de tabel of de redactie, is dus niet te zien: elk verschil met de lijst staat hieronder als botsing en er is niets overschreven. Maak de tabel een volgende keer met \`npm run exporteer -- xlsx\`: dan wordt alleen overgenomen wat erin is veranderd`;
}

function apart(name: string): ImportRefused {
  return new ImportRefused('IM20', `\`${name}\` is de tabel van een lijst die Inzage heeft gemaakt.`);
}
