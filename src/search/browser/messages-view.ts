import { element } from '../../browser/dom.ts';
import { button } from './button.ts';
import type { Say } from './page-texts.ts';
import { replaceWord, withoutWord } from './query.ts';
import type { Outcome } from './search.ts';

/** What a message can have the page do. */
export interface Actions {
  readonly searchFor: (text: string) => void;
  readonly clearFilters: () => void;
}

/** What was searched for in the end: what was typed, with the words that took the place of others. */
export function replacedText(text: string, { replaced }: Outcome): string {
  return replaced.reduce((so, { word, by }) => replaceWord(so, word, by), text);
}

/** Which words were searched for in the place of others. */
export function saidOfReplaced({ replaced }: Outcome, say: Say): string[] {
  return replaced.map(({ word, by }) => say('zoeken.vervangen', { woord: word, ander: by }));
}

/** The same, each with a way back. */
export function replacedWords(
  text: string,
  outcome: Outcome,
  { searchFor }: Actions,
  say: Say,
): HTMLElement[] {
  const said = saidOfReplaced(outcome, say);
  return outcome.replaced.map(({ word }, at) =>
    element(
      'p',
      { class: 'search-choices' },
      said[at] ?? '',
      button(say('zoeken.toch', { woord: word }), () => {
        searchFor(replaceWord(text, word, `"${word}"`));
      }),
    ),
  );
}

/** What to try when filters leave nothing. */
export function nothingLeft(unfiltered: number, { clearFilters }: Actions, say: Say): HTMLElement[] {
  const tip =
    unfiltered === 1 ? say('zoeken.tip.filter.een') : say('zoeken.tip.filter.meer', { aantal: unfiltered });
  return [element('p', {}, tip), button(say('zoeken.filters.wissen'), clearFilters)];
}

/** What to try when nothing was found. */
export function nothingFound(
  text: string,
  { unknown, meanings }: Outcome,
  actions: Actions,
  say: Say,
): HTMLElement[] {
  const words = [...new Set(meanings.map(({ term }) => term.text))];
  const known = unknown.length === 0 && words.length > 1 ? words : [];
  const tips = [
    say('zoeken.tip.spelling'),
    say('zoeken.tip.korter'),
    ...(/["“”„«»]/.test(text) ? [say('zoeken.tip.aanhaling')] : []),
  ];
  return [
    ...unknown.flatMap((one) => unknownWord(one, text, actions, say)),
    ...(known.length === 0
      ? []
      : [
          element('p', {}, say('zoeken.samen')),
          element(
            'p',
            { class: 'search-choices' },
            ...known.flatMap((word) => without(word, text, actions, say)),
          ),
        ]),
    element('ul', { class: 'search-tips' }, ...tips.map((tip) => element('li', {}, tip))),
  ];
}

function unknownWord(
  { word, suggestions }: Outcome['unknown'][number],
  text: string,
  actions: Actions,
  say: Say,
): HTMLElement[] {
  const choices = suggestions.map((suggestion) =>
    button(suggestion.word, () => {
      actions.searchFor(replaceWord(text, word, suggestion.word));
    }),
  );
  return [
    element('p', {}, say('zoeken.onbekend', { woord: word })),
    ...(choices.length === 0
      ? []
      : [element('p', { class: 'search-choices' }, `${say('zoeken.bedoelde')} `, ...choices)]),
    ...without(word, text, actions, say).map((one) => element('p', {}, one)),
  ];
}

function without(word: string, text: string, { searchFor }: Actions, say: Say): HTMLElement[] {
  const rest = word.split(' ').reduce(withoutWord, text);
  if (rest.replace(/["“”„«»\s]/gu, '') === '') return [];
  return [
    button(say('zoeken.zonder', { woord: word }), () => {
      searchFor(rest);
    }),
  ];
}
