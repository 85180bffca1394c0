import { readAssets } from '../../src/print/chromium/assets.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { asPrinted } from './as-printed.ts';
import { saveOnly } from './save-only.ts';
import { printHtml } from '../../src/print/html/page.ts';
import type { Loaded } from '../../src/source/load.ts';

/** Prints with a column that is a millimetre too narrow for the lines of the draft. */
export async function printNarrower(loaded: Pick<Loaded, 'document' | 'images'>): Promise<Uint8Array> {
  const assets = new Map(await readAssets());
  const css = assets.get('/print.css');
  const narrower = Buffer.from(css?.body ?? '')
    .toString()
    .replace('--column: 32.69em', '--column: calc(32.69em - 1mm)');
  assets.set('/print.css', { type: 'text/css', body: Buffer.from(narrower) });
  const { parts } = await paginate([printHtml(loaded)], assets, asPrinted, {});
  return saveOnly(parts);
}
