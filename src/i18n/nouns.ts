import { capitalised } from './letters.ts';

/** A noun, with what Dutch grammar asks for. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly article: 'de' | 'het';
}

/** What fixed texts call the things that kinds of list name differently; a text names them as `{eenheid}`. */
export interface Nouns {
  /** What has a number and is valued: a category, an act, an outcome. */
  readonly eenheid: Noun;
  /** What such things are arranged by. */
  readonly groep: Noun;
  /** The whole. */
  readonly stuk: Noun;
}

/** Placeholders of the plural, by that of the singular. */
const plurals = { eenheid: 'eenheden', groep: 'groepen', stuk: 'stukken' } as const satisfies Record<
  keyof Nouns,
  string
>;

const determiners = {
  de: { de: 'de', deze: 'deze', elke: 'elke', geen: 'geen enkele' },
  het: { de: 'het', deze: 'dit', elke: 'elk', geen: 'geen enkel' },
};

/**
 * What stands for each placeholder that names a thing: `{eenheid}`, `{eenheden}`, `{de-eenheid}`, `{deze-eenheid}`,
 * `{elke-eenheid}`, `{geen-eenheid}`, each also with a capital: `{De-eenheid}`.
 */
export function nounForms(nouns: Nouns): Readonly<Record<string, string>> {
  const forms = Object.entries<Noun>({ ...nouns }).flatMap(([name, { one, many, article }]) => [
    [name, one] as const,
    [plurals[name as keyof Nouns], many] as const,
    ...Object.entries(determiners[article]).map(
      ([determiner, word]) => [`${determiner}-${name}`, `${word} ${one}`] as const,
    ),
  ]);
  return Object.fromEntries(
    forms.flatMap(([name, words]) => [
      [name, words],
      [capitalised(name), capitalised(words)],
    ]),
  );
}
