import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { visible } from '../../src/diagnostics/visible.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { kindIn } from '../../src/import/kind/choose-kind.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';
import { renderReport } from '../../src/import/report.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { noSettings, readSettings, writeSettings } from '../../src/import/settings.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { importeer as command } from '../commands/importeer.ts';
import { basisFolder, kept, lastImport } from './kept.ts';
import { readOwnList } from './own-list.ts';
import { readBelow, readGiven, readText } from './files.ts';
import { judgePlaces, under, writeBelow } from './write-files.ts';

/** Brings files in, or shows what would come of it. */
export async function work(
  { naar, droog, soort }: OptionsOf<typeof command>,
  loose: readonly string[],
): Promise<number> {
  if (naar === undefined)
    throw new UsageError('geen map om naar te schrijven', 'Noem haar met `--naar MAP`.');
  const folder = resolve(naar);
  const chosen = await readText(join(folder, kept, 'import.yaml'));
  const settings = chosen === null ? noSettings : readSettings(chosen);
  const before = await readBelow(join(folder, lastImport));
  const ownList = await readText(join(folder, 'lijst.yaml'));
  const beside = {
    hasList: ownList !== null && !before.has('lijst.yaml'),
    soort: ownList === null ? null : kindIn(ownList),
    today: new Date().toISOString().slice(0, 10),
    readOwnList,
  };
  const brought = await bringIn(await readGiven(loose), settings, beside, soort ?? null);
  const { basis } = brought;
  const last = basis === null ? before : await readBelow(join(folder, basisFolder(basis)));
  if (basis !== null && ownList !== null && last.size === 0) throw withoutBasis(folder, basis);
  const fresh = sameDay(brought.files, last);
  const paths = new Set([...last.keys(), ...fresh.keys()]);
  await judgePlaces(folder, paths);
  const merged = mergeFiles(last, await readBelow(folder, paths), fresh);
  const report = renderReport(
    loose.map((path) => relative(process.cwd(), resolve(path))),
    brought,
    merged,
  );
  process.stdout.write(visible(report));
  if (droog === true) {
    process.stdout.write('\nEr is niets geschreven (--droog).\n');
    return merged.clashes.length > 0 ? 1 : 0;
  }
  await writeBelow(
    folder,
    new Map([
      ...merged.write,
      // Others may still write in a copy of the same document: what it was made of stays as it was.
      ...(basis === null ? under(lastImport, merged.base) : []),
      [`${kept}/import.yaml`, writeSettings(settings, brought.columns)],
      [`${kept}/verslag.md`, report],
    ]),
  );
  process.stdout.write(
    `\nGeschreven naar ${visible(naar)}. Controleer met: npm run check -- --map ${visible(naar)}\n`,
  );
  return merged.clashes.length > 0 ? 1 : 0;
}

/** Without what it was made of nobody can tell what people changed in a document. */
function withoutBasis(folder: string, basis: string): ImportRefused {
  return new ImportRefused(
    `Dit document is gemaakt van een stand van de lijst die hier niet is bewaard (\`${basisFolder(basis)}\` ontbreekt in \`${folder}\`), zodat niet te zien is wat erin is veranderd. Er is niets geschreven. Importeer naar de map waarvan het is gemaakt, zet die map met de basis terug, of importeer naar een lege map en vergelijk zelf.`,
  );
}

/** A list that was made by an earlier import keeps its day: that it is brought in again changes nothing. */
function sameDay(files: ImportFiles, last: ImportFiles): ImportFiles {
  const [fresh, before] = [files.get('lijst.yaml'), last.get('lijst.yaml')];
  if (typeof fresh !== 'string' || typeof before !== 'string') return files;
  const dated = /^(?:datum|\s+van): .*$/gm;
  return fresh.replace(dated, '') === before.replace(dated, '')
    ? new Map(files).set('lijst.yaml', before)
    : files;
}
