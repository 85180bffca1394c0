import { element } from '../../browser/dom.ts';
import type { Translate } from '../../i18n/translate.ts';
import { blockLabel } from '../../i18n/block-label.ts';
import type { ActorNames, Place } from './block-places.ts';
import { button } from './button.ts';
import { replaceWord, withoutWord } from './query.ts';
import type { Outcome } from './search.ts';
import { suggestionsFor } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a message can have the page do. */
export interface Actions {
  readonly searchFor: (text: string) => void;
  readonly clearFilters: () => void;
}

/** Links to the blocks that a query cites. */
export function citationLinks(
  cited: readonly Place[],
  actors: ActorNames,
  base: string,
  t: Translate,
): HTMLElement[] {
  return cited.map(({ id, path, page }) => {
    const place = `${blockLabel(id, t, (group) => actors[group]) ?? id}${page === 0 ? '' : ` · ${t('zoeken.pagina', { pagina: page })}`}`;
    return element(
      'p',
      { class: 'search-citation' },
      element('a', { href: `${base}${path.slice(1)}#${id}` }, t('zoeken.direct', { plaats: place })),
    );
  });
}

/** What to try when nothing was found. */
export function nothingFound(
  text: string,
  outcome: Outcome,
  vocabulary: Vocabulary,
  actions: Actions,
  t: Translate,
): HTMLElement[] {
  if (outcome.unfiltered > 0) {
    const tip =
      outcome.unfiltered === 1
        ? t('zoeken.tip.filter.een')
        : t('zoeken.tip.filter.meer', { aantal: outcome.unfiltered });
    return [element('p', {}, tip), button(t('zoeken.filters.wissen'), actions.clearFilters)];
  }
  const tips = [
    t('zoeken.tip.spelling'),
    t('zoeken.tip.korter'),
    ...(/["“”„«»]/.test(text) ? [t('zoeken.tip.aanhaling')] : []),
  ];
  return [
    ...outcome.unknown.flatMap((word) => unknownWord(word, text, vocabulary, actions, t)),
    element('ul', { class: 'search-tips' }, ...tips.map((tip) => element('li', {}, tip))),
  ];
}

function unknownWord(
  word: string,
  text: string,
  vocabulary: Vocabulary,
  actions: Actions,
  t: Translate,
): HTMLElement[] {
  const suggestions = suggestionsFor(word, vocabulary).map((suggestion) => {
    const spelling = vocabulary.spelling(suggestion);
    return button(spelling, () => {
      actions.searchFor(replaceWord(text, word, spelling));
    });
  });
  const without = withoutWord(text, word);
  return [
    element('p', {}, t('zoeken.onbekend', { woord: word })),
    ...(suggestions.length === 0
      ? []
      : [element('p', { class: 'search-choices' }, `${t('zoeken.bedoelde')} `, ...suggestions)]),
    ...(without === ''
      ? []
      : [
          element(
            'p',
            {},
            button(t('zoeken.zonder', { woord: word }), () => {
              actions.searchFor(without);
            }),
          ),
        ]),
  ];
}
