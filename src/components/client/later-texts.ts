/** Words for what opens when a reader asks for it: one file for the whole site, so that no page has to bring them. */
import { fetchJson, once } from '../../browser/fetch-json.ts';
import type { PlaceTexts } from '../../browser/place-words.ts';
import { defined } from '../../diagnostics/defined.ts';
import type { CompletionTexts } from '../../search/browser/completions/list-view.ts';

/** What the box of a mark says. */
export interface CiteTexts extends PlaceTexts {
  readonly title: string;
  /** With `{plaats}` in it, which stands for the place. */
  readonly citation: string;
  /** With `{plaats}` and `{pagina}` in it. */
  readonly onPage: string;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly hint: string;
  readonly more: string;
  readonly about: string;
  /** The edition of the page. */
  readonly version: string;
  /** Path of the home page. */
  readonly home: string;
  /** Where the fingerprints are. */
  readonly prints: string;
  /** Before the choice of a row of a table. */
  readonly row: string;
  readonly wholeTable: string;
  /** Names a row, with its number at `{nummer}`. */
  readonly tableRow: string;
  /** Null where no views are asked for. */
  readonly view: {
    readonly respond: string;
    /** As JSON. */
    readonly edition: string;
    readonly kept: string;
    readonly unkept: string;
    readonly name: string;
    readonly href: string;
  } | null;
}

/** What the contents of the whole list say, over the page. */
export interface TreeTexts {
  readonly title: string;
  readonly filter: string;
  readonly close: string;
  readonly none: string;
  readonly one: string;
  /** With `{aantal}` in it. */
  readonly more: string;
}

/** What is said of a citation of an earlier edition. */
export interface CitedTexts {
  readonly home: string;
  readonly editions: readonly { readonly version: string; readonly since: string; readonly href: string }[];
  readonly name: string;
  /** With `{oud}` in it, which stands for the version that was cited, as in most of these. */
  readonly unchanged: string;
  /** With `{plaats}` and `{lot}` in it. */
  readonly changed: string;
  /** What became of what says the same elsewhere. */
  readonly elsewhere: string;
  readonly now: string;
  readonly was: string;
  readonly frozen: string;
  readonly otherWords: string;
  readonly noPlace: string;
  readonly noEdition: string;
  readonly close: string;
  /** Around words that went and came, for screen readers. */
  readonly del: string;
  readonly ins: string;
  readonly end: string;
}

export interface LaterTexts {
  readonly cite: CiteTexts;
  readonly cited: CitedTexts;
  /** What leads on from the explanation of a word. */
  readonly explanation: { readonly term: string; readonly note: string };
  readonly tree: TreeTexts;
  readonly completions: CompletionTexts;
  /** Of the words that a search found. */
  readonly found: { readonly one: string; readonly more: string; readonly off: string };
}

/** Fetches them, once. It fails where they cannot be had, and may be asked again. */
export const laterTexts = once(() =>
  fetchJson<LaterTexts>(defined(document.body.dataset.texts, 'data-texts of the page')),
);
