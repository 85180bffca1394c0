import type { Block, Document } from '../../document/document.ts';
import type { PageMap } from '../../document/page-map.ts';
import { formatDate } from '../../i18n/dates.ts';
import { printedVersion } from '../../i18n/status.ts';
import { dutch as t } from '../../i18n/translate.ts';
import type { Fault } from '../fault.ts';
import { normalise } from '../normalise.ts';
import { namedChapter } from './named-chapter.ts';
import { pdfFault } from './compared.ts';
import type { Compared } from './compared.ts';
import type { PdfPage } from './read.ts';
import { pageAt, runsIn } from './stream.ts';

/** Blocks that begin on another page than the page map says (BW06). */
export function beginFaults({ stream, wanted, alignment }: Compared, { pages }: PageMap): Fault[] {
  return wanted.flatMap(({ segment }, index) => {
    const match = alignment.matches[index];
    const expected = pages[segment.block ?? ''];
    if (!match || match.from === match.to || !segment.begins || expected === undefined) return [];
    const found = pageAt(stream, match.from);
    if (found === expected) return [];
    return [pdfFault('BW06', segment, found, `p. ${String(found)}`, `p. ${expected}`)];
  });
}

/** Printed page numbers that are not the page of what they are about, as the named destinations of the file say (BW09). */
export function numberFaults(
  { stream, wanted, alignment }: Compared,
  blocks: ReadonlyMap<string, Block>,
): Fault[] {
  const faults: Fault[] = [];
  for (const [index, match] of alignment.matches.entries()) {
    const segment = wanted[index]?.segment;
    for (const { pageOf, found, expected } of match?.numbers ?? []) {
      if (found === expected || !segment || !match) continue;
      const about = { block: pageOf, source: blocks.get(pageOf)?.source ?? segment.source };
      const at = segment.kind === 'front' ? about : segment;
      faults.push(pdfFault('BW09', at, pageAt(stream, match.from), found, expected));
    }
  }
  return faults;
}

/**
 * Heads, feet and labels of pages, and text outside the document that is neither (BW10, BW05).
 *
 * @param goingOn - what may stand on a page above something that began before it
 */
export function runningFaults(
  { pdf, stream, wanted, alignment }: Compared,
  document: Document,
  pageMap: PageMap,
  goingOn: (page: number) => readonly string[],
): Fault[] {
  const { lijst } = document;
  const head = normalise(
    [
      printedVersion(lijst, t),
      lijst.titel,
      ...(lijst.kenmerk === undefined ? [] : [lijst.kenmerk]),
      formatDate(lijst.datum),
    ].join('|'),
  );
  // As they are printed: the page of a note stands in its head too.
  const heads = wanted
    .flatMap(({ segment: { head } }, index) => {
      const match = alignment.matches[index];
      if (!head || !match) return [];
      return [{ words: stream.text.slice(match.from, match.to), page: pageAt(stream, match.from) ?? 0 }];
    })
    .sort((a, b) => b.words.length - a.words.length);
  const repeated = heads.map(({ words }) => words);
  /** A group of rows says of itself that it goes on. */
  const continued = (page: number): string[] =>
    heads.flatMap((head) => (head.page < page ? [normalise(t('print.vervolg', { naam: head.words }))] : []));
  const pagesOf = (block: string): Set<number> =>
    new Set(
      wanted.flatMap(({ segment }, index) => {
        const match = alignment.matches[index];
        if (segment.block !== block || !match) return [];
        return runsIn(stream, match).map(({ page }) => page);
      }),
    );
  const covers = pagesOf('omslag');
  const titleOn = namedChapter(document, pageMap, Math.min(...pagesOf('register')));
  return pdf.pages.flatMap((page) => {
    const foot = `${t('foot.pagina')}${page.number}${t('foot.van')}${pdf.pages.length}`;
    const expected = covers.has(page.number) ? [] : [`${head}${titleOn(page.number)}`, normalise(foot)];
    const again = [...continued(page.number), ...repeated, ...goingOn(page.number)];
    return [...oneRunning(page, expected, again), ...labelFaults(page.number, pdf.labels)];
  });
}

function oneRunning(
  { number, artifacts }: PdfPage,
  expected: readonly string[],
  heads: readonly string[],
): Fault[] {
  let text = artifacts.map((artifact) => artifact.text).join('');
  const faults: Fault[] = [];
  for (const words of expected) {
    if (!text.includes(words)) faults.push(pdfFault('BW10', null, number, text, words));
    text = text.replace(words, '');
  }
  for (const words of heads) text = text.replaceAll(words, '');
  const rest = text.replaceAll('.', '');
  if (rest !== '' && faults.length === 0) faults.push(pdfFault('BW05', null, number, rest, ''));
  return faults;
}

function labelFaults(number: number, labels: readonly string[] | null): Fault[] {
  const label = labels?.[number - 1];
  if (labels === null || label === String(number)) return [];
  return [pdfFault('BW10', null, number, label ?? '', String(number))];
}
