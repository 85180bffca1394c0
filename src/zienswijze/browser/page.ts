import { part as found } from '../../browser/dom.ts';
import { fill } from '../../i18n/fill.ts';
import type { PageData, SaidKey } from './page-data.ts';

/** The page as its parts use it. */
export interface ViewPage {
  readonly root: HTMLElement;
  readonly data: PageData;
  readonly words: (key: SaidKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The element that the page calls so. */
  readonly piece: <E extends HTMLElement>(name: string, type: new () => E) => E;
  readonly onClick: (name: string, act: () => void) => void;
  readonly say: (message: string) => void;
  /** Says what comes of it; when it fails, that. */
  readonly attempt: (work: () => Promise<string>) => Promise<void>;
  /** Says whether what was written is kept; null where nothing was. */
  readonly tellKept: (kept: boolean | null) => void;
}

export function readPage(root: HTMLElement): ViewPage {
  const data = JSON.parse(root.dataset.viewPage ?? '') as PageData;
  const words: ViewPage['words'] = (key, values = {}) => fill(data.said[key], values, key);
  const piece: ViewPage['piece'] = (name, type) => found(root, `[data-view="${name}"]`, type);
  const state = piece('state', HTMLElement);
  const said = piece('said', HTMLElement);
  const say = (message: string): void => {
    said.textContent = message;
  };
  return {
    root,
    data,
    words,
    piece,
    say,
    onClick: (name, act) => {
      piece(name, HTMLButtonElement).addEventListener('click', act);
    },
    attempt: async (work) => {
      try {
        say(await work());
      } catch {
        say(words('mijn.zegt.mislukt'));
      }
    },
    tellKept: (kept) => {
      const message = kept === null ? '' : words(kept ? 'mijn.zegt.bewaard' : 'mijn.zegt.onbewaard');
      state.classList.toggle('unkept', kept === false);
      // The same words twice would be read out twice.
      if (state.textContent !== message) state.textContent = message;
    },
  };
}
