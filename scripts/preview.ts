/** Serves the finished site from dist/, as a web server would: `npm run preview`; `--help` tells the options. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { readSettings, SettingsError } from '../src/astro/settings.ts';
import { commandOn, portFrom, readOptions, run, UsageError } from './command-line.ts';
import { listen } from './preview/listen.ts';
import { serveSite } from './preview/serve-site.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run preview -- [opties]

Toont de gebouwde website uit dist/, met de zoekfunctie en de PDF. Bouw haar eerst met npm run build.

  --uit PAD     map met het resultaat van de build (standaard dist/)
  --poort N     poort van de website (standaard 4322)
  --help        toont deze uitleg

Uitgang: 2 mislukt; anders draait zij tot Ctrl+C.
`;

async function start(): Promise<number> {
  const options = readOptions({ uit: 'value', poort: 'value', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const port = portFrom(options.poort, 4322);
  const outDir = resolve(options.uit ?? join(root, 'dist'));
  if (!existsSync(join(outDir, 'index.html')))
    throw new UsageError(
      `er staat nog geen website in \`${options.uit ?? 'dist'}\`: bouw haar eerst met \`${commandOn('build', outDir, root)}\``,
    );
  const { base } = readSettings();
  const server = await listen(serveSite({ folder: outDir, base }), port);
  process.stdout.write(`Website: http://localhost:${server.port}${base}\nStoppen: Ctrl+C\n`);
  return 0;
}

await run('preview', start, [SettingsError]);
