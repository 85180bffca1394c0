/** Checks the content folder and reports what is wrong: `npm run check`; `--help` tells the options. */
import { join, relative } from 'node:path';
import process from 'node:process';
import { check } from '../src/check/check.ts';
import { examined } from '../src/check/examined.ts';
import { renderAnnotations } from '../src/diagnostics/annotations.ts';
import { countBySeverity } from '../src/diagnostics/diagnostic.ts';
import { renderJson } from '../src/diagnostics/json.ts';
import { describeExamined } from '../src/diagnostics/summary.ts';
import { load } from '../src/source/load.ts';
import { explain, readOptions, run, UsageError } from './command-line.ts';
import { FolderError, readFolder } from './content-folder.ts';

const help = `Gebruik: npm run check -- [opties]

Controleert alle bestanden in de map content/ en noemt bij elke fout het bestand, de regel en de oplossing.

  --map PAD          controleert een andere map dan content/
  --format=tekst     voor mensen (standaard); met annotaties als CI of GITHUB_ACTIONS is gezet
  --format=json      voor programma's
  --format=ci        alleen annotaties (GitHub workflow commands)
  --help             toont deze uitleg

Uitgang: 0 geen fouten (waarschuwingen mogen), 1 fouten gevonden, 2 er kon niet worden gecontroleerd.
`;
const formats = ['tekst', 'json', 'ci'];

/** Nothing could be checked; the message says why, for people. */
class CannotLook extends Error {
  override name = 'CannotLook';

  constructor(why: string) {
    super(`Niet gecontroleerd: ${why}.\nZie npm run check -- --help.`);
  }
}

async function checkFolder(): Promise<number> {
  const options = readOptions({ map: 'value', format: 'value', help: 'flag' });
  if (options.help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const { map = join(import.meta.dirname, '../content'), format = 'tekst' } = options;
  if (!formats.includes(format))
    throw new UsageError(`\`--format\` met waarde \`${format}\`; kies tekst, json of ci`);
  const files = await readFolder(map);
  const loaded = load(files);
  const diagnostics = check(loaded);
  const counted = examined(loaded.document, files.length);
  const base = relative(process.cwd(), map).replaceAll('\\', '/');
  const inCi = Boolean(process.env.CI ?? process.env.GITHUB_ACTIONS);
  if (format === 'json') process.stdout.write(renderJson(diagnostics, counted));
  if (format === 'tekst')
    process.stdout.write(
      `${describeExamined(counted)}\n\n${explain(diagnostics, base, files, process.stdout)}`,
    );
  if (format === 'ci' || (format === 'tekst' && inCi))
    process.stdout.write(renderAnnotations(diagnostics, base));
  if (counted.sections + counted.categories === 0)
    throw new CannotLook(`in \`${map}\` staat geen hoofdstuk en geen categorie`);
  return countBySeverity(diagnostics).error > 0 ? 1 : 0;
}

await run('check', checkFolder, [CannotLook, FolderError]);
