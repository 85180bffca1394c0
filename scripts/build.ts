/** Builds the site, its search index and the PDF: `npm run build`. */
import { isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { renderTerminal } from '../src/diagnostics/terminal.ts';
import { BusyError, takeLock } from './build/lock.ts';
import { createProgress } from './build/progress.ts';
import { buildAll, ContentError, stepCount } from './build/steps.ts';

const root = join(import.meta.dirname, '..');
const help = `Gebruik: npm run build [-- opties]

  --map PAD   map met de inhoud (standaard: content)
  --uit PAD   map voor het resultaat (standaard: dist)
  --help      deze uitleg

Afsluitcode: 0 gelukt · 1 fouten in de inhoud · 2 mislukt · 130 afgebroken.
Mislukt de build, dan blijft het vorige resultaat staan zoals het was.`;

const { values } = parseArgs({ options: { map: { type: 'string' }, uit: { type: 'string' }, help: { type: 'boolean' } } });

/** Builds under a lock; Ctrl-C ends the browser and leaves the present output alone. */
async function main(): Promise<number> {
  const content = resolve(values.map ?? join(root, 'content'));
  const out = resolve(values.uit ?? join(root, 'dist'));
  const abort = new AbortController();
  const onSignal = (): void => abort.abort(new Error('afgebroken'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const release = await takeLock(`${out}.bezig.lock`);
  try {
    const progress = createProgress(process.stderr, stepCount);
    const { summary, diagnostics } = await buildAll({ root, content, out, progress, signal: abort.signal });
    if (diagnostics.length > 0) console.log(await explain(diagnostics, content));
    console.log(summary);
    return 0;
  } catch (error) {
    if (abort.signal.aborted) {
      console.error(`Afgebroken. ${unchanged(out)}`);
      return 130;
    }
    if (!(error instanceof ContentError)) throw error;
    console.error(await explain(error.diagnostics, content));
    console.error(`Er is niets gebouwd. ${unchanged(out)}`);
    return 1;
  } finally {
    await release();
  }
}
