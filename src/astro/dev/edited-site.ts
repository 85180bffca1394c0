import type { Edition } from '../../print/print.ts';
import { toEntries } from '../entries.ts';
import { makeSite } from '../site.ts';
import type { Site } from '../site.ts';
import type { Settings } from '../settings.ts';
import type { PageNumbers } from './page-numbers.ts';
import type { Content, LeisureAnswer, Told } from './reading/messages.ts';
import type { Stand } from './stand.ts';

/** The site of content that is being edited. */
export interface EditedSite {
  readonly site: () => Site;
  /** What it shows, for a print. */
  readonly content: () => Content;
  /** Which version that is, what keeps a newer one from being shown, and what was not looked at. */
  readonly stand: () => Stand;
  /** Whether there is nothing to show. */
  readonly isEmpty: () => boolean;
  /** Takes how the content stands after an edit. */
  readonly take: (told: Told) => void;
  /** Takes the page numbers of a fresh PDF, and what was printed; they are not shown yet. */
  readonly print: (edition: Edition, of: Content) => Promise<void>;
  /** Shows the page numbers that hold. */
  readonly renumber: () => void;
  /**
   * Takes the records of some content, and what a print of it is made of: other page numbers may hold than those that
   * are shown.
   */
  readonly complete: (answer: LeisureAnswer) => void;
}

export interface EditedSiteOptions {
  /** Folder of the content, as an absolute path. */
  readonly folder: string;
  readonly numbers: PageNumbers;
  readonly settings: Settings;
}

/**
 * Makes the site of content, and another whenever it has changed.
 *
 * @param first - how it stands at the start, with content
 */
export function editedSite(first: Told, { folder, numbers, settings }: EditedSiteOptions): EditedSite {
  if (first.content === null) throw new Error('The content was never read.');
  const make = (content: Content): Site =>
    makeSite({ loaded: { ...content, records: [] }, folder, printed: numbers.of(content.key) }, settings);
  let told = first;
  let shown = { content: first.content, site: make(first.content) };
  // Versions of a later run are higher, so that a page of this one cannot take them for its own.
  let version = Date.now();
  const show = (content: Content): void => {
    const { entries } = shown.site;
    // The records of an edit come later; until then the last ones are the best there are.
    shown = { content, site: { ...make(content), entries } };
    version += 1;
  };
  return {
    site: () => shown.site,
    content: () => shown.content,
    stand: () => ({ version, trouble: told.trouble, unread: told.unread }),
    isEmpty: () => told.isEmpty,
    take: (newer) => {
      told = newer;
      if (newer.content) show(newer.content);
    },
    print: (edition, of) => numbers.take(edition, of.key),
    renumber: () => {
      // What was edited meanwhile is not what was printed.
      if (numbers.of(shown.content.key)) show(shown.content);
    },
    complete: (answer) => {
      const { content } = shown;
      if (answer.content !== content.key) return;
      if (numbers.compare(answer)) show(content);
      shown = { content, site: { ...shown.site, entries: toEntries(answer.records, folder) } };
    },
  };
}
