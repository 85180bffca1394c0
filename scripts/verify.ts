/** Builds the site again and compares it with what was published: `npm run verify`; `--help` tells the options. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { SettingsError } from '../src/astro/settings.ts';
import { ProofError } from './build/proof.ts';
import { cacheFolder } from '../src/machine/cache-folder.ts';
import { makeOwnFolder } from '../src/machine/own-folder.ts';
import { expectedPrintErrors } from '../src/print/expected-errors.ts';
import { createProgress } from './build/progress.ts';
import { stepCount } from './build/steps.ts';
import { abortedFromOutside, readOptions, run, UsageError } from './command-line.ts';
import { FolderError } from './content-folder.ts';
import { CannotCompare } from './verify/cannot-compare.ts';
import { rebuild } from './verify/rebuild.ts';
import { renderReport } from './verify/report.ts';
import { isSame, ownSteps, verify } from './verify/verify.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run verify -- PAD-OF-URL

Bouwt de site opnieuw uit deze werkmap en vergelijkt haar byte voor byte met wat is gepubliceerd. Van een tekst
die anders is, toont het de eerste regel die verschilt; van een ander bestand, zoals de PDF, beide groottes en hashes.

  PAD-OF-URL   map met een gepubliceerde site, het adres van haar voorpagina, of een bewaarde controle.json
               (dan worden alleen de hashes vergeleken)
  --help       toont deze uitleg

Uitgang: 0 gelijk, 1 niet gelijk, 2 er kon niet worden vergeleken, 130 afgebroken.
`;

async function compare(): Promise<number> {
  const options = readOptions({ site: 'value', help: 'flag' }, 'site');
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const target = options.site;
  if (target === undefined) throw new UsageError('noem een map of een adres om mee te vergelijken');
  const signal = abortedFromOutside();
  const progress = createProgress(process.stderr, stepCount + ownSteps);
  // Inside the repository: builds whose output lies outside it share one of Astro's folders.
  const folder = await makeOwnFolder(join(cacheFolder(), 'verify-'));
  try {
    const out = join(folder, 'site');
    const report = await verify({
      target,
      progress,
      signal,
      rebuild: (published) => rebuild({ root, out, published, progress, signal }),
    });
    process.stdout.write(renderReport(report));
    return isSame(report) ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write('Afgebroken; er is niets vergeleken.\n');
    return 130;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await run('verify', compare, [CannotCompare, FolderError, SettingsError, ProofError, ...expectedPrintErrors]);
