/** Checks the content folder and reports what is wrong: `npm run check`; `--help` tells the options. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../src/check/check.ts';
import { examined } from '../src/check/examined.ts';
import { renderAnnotations } from '../src/diagnostics/annotations.ts';
import { countBySeverity } from '../src/diagnostics/diagnostic.ts';
import { renderJson } from '../src/diagnostics/json.ts';
import { describeExamined } from '../src/diagnostics/summary.ts';
import { renderTerminal } from '../src/diagnostics/terminal.ts';
import { load } from '../src/source/load.ts';
import { readContent } from '../src/source/read.ts';

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

/** Why nothing could be checked, for people. */
class CannotLook extends Error {}

function readOptions(): { map: string; format: string; help: boolean } {
  const { values, tokens } = parseArgs({
    options: { map: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const known = ['map', 'format', 'help'];
  for (const token of tokens) {
    if (token.kind === 'option' && !known.includes(token.name))
      throw new CannotLook(`onbekende optie \`${token.rawName}\``);
    if (token.kind === 'positional') throw new CannotLook(`onbekend argument \`${token.value}\``);
  }
  const { map = join(import.meta.dirname, '../content'), format = 'tekst' } = values;
  if (typeof map !== 'string' || map === '') throw new CannotLook('`--map` zonder pad');
  if (typeof format !== 'string' || !formats.includes(format))
    throw new CannotLook(`\`--format\` met waarde \`${String(format)}\`; kies tekst, json of ci`);
  return { map, format, help: values.help === true };
}

async function readFolder(map: string): ReturnType<typeof readContent> {
  try {
    return await readContent(map);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = code === 'ENOENT' ? 'die map is er niet' : code === 'ENOTDIR' ? 'dat is geen map' : code;
    throw new CannotLook(`kan \`${map}\` niet lezen: ${why}`);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const files = await readFolder(options.map);
  const loaded = load(files);
  const diagnostics = check(loaded);
  const counted = examined(loaded.document, files.length);
  const below = relative(process.cwd(), options.map);
  const base = (below.startsWith('..') ? options.map : below).replaceAll('\\', '/');
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const inCi = Boolean(process.env.CI ?? process.env.GITHUB_ACTIONS);

  if (options.format === 'json') process.stdout.write(renderJson(diagnostics, counted));
  if (options.format === 'tekst') {
    const colour = process.stdout.isTTY && !process.env.NO_COLOR;
    process.stdout.write(
      `${describeExamined(counted)}\n\n${renderTerminal(diagnostics, { base, texts, colour })}`,
    );
  }
  if (options.format === 'ci' || (options.format === 'tekst' && inCi))
    process.stdout.write(renderAnnotations(diagnostics, base));
  if (counted.sections + counted.categories === 0)
    throw new CannotLook(`in \`${options.map}\` staat geen hoofdstuk en geen categorie`);
  if (countBySeverity(diagnostics).error > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotLook)) throw error;
  process.stderr.write(`Niet gecontroleerd: ${error.message}.\nZie npm run check -- --help.\n`);
  process.exitCode = 2;
}
