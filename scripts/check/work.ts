import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { catalogue } from '../../src/check/catalogue.ts';
import { categoryFiles } from '../../src/check/category-files.ts';
import { check } from '../../src/check/check.ts';
import { madeChanges } from '../../src/check/editions.ts';
import { examined } from '../../src/check/examined.ts';
import { explainRule } from '../../src/check/explain-rule.ts';
import { ruleHelp } from '../../src/check/rule-help.ts';
import type { Extras } from '../../src/check/rule.ts';
import { summaryLines } from '../../src/compare/summary.ts';
import { renderAnnotations, renderNotices } from '../../src/diagnostics/annotations.ts';
import { renderCodeQuality } from '../../src/diagnostics/code-quality.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import { renderJson } from '../../src/diagnostics/json.ts';
import { renderSarif } from '../../src/diagnostics/sarif.ts';
import { describeExamined } from '../../src/diagnostics/summary.ts';
import type { Shown } from '../../src/diagnostics/terminal.ts';
import { visible } from '../../src/diagnostics/visible.ts';
import type { Document } from '../../src/document/document.ts';
import { wordsOfKind } from '../../src/document/list-kinds.ts';
import { kindIn } from '../../src/import/kind/choose-kind.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { Loaded } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { explain } from '../command-line/explain.ts';
import { loadKeeping } from '../command-line/load-keeping.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { check as command } from '../commands/check.ts';
import { extrasOf } from './extras.ts';
import { ruleNamed, shownBy } from './shown.ts';

type Options = OptionsOf<typeof command>;

/** Nothing could be checked; the message says why, for people. */
class CannotLook extends ExpectedError {
  override name = 'CannotLook';

  constructor(why: string) {
    super(`Niet gecontroleerd: ${why}.\nZie npm run check -- --help.`);
  }
}

/** Checks, or explains a rule. */
export async function work(options: Options): Promise<number> {
  const { uitleg } = options;
  if (uitleg === undefined) return checkFolder(options, shownBy(options));
  process.stdout.write(explainRule(ruleHelp(ruleNamed(uitleg)), await wordsIn(options.map)));
  return 0;
}

/** What the list in a folder calls the things that an explanation names; null where that is the same, or not known. */
async function wordsIn(folder: string): Promise<string | null> {
  return readFile(join(folder, 'lijst.yaml'), 'utf8')
    .then((text) => wordsOfKind({ soort: kindIn(text) }))
    .catch(() => null);
}

async function checkFolder(options: Options, shown: Shown): Promise<number> {
  const { map, format } = options;
  if (format === 'verschil') return (await import('./show-difference.ts')).showDifference(options);
  const files = await readFolder(map);
  if (options.herstel === true)
    return (await import('./repair/repair-folder.ts')).repairFolder(
      options,
      files,
      await extras(options, files, loadList(files)),
    );
  if (options.droog ?? options.ja)
    throw new UsageError('`--droog` en `--ja` horen bij `--herstel`, en dat staat er niet bij');
  const loaded = await loadKeeping(files);
  const besides = await extras(options, files, loaded);
  const diagnostics = check({ ...loaded, ...besides });
  const changes = besides.earlier
    ? summaryLines(madeChanges(besides.earlier, loaded.document, loaded.refused))
    : [];
  const counted = examined(loaded.document, files.length);
  const base = relative(process.cwd(), map).replaceAll('\\', '/');
  const inCi = Boolean(process.env.CI ?? process.env.GITHUB_ACTIONS);
  const categories = categoryFiles(loaded.document);
  const renderings: Readonly<Record<Exclude<Options['format'], 'verschil'>, () => string>> = {
    json: () => renderJson(diagnostics, counted),
    sarif: () => renderSarif(diagnostics, catalogue, base),
    gitlab: () => renderCodeQuality(diagnostics, base),
    ci: () => `${renderAnnotations(diagnostics, base)}${renderNotices(changes)}`,
    tekst: () =>
      `${describeExamined(counted)}\n${sinceEarlier(changes, besides.earlier)}\n${explain({ diagnostics, files, categories, content: resolve(map), output: process.stdout, shown })}`,
  };
  const isEmpty = counted.sections + counted.categories === 0;
  // What is not there is not in order.
  if (!isEmpty || diagnostics.length > 0 || format !== 'tekst') process.stdout.write(renderings[format]());
  if (format === 'tekst' && inCi)
    process.stdout.write(`${renderAnnotations(diagnostics, base)}${renderNotices(changes)}`);
  if (isEmpty)
    throw new CannotLook(
      `in \`${map}\` staat geen hoofdstuk en geen categorie. Zet hoofdstukken in \`hoofdstukken/\` en categorieën in \`categorieen/\`, of haal een lijst binnen met \`npm run importeer\``,
    );
  return countBySeverity(diagnostics).error > 0 ? 1 : 0;
}

/** What changed since an earlier edition, below what was looked at; nothing where there is none. */
function sinceEarlier(changes: readonly string[], earlier: Document | undefined): string {
  if (!earlier) return '';
  const { versie } = earlier.lijst;
  const lines = changes.length === 0 ? ['niets gewijzigd'] : changes;
  return `Sinds versie ${visible(versie)}:\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

async function extras(
  { map, vorige, gebouwd }: Options,
  files: readonly ContentFile[],
  { editions }: Pick<Loaded, 'editions'>,
): Promise<Extras> {
  const named = vorige === undefined ? null : loadList(await readFolder(vorige, 'vorige')).document;
  return {
    ...(await extrasOf(map, files, named === null ? editions : [])),
    ...(named && { earlier: named }),
    // What reads a PDF takes long to load, and most runs do not need it.
    ...(gebouwd !== undefined && { built: await (await import('./built.ts')).readBuilt(gebouwd) }),
  };
}
