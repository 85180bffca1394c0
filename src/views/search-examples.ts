import type { Document } from '../document/document.ts';
import { allSections, entryOf } from '../document/queries.ts';
import type { PageMap } from '../document/page-map.ts';
import type { Translate } from '../i18n/translate.ts';
import { numberIn } from '../search/browser/files.ts';

/** Page of the PDF that serves as an example; of a shorter one the last. */
const examplePage = 12;

/**
 * What readers can type to go straight to a place, by what the list itself has: the number of a category, a section, what
 * is called by a word and a number, a page of the PDF.
 */
export function placeExamples(
  { categorieen, delen }: Document,
  pageMap: Pick<PageMap, 'total'> | null,
  t: Translate,
): string[] {
  const labels = [...allSections(delen)].flatMap(({ label }) => label ?? []);
  const section = labels.find((label) => /^\d+\.\d+$/.test(label));
  const named = labels.find((label) => /^\p{Lu}\p{Ll}+ \d+$/u.test(label));
  const page = pageMap && String(Math.min(examplePage, pageMap.total));
  return [
    ...categorieen.slice(0, 1).map(({ id }) => numberIn(id)),
    ...(section === undefined ? [] : [`§ ${section}`]),
    ...(named === undefined ? [] : [named.toLowerCase()]),
    ...(page === null ? [] : [t('zoeken.pagina', { pagina: page })]),
  ];
}

/** The article of law on which most categories rest, as readers may type it; null where none names an article. */
export function lawExample(document: Document): string | null {
  const counts = new Map<string, number>();
  for (const { grondslag } of document.categorieen)
    for (const { regeling, artikel } of grondslag) {
      const number = /^\d[\w:.]*/.exec(artikel ?? '')?.[0];
      const law = entryOf(document, 'regelgeving', regeling);
      if (number === undefined || law === undefined) continue;
      const words = `art. ${number} ${law.afkorting ?? law.citeertitel}`;
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
