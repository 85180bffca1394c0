/** Builds the site, its search index and the PDF: `npm run build`; `--help` tells the options. */
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { readSettings, SettingsError } from '../src/astro/settings.ts';
import { unknownSite } from '../src/addresses.ts';
import { cacheFolder } from '../src/machine/cache-folder.ts';
import { placeFullDisk } from '../src/machine/full-disk.ts';
import { tightLimits } from '../src/machine/limits.ts';
import { expectedPrintErrors } from '../src/print/expected-errors.ts';
import { BusyError } from './build/lock.ts';
import { ProofError } from './build/proof.ts';
import { createProgress } from './build/progress.ts';
import { buildAll, ContentError, stepCount } from './build/steps.ts';
import { findTarget, TargetError } from './build/target.ts';
import { abortedFromOutside, explain, readOptions, run } from './command-line.ts';
import { FolderError } from './content-folder.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run build -- [opties]

Maakt de website, de zoekindex en de PDF. Mislukt dat, dan blijft het vorige resultaat staan zoals het was.

  --map PAD   map met de inhoud (standaard content/)
  --uit PAD   map voor het resultaat (standaard dist/)
  --opnieuw   drukt de PDF ook als er sinds de vorige keer niets is veranderd
  --help      toont deze uitleg

Uitgang: 0 gelukt, 1 fouten in de inhoud, 2 mislukt, 130 afgebroken.
`;

async function build(): Promise<number> {
  const options = readOptions({ map: 'value', uit: 'value', opnieuw: 'flag', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const content = resolve(options.map ?? join(root, 'content'));
  const settings = readSettings();
  const out = await findTarget(resolve(options.uit ?? join(root, 'dist')), { root, content });
  const signal = abortedFromOutside();
  const base = relative(process.cwd(), content);
  // Who is ended for want of memory cannot say so afterwards.
  for (const limit of await tightLimits()) process.stderr.write(`Let op: ${limit}\n`);
  try {
    const progress = createProgress(process.stderr, stepCount);
    const { summary, diagnostics, files } = await buildAll({
      root,
      content,
      out,
      settings,
      again: options.opnieuw !== undefined,
      progress,
      signal,
    });
    if (diagnostics.length > 0)
      process.stdout.write(`${explain(diagnostics, base, files, process.stdout)}\n`);
    process.stdout.write(`${summary}\n`);
    if (settings.site === unknownSite)
      process.stdout.write(
        `\nHet adres van de site is nog niet ingesteld; zet het in INZAGE_SITE voor u publiceert.\n`,
      );
    return 0;
  } catch (error) {
    if (signal.aborted) {
      process.stderr.write(`Afgebroken. ${relative(process.cwd(), out)} is ongewijzigd.\n`);
      return 130;
    }
    if (!(error instanceof ContentError)) {
      await placeFullDisk(error, [dirname(out), tmpdir(), cacheFolder(), root]);
      throw error;
    }
    process.stderr.write(
      `${explain(error.diagnostics, base, error.files, process.stderr)}\nEr is niets gebouwd; ${relative(process.cwd(), out)} is ongewijzigd.\n`,
    );
    return 1;
  }
}

await run('build', build, [
  BusyError,
  ProofError,
  FolderError,
  SettingsError,
  TargetError,
  ...expectedPrintErrors,
]);
