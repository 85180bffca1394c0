import { readArticleId } from './article-id.ts';
import type { ArticlePart } from './article-id.ts';
import { articleLabel, shortArticleLabel } from './article-label.ts';
import { categoryNumber } from './category-number.ts';
import { lowerFirst } from './letters.ts';
import { labelOfField } from './field-label.ts';
import nl from './nl.json' with { type: 'json' };
import { toRoman } from './roman.ts';
import type { StringKey } from './schema.ts';
import type { Family } from './schema/string.ts';
import type { Translate } from './translate.ts';

/** What can follow the holder of a block in an id: `2.1` + `.t1` + `.r3`. */
const parts: readonly (readonly [letter: string, key: StringKey])[] = [
  ['a', 'blok.alinea'],
  ['o', 'blok.onderdeel'],
  ['t', 'blok.tabel'],
  ['f', 'blok.figuur'],
  ['n', 'blok.noot'],
  ['r', 'blok.rij'],
  ['w', 'blok.waardering'],
];

const holders: readonly (readonly [shape: RegExp, key: StringKey])[] = [
  [/^(\d+)$/, 'blok.hoofdstuk'],
  [/^(\d+(?:\.\d+)+)$/, 'blok.paragraaf'],
  [/^p(\d+)(?:\.([\d.]+))?$/, 'blok.proces'],
  [/^b(\d+)(?:\.([\d.]+))?$/, 'blok.bijlage'],
  [new RegExp(`^c(${categoryNumber})$`), 'blok.categorie'],
  [/^deel-(\d+)$/, 'blok.deel'],
  [/^(bijlagen)$/, 'blok.bijlagen'],
  [/^(ordeningsstructuur)$/, 'blok.ordeningsstructuur'],
];

/** What the id of an entry can begin with, before a dash: `actor-mivd`. Each has a text that says it in words. */
export type EntryKind = Family<'aanhaling'> extends `aanhaling.${infer Kind}` ? Kind : never;

/** What the id of a row begins with that shows data of the list's own: `c1.2-kenmerk-domein`. */
export const featureRow = 'kenmerk';

/** The id of a row of a category: `c1.2-opmerking`, `cIII-4-opmerking`. */
const row = new RegExp(`^((?:p\\d+)?c${categoryNumber}(?:\\.[a-z]\\d+)*)-([a-zA-Z]+)(?:-(.*))?$`);

/**
 * Says in words which block an id cites: `2.1.a3` is "§ 2.1, alinea 3", `artikel-3-lid-2` "Artikel 3, tweede lid".
 *
 * @param id - id of an element on a page of the site
 * @param nameOf - gives the name of a register entry by its id, and of an actor that has numbers of its own by that of its
 *   chapter
 * @returns null when it is not the id of something that can be cited
 */
export function blockLabel(
  id: string,
  t: Translate,
  nameOf?: (id: string) => string | undefined,
): string | null {
  const [holder, tail] = divided(id);
  const name = holderLabel(holder, t, nameOf ?? (() => undefined));
  if (name === null) return null;
  return [name, ...tailLabels(tail, t), ...rowLabel(id, t)].join(', ');
}

/** Says the same in few words, of an article and what stands in it; null for other ids, which are short themselves. */
export function shortLabel(id: string, t: Translate): string | null {
  const [holder, tail] = divided(id);
  const article = readArticleId(holder);
  return article && [shortArticleLabel(article, scopeLabel(article, t), t), ...tailLabels(tail, t)].join(' ');
}

/** What a block is numbered in, and the rest of its id. */
function divided(id: string): readonly [holder: string, tail: string] {
  const [, holder = '', tail = ''] = /^(.+?)((?:\.[aotfnrw]\d+)*)$/.exec(citedId(id)) ?? [];
  return [holder, tail];
}

function tailLabels(tail: string, t: Translate): string[] {
  return [...tail.matchAll(/\.([a-z])(\d+)/g)].map(([, letter = '', number = '']) => {
    const key = parts.find(([known]) => known === letter)?.[1];
    return key === undefined ? '' : t(key, { nummer: number });
  });
}

/** The id to cite: the rows of a category have ids of their own (`c1.2-opmerking`), which are no citations. */
export function citedId(id: string): string {
  return row.exec(id)?.[1] ?? id;
}

function rowLabel(id: string, t: Translate): string[] {
  const [, , name, own] = row.exec(id) ?? [];
  if (name === undefined) return [];
  if (own !== undefined) return [t('blok.kenmerk', { naam: own.replaceAll('-', ' ') })];
  return [labelOfField(name, t).toLowerCase()];
}

function holderLabel(
  holder: string,
  t: Translate,
  nameOf: (id: string) => string | undefined,
): string | null {
  const article = readArticleId(holder);
  if (article) return articleLabel(article, scopeLabel(article, t), t);
  // Where each actor has numbers of its own.
  const [, group, number] = /^(p\d+)c(.+)$/.exec(holder) ?? [];
  if (group !== undefined && number !== undefined) {
    const actor = nameOf(group) ?? lowerFirst(holderLabel(group, t, nameOf) ?? group);
    return t('blok.categorie', { nummer: t('categorie.nummer-van-actor', { nummer: number, actor }) });
  }
  const [, kind, key] = /^([a-z]+)-(.+)$/.exec(holder) ?? [];
  if (key !== undefined && isEntryKind(kind))
    return t(`aanhaling.${kind}`, { nummer: key, naam: nameOf(holder) ?? key });
  for (const [shape, key] of holders) {
    const [, number, heading] = shape.exec(holder) ?? [];
    if (number === undefined) continue;
    const name = t(key, { nummer: key === 'blok.deel' ? toRoman(Number(number)) : number });
    // Headings below a process or an annex have a number in their id, but none in print.
    return heading === undefined ? name : `${name}, ${t('blok.kop', { nummer: heading })}`;
  }
  return null;
}

/** The deel or annex of an article, where it needs telling. */
function scopeLabel({ scope }: ArticlePart, t: Translate): string | null {
  return scope && holderLabel(scope, t, () => undefined);
}

function isEntryKind(kind: string | undefined): kind is EntryKind {
  return kind !== undefined && `aanhaling.${kind}` in nl;
}
