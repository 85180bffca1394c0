import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Translate } from '../../i18n/translate.ts';

/** Marks words as gone or new: to be seen without colour, and to be heard. */
export interface Pen {
  readonly gone: (words: string) => Element;
  readonly come: (words: string) => Element;
  /** What is to be heard in place of marked words, by the language they have in the print. */
  readonly spoken: ReadonlyMap<string, string>;
}

/** A pen for one print. The language is all of an element that comes through in a print: see `markExpansions`. */
export function createPen(t: Translate): Pen {
  const spoken = new Map<string, string>();
  const mark = (className: string, said: string, words: string): Element => {
    const lang = `nl-x-r${String(spoken.size)}`;
    spoken.set(lang, said);
    return h('em', { className: [className], lang }, words);
  };
  return {
    gone: (words) => mark('renvooi-weg', t('renvooi.weg', { woorden: words.trim() }), words),
    come: (words) => mark('renvooi-bij', t('renvooi.bij', { woorden: words.trim() }), words),
    spoken,
  };
}
