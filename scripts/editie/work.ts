import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { unknownSite } from '../../src/addresses.ts';
import { lookOver } from '../../src/astro/besides.ts';
import { readSettings } from '../../src/astro/settings.ts';
import { check } from '../../src/check/check.ts';
import { countBySeverity } from '../../src/diagnostics/diagnostic.ts';
import { formatSize } from '../../src/i18n/sizes.ts';
import { legalDay } from '../../src/law/legal-day.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { replaceFile } from '../../src/machine/replace-file.ts';
import { pdfName } from '../../src/print/file-names.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { rawText } from '../../src/source/patch/raw-text.ts';
import { ContentError } from '../build/content-error.ts';
import { createProgress } from '../build/progress.ts';
import { buildAll, stepCount } from '../build/steps.ts';
import { findTarget } from '../build/target.ts';
import { abortedFromOutside } from '../command-line/aborted-from-outside.ts';
import type { OptionsOf } from '../command-line/command.ts';
import { commandOn } from '../command-line/command-on.ts';
import { readFolder } from '../command-line/content-folder.ts';
import { explain } from '../command-line/explain.ts';
import { inOneGo } from '../command-line/in-one-go.ts';
import { root } from '../command-line/root.ts';
import { usualResult } from '../command-line/usual-folders.ts';
import type { editie as command } from '../commands/editie.ts';
import { nextEdition, withNextEdition } from './next-edition.ts';
import type { NextEdition } from './next-edition.ts';
import { clearHalf, isListed, writeEdition } from './write-edition.ts';

/** The edition was not put down, or the next one not begun; the message says why, for people. */
class NotPutDown extends ExpectedError {
  override name = 'NotPutDown';
}

/** Puts the present edition down, and begins the next. */
export async function work(
  { map, uit = usualResult(map), status, datum }: OptionsOf<typeof command>,
  [versie = '']: readonly string[],
): Promise<number> {
  const content = resolve(map);
  const settings = readSettings();
  const { document, refused } = loadList(await readFolder(map));
  if (refused.has('lijst.yaml'))
    throw new NotPutDown(
      `Niet vastgelegd: \`lijst.yaml\` is niet te lezen. Zie ${commandOn('check', { map })}`,
    );
  const { lijst } = document;
  const next = nextEdition(lijst, { versie, status, datum }, legalDay(Date.now()));
  const raw = rawText(await readFile(join(content, 'lijst.yaml'))) ?? '';
  const changed = withNextEdition(raw, lijst, next);
  if ('refused' in changed) throw new NotPutDown(`Niet vastgelegd: lijst.yaml. ${changed.refused}`);
  if (await isListed(content, lijst.versie)) {
    // A sudden end came between the edition and `lijst.yaml`: what is left is to begin the next one.
    await replaceFile(join(content, 'lijst.yaml'), new TextEncoder().encode(changed.raw));
    process.stdout.write(
      `Uitgave ${lijst.versie} was al vastgelegd, en is niet aangeraakt.\nlijst.yaml: versie ${next.versie}, status ${next.status}, datum ${next.datum}.\nWas zij nog niet gepubliceerd: het resultaat waaruit zij kwam, staat in ${relative(process.cwd(), resolve(uit))}.\n`,
    );
    return 0;
  }
  await clearHalf(content, lijst.versie);
  const out = await findTarget(resolve(uit), { root, content });
  const signal = abortedFromOutside();
  try {
    const progress = createProgress(process.stderr, stepCount + 1);
    await buildAll({ root, content, out, settings, progress, signal });
    const put = await progress.step('Uitgave vastleggen', () =>
      inOneGo(async ({ heed }) => {
        signal.throwIfAborted();
        heed();
        const pdf = pdfName(lijst);
        const written = await writeEdition({ content, site: out, versie: lijst.versie, pdf });
        await replaceFile(join(content, 'lijst.yaml'), new TextEncoder().encode(changed.raw));
        return written;
      }),
    );
    process.stdout.write(
      `Vastgelegd: uitgave ${lijst.versie} in ${relative(process.cwd(), join(content, 'edities', lijst.versie))} (${put.files} bestanden, ${formatSize(put.bytes)}).\n${await nextSteps({ map, out, next, knowsSite: settings.site !== unknownSite })}`,
    );
    return 0;
  } catch (error) {
    if (signal.aborted) {
      process.stderr.write('Afgebroken. Er is niets vastgelegd.\n');
      return 130;
    }
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(
      `${explain({ ...error.judged, content, output: process.stderr })}\nEr is niets vastgelegd.\n`,
    );
    return 1;
  }
}

interface Done {
  readonly map: string;
  readonly out: string;
  readonly next: NextEdition;
  readonly knowsSite: boolean;
}

/** What is to be done now, as it follows from what the content lacks for the next edition. */
async function nextSteps({ map, out, next, knowsSite }: Done): Promise<string> {
  // As `check` will say it: the edition that was just put down is now the one before.
  const over = await lookOver(resolve(map));
  const { error } = countBySeverity(check(over(await readFolder(map)).context));
  const folder = relative(process.cwd(), out);
  const steps = [
    knowsSite
      ? `Publiceer ${folder}: dat is de uitgave zoals zij is vastgelegd.`
      : `Publiceer ${folder}. Het adres van de site was niet ingesteld (INZAGE_SITE); in de PDF en in controle.json staat daarom nog geen echt adres.`,
    'Leg `edities` en `lijst.yaml` vast in git: een vastgelegde uitgave wordt nooit meer geschreven.',
    error === 0
      ? `Werk verder aan ${next.versie} (${next.status}).`
      : `Vul aan wat ${next.versie} nog mist om \`${next.status}\` te zijn: ${commandOn('check', { map })} noemt ${String(error)} ${error === 1 ? 'fout' : 'fouten'}. content/README.md zegt wat elke stap vraagt.`,
  ];
  return `lijst.yaml: versie ${next.versie}, status ${next.status}, datum ${next.datum}.\n\nHierna:\n${steps.map((step, index) => `${String(index + 1)}. ${step}\n`).join('')}`;
}
