import { resolve } from 'node:path';
import process from 'node:process';
import { check } from '../../src/check/check.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { blanks } from '../../src/source/write/blank.ts';
import { printCoverage } from '../../src/print/chromium/coverage.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { exampleMark } from '../importeer/kept.ts';
import { markExamples } from '../../src/import/merge/examples.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { inOneGo } from '../command-line/in-one-go.ts';
import { besideGit, nextSteps } from '../command-line/next-steps.ts';
import { usualResult } from '../command-line/usual-folders.ts';
import type { nieuw } from '../commands/nieuw.ts';
import { complete, withTerminal } from './ask.ts';
import { filesOf } from './files.ts';
import { templateOf } from './templates.ts';
import { writeNew } from './write.ts';

/** What was answered makes no good list; the message says why, for people. */
class BadAnswer extends ExpectedError {
  override name = 'BadAnswer';
}

/** Writes a new list, and tells what to do with it. */
export async function work(options: OptionsOf<typeof nieuw>, [map = '']: readonly string[]): Promise<number> {
  const today = new Date().toISOString();
  const asked = await withTerminal((ask) => complete(options, ask, today.slice(0, 4)));
  const files = filesOf(templateOf(asked.soort, { ...asked, datum: today.slice(0, 7) }));
  refuseFaults(files);
  const folder = resolve(map);
  await inOneGo((ending) =>
    writeNew(folder, new Map([...files, [exampleMark, markExamples(files)]]), ending),
  );
  process.stdout.write(`${await told(map, folder, files)}\n`);
  return 0;
}

/** A title can hold what no list may hold. */
function refuseFaults(files: ReadonlyMap<string, string>): void {
  const encoder = new TextEncoder();
  const content = [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const found = check({ ...loadList(content), canPrint: printCoverage() });
  // Advice, such as that another act is coming, keeps nobody from beginning.
  const fault = found.find(({ severity }) => severity === 'error');
  if (fault)
    throw new BadAnswer(
      `Er is niets geschreven: met deze antwoorden klopt ${fault.file} niet.\nGevonden: ${fault.found}.\nVerwacht: ${fault.expected}.\nOplossing: ${fault.repair}`,
    );
}

async function told(map: string, folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  const hasBlanks = [...files.values()].some((text) => text.search(blanks) !== -1);
  const advice = await besideGit(usualResult(folder));
  return [
    `${String(files.size)} bestanden geschreven in ${map}. Begin met lijst.yaml; bij elke sleutel staat wat hij betekent.`,
    ...(hasBlanks
      ? [
          'Vul in wat met “Vul in” begint: dat kan niemand anders weten, en `npm run check` noemt het zodra de lijst ter inzage ligt.',
        ]
      : []),
    '',
    nextSteps(folder),
    '',
    ...(advice === null ? [] : [advice, '']),
    'Zet de map in de variabele INZAGE_INHOUD, dan hoeft --map er niet bij. Meer uitleg staat in content/README.md.',
  ].join('\n');
}
