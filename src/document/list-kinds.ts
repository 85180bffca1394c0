import type { Strings } from '../i18n/schema.ts';
import { createTranslator, stringsWith } from '../i18n/translate.ts';
import type { Translate } from '../i18n/translate.ts';
import { document } from './list-kinds/document.ts';
import { handelingen } from './list-kinds/handelingen.ts';
import type { ListKind } from './list-kinds/list-kind.ts';
import { processen } from './list-kinds/processen.ts';
import { procestypen } from './list-kinds/procestypen.ts';
import { tabel } from './list-kinds/tabel.ts';

/** The kinds of list, by what `lijst.yaml` calls them. */
export const listKinds = {
  processen,
  handelingen,
  procestypen,
  tabel,
  document,
} as const satisfies Readonly<Record<string, ListKind>>;

export type ListKindName = keyof typeof listKinds;

/** What a list is that does not say so. */
export const usualKind: ListKindName = 'processen';

export const listKindNames = Object.keys(listKinds) as [ListKindName, ...ListKindName[]];

/** Made when they are first asked for: a page, and the help of a command, need one kind or none. */
const strings = new Map<ListKindName, Strings>();
const translators = new Map<ListKindName, Translate>();

/** What is so for lists of this kind. */
export function kindOfList({ soort }: { readonly soort: ListKindName }): ListKind {
  return listKinds[soort];
}

/** Whether there is anything in a list of this kind that is valued. */
export function hasCategories(lijst: { readonly soort: ListKindName }): boolean {
  return kindOfList(lijst).arrangedBy !== null;
}

/** Whether each actor has numbers of its own in a list of this kind. */
export function isNumberedByActor(lijst: { readonly soort: ListKindName }): boolean {
  return kindOfList(lijst).arrangedBy === 'actoren';
}

/** All fixed texts in the words of a kind of list, by key. */
export function stringsFor({ soort }: { readonly soort: ListKindName }): Strings {
  const known = strings.get(soort) ?? stringsWith(kindOfList({ soort }).nouns, kindOfList({ soort }).texts);
  strings.set(soort, known);
  return known;
}

/**
 * Says what a kind of list calls the things that explanations name as the usual kind does: these are the same for every
 * kind, as the keys and the rules are that they explain.
 *
 * @returns a sentence; null where the words are the same
 */
export function wordsOfKind(lijst: { readonly soort: ListKindName }): string | null {
  const t = textsFor(lijst);
  const [own, usual] = [kindOfList(lijst).nouns, listKinds[usualKind].nouns];
  const named = hasCategories(lijst) ? (['eenheid', 'groep', 'stuk'] as const) : (['stuk'] as const);
  const paren = named
    .filter((name) => own[name].one !== usual[name].one)
    .map((name) => t('soort.paar', { gewoon: usual[name].one, eigen: own[name].one }));
  return paren.length === 0 ? null : t('soort.woorden', { paren: new Intl.ListFormat('nl').format(paren) });
}

/** Gives the fixed texts in the words of the kind that a page names. */
export function textsOfPage(soort: string | undefined): Translate {
  return textsFor({ soort: listKindNames.find((name) => name === soort) ?? 'processen' });
}

/** Gives the fixed texts in the words of a kind of list. */
export function textsFor({ soort }: { readonly soort: ListKindName }): Translate {
  const known = translators.get(soort) ?? createTranslator(stringsFor({ soort }));
  translators.set(soort, known);
  return known;
}
