/** Small lists printed with a fault put into the print HTML, and what the proof says of them. */
import type { PageMap } from '../../src/document/page-map.ts';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { asPrinted } from '../print/as-printed.ts';
import { printHtml } from '../../src/print/html/page.ts';
import type { Fault } from '../../src/proof/fault.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import type { HalfReport } from '../../src/proof/report.ts';
import type { Loaded } from '../../src/source/load.ts';
import { saveOnly } from '../print/save-only.ts';

/** A change of the print HTML, as a mistake in a template or a style would make it. */
export type Seed = (html: string) => string;

/** Adds a rule to the styles. */
export function withCss(css: string): Seed {
  return (html) => html.replace('</head>', `<style>${css}</style></head>`);
}

/** They are taken away where they are not to be seen when a print is finished, and this one is not. */
const continuedHeads = /<thead[^>]* data-continued[^>]*>.*?<\/thead>/gsu;

/** Prints a list, the fault in it, and proves the PDF as the browser made it. */
export async function proveSeeded(loaded: Loaded, seed: Seed): Promise<HalfReport> {
  const sound = printHtml(loaded);
  const html = seed(sound).replace(continuedHeads, '');
  const { parts, destinations } = await paginate([html], await readAssets(), asPrinted, {});
  const pdf = await saveOnly(parts);
  const pageMap: PageMap = {
    total: destinations.total,
    pages: Object.fromEntries(destinations.pages),
    key: '',
  };
  return provePdf({ document: loaded.document, pageMap, pdf, html: sound });
}

/** The part of a fault that says what and where. */
export function places(faults: readonly Fault[]): string[] {
  return faults.map(({ code, block, source, page, path }) =>
    [code, block, source && `${source.file}:${source.line}`, path ?? (page === null ? null : `p. ${page}`)]
      .filter((part) => part !== null)
      .join(' '),
  );
}
