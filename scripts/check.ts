/** Checks the content folder and reports what is wrong: `npm run check`; `--help` tells the options. */
import { join, relative } from 'node:path';
import process from 'node:process';
import { catalogue } from '../src/check/catalogue.ts';
import { check } from '../src/check/check.ts';
import { examined } from '../src/check/examined.ts';
import { explainRule } from '../src/check/explain-rule.ts';
import { ruleHelp } from '../src/check/rule-help.ts';
import type { Extras } from '../src/check/rule.ts';
import { renderAnnotations } from '../src/diagnostics/annotations.ts';
import { renderCodeQuality } from '../src/diagnostics/code-quality.ts';
import { countBySeverity } from '../src/diagnostics/diagnostic.ts';
import { renderJson } from '../src/diagnostics/json.ts';
import { renderSarif } from '../src/diagnostics/sarif.ts';
import { describeExamined } from '../src/diagnostics/summary.ts';
import { printCoverage } from '../src/print/chromium/coverage.ts';
import { load } from '../src/source/load.ts';
import { explain, readOptions, run, UsageError } from './command-line.ts';
import { FolderError, readFolder } from './content-folder.ts';

const help = `Gebruik: npm run check -- [opties]

Controleert alle bestanden in de map content/ en noemt bij elke fout het bestand, de regel en de oplossing.

  --map PAD          controleert een andere map dan content/
  --vorige PAD       vergelijkt met een eerdere versie: een map als content/
  --gebouwd PAD      kijkt ook naar wat is gebouwd: een map als dist/
  --format=tekst     voor mensen (standaard); met annotaties als CI of GITHUB_ACTIONS is gezet
  --format=json      voor programma's
  --format=sarif     voor programma's die SARIF 2.1.0 lezen
  --format=ci        alleen annotaties (GitHub workflow commands)
  --format=gitlab    voor GitLab: een rapport voor Code Quality
  --uitleg CODE      legt een regel uit, met voorbeelden
  --help             toont deze uitleg

Uitgang: 0 geen fouten (waarschuwingen mogen), 1 fouten gevonden, 2 er kon niet worden gecontroleerd.
`;
const formats = ['tekst', 'json', 'sarif', 'ci', 'gitlab'];
const known = {
  map: 'value',
  vorige: 'value',
  gebouwd: 'value',
  format: 'value',
  uitleg: 'value',
  help: 'flag',
} as const;

/** Nothing could be checked; the message says why, for people. */
class CannotLook extends Error {
  override name = 'CannotLook';

  constructor(why: string) {
    super(`Niet gecontroleerd: ${why}.\nZie npm run check -- --help.`);
  }
}

async function main(): Promise<number> {
  const options = readOptions(known);
  if (options.help !== undefined) process.stdout.write(help);
  else if (options.uitleg !== undefined) process.stdout.write(explanation(options.uitleg));
  else return checkFolder(options);
  return 0;
}

/** @throws UsageError for a code that no rule has */
function explanation(code: string): string {
  const rule = catalogue.find((one) => one.code === code.toUpperCase());
  if (rule) return explainRule(ruleHelp(rule));
  throw new UsageError(`er is geen regel \`${code}\`; een code staat bij elke melding, zoals \`SL23\``);
}

async function checkFolder(options: ReturnType<typeof readOptions<keyof typeof known>>): Promise<number> {
  const { map = join(import.meta.dirname, '../content'), format = 'tekst' } = options;
  if (!formats.includes(format))
    throw new UsageError(`\`--format\` met waarde \`${format}\`; kies tekst, json, sarif, ci of gitlab`);
  const files = await readFolder(map);
  const loaded = load(files);
  const diagnostics = check({ ...loaded, ...(await extras(options)) });
  const counted = examined(loaded.document, files.length);
  const base = relative(process.cwd(), map).replaceAll('\\', '/');
  const inCi = Boolean(process.env.CI ?? process.env.GITHUB_ACTIONS);
  if (format === 'json') process.stdout.write(renderJson(diagnostics, counted));
  if (format === 'sarif') process.stdout.write(renderSarif(diagnostics, catalogue, base));
  if (format === 'gitlab') process.stdout.write(renderCodeQuality(diagnostics, base));
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

async function extras({ vorige, gebouwd }: { vorige?: string; gebouwd?: string }): Promise<Extras> {
  return {
    canPrint: printCoverage(),
    today: new Date().toISOString().slice(0, 10),
    ...(vorige !== undefined && { earlier: load(await readFolder(vorige, 'vorige')).document }),
    // What reads a PDF takes long to load, and most runs do not need it.
    ...(gebouwd !== undefined && { built: await (await import('./check/built.ts')).readBuilt(gebouwd) }),
  };
}

await run('check', main, [CannotLook, FolderError]);
