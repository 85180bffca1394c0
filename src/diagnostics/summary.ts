import { countAccepted, countBySeverity } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How much was looked at. */
export interface Examined {
  readonly files: number;
  readonly sections: number;
  readonly categories: number;
  readonly blocks: number;
}

/** What was looked at, in words. */
export function describeExamined({ files, sections, categories, blocks }: Examined): string {
  const parts = [
    count(files, 'bestand', 'bestanden'),
    count(sections, 'kop', 'koppen'),
    count(categories, 'categorie', 'categorieën'),
    count(blocks, 'aanhaalbaar onderdeel', 'aanhaalbare onderdelen'),
  ];
  return `Gecontroleerd: ${parts.join(', ')}.`;
}

/** The outcome in one line: `2 fouten en 1 waarschuwing.` */
export function describeCounts(diagnostics: readonly Diagnostic[]): string {
  const { error, warning, info } = countBySeverity(diagnostics);
  const parts = [
    ...(error > 0 ? [count(error, 'fout', 'fouten')] : []),
    ...(warning > 0 ? [count(warning, 'waarschuwing', 'waarschuwingen')] : []),
    ...(info > 0 ? [count(info, 'opmerking', 'opmerkingen')] : []),
  ];
  const accepted = countAccepted(diagnostics);
  const letStand = accepted === 0 ? '' : ` Vastgelegd: ${count(accepted, 'afwijking', 'afwijkingen')}.`;
  const last = parts.pop();
  if (last === undefined) return `Alles in orde.${letStand}`;
  const counts = parts.length > 0 ? `${parts.join(', ')} en ${last}` : last;
  return `${error > 0 ? counts : `Geen fouten; ${counts}`}.${letStand}`;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
