import { dataFault } from './compared.ts';
import type { Comparison } from './compared.ts';
import type { Scope } from './scope.ts';

/** Compares the second sheet of the workbook: which list it is, its warning, and a line about every column. */
export function compareExplanation(
  file: string,
  rows: readonly (readonly string[])[],
  columns: readonly string[],
  { document, home }: Scope,
): Comparison {
  const said = new Map(rows.map(([name = '', words = '']) => [name, words]));
  const { titel, versie, melding = '' } = document.lijst;
  const wrong = [['Lijst', titel] as const, ['Let op', melding] as const, ['Website', home] as const].filter(
    ([name, words]) => (said.get(name) ?? '') !== words,
  );
  const version = said.get('Versie') ?? '';
  const silent = columns.filter((name) => (said.get(name) ?? '') === '');
  return {
    faults: [
      ...wrong.map(([name, words]) => dataFault('BW16', file, null, said.get(name) ?? '', words)),
      ...(version.startsWith(`${versie}, `) ? [] : [dataFault('BW16', file, null, version, versie)]),
      ...silent.map((name) => dataFault('BW15', file, null, '', `uitleg van de kolom ${name}`)),
    ],
    values: rows.length,
  };
}
