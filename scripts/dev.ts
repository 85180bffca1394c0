/** Shows the site while its content is being edited: `npm run dev`; `--help` tells the options. */
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { dev } from 'astro';
import { devServer } from '../src/astro/dev/dev-server.ts';
import { pdfName } from '../src/print/file-names.ts';
import { visible } from '../src/diagnostics/visible.ts';
import { readSettings, SettingsError } from '../src/astro/settings.ts';
import { siteConfig } from '../src/astro/site-config.ts';
import { rememberingDisk } from '../src/source/remembering-disk.ts';
import { explain, portFrom, readOptions, run } from './command-line.ts';
import { FolderError, readFolder } from './content-folder.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run dev -- [opties]

Toont de website terwijl u de inhoud bewerkt: een open pagina verandert zodra u een bestand opslaat. Is er iets fout,
dan staat dat hier in de terminal en boven de pagina; van dat bestand blijft de laatste goede versie in beeld. De PDF
wordt gemaakt als u hem opvraagt.

  --map PAD     map met de inhoud (standaard content/)
  --poort N     poort van de website (standaard 4321)
  --help        toont deze uitleg
`;

function say(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}

async function start(): Promise<number> {
  const options = readOptions({ map: 'value', poort: 'value', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const port = portFrom(options.poort, 4321);
  // Astro reads these from the environment and nowhere else.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  const settings = readSettings();
  const ownContent = join(root, 'content');
  const content = resolve(options.map ?? ownContent);
  const base = relative(process.cwd(), content);
  const disk = rememberingDisk();
  let pdf = '';
  let isFirst = true;
  const server = await dev({
    ...siteConfig(settings),
    root,
    configFile: false,
    logLevel: 'warn',
    server: { port },
    integrations: await devServer({
      settings,
      content,
      read: () => readFolder(content, 'map', disk),
      own: content === ownContent,
      say,
      report: ({ diagnostics, files, loaded }) => {
        pdf = pdfName(loaded.document.lijst);
        // What is let stand need not be read again at every save.
        const told = diagnostics.filter(({ accepted }) => isFirst || accepted === undefined);
        isFirst = false;
        say(`\n${explain(told, base, files, process.stdout)}`);
      },
    }),
  });
  const address = `http://localhost:${server.address.port}${settings.base}`;
  say(`Website: ${address}\nPDF:     ${address}${pdf}\nStoppen: Ctrl+C`);
  return 0;
}

await run('dev', start, [FolderError, SettingsError]);
