/** How a regulation numbers its articles: `3`, `3a`, `12bis`, `3.1`, `6:13`, `IV`. */
export const articleNumber = String.raw`(?:\d{1,4}[a-z]{0,3}(?:[.:]\d{1,4}[a-z]{0,3})*|[IVXLC]+)`;

/** The number of a lid: a figure, with letters where it was put in later: `2`, `1a`. */
export const lidNumber = String.raw`\d{1,3}[a-z]{0,2}`;

/** An article, or what of it is cited. */
export interface ArticlePart {
  /** Id of the deel or annex it stands in; null for the first that has articles. */
  readonly scope: string | null;
  readonly artikel: string;
  /** Number of a heading below the article; null for the article itself. */
  readonly kop: string | null;
  readonly lid: string | null;
  /** Letters and numbers of the onderdelen, from the outside in: `b`, then `1` for 1°. */
  readonly onder: readonly string[];
}

const shape = new RegExp(
  `^(?:(deel-\\d+|bijlagen(?:-\\d+)?|b\\d+)-)?artikel-(${articleNumber})(?:-kop-([\\d.]+))?(?:-lid-(${lidNumber}))?((?:-(?:[a-z]{1,2}|\\d{1,3}))*)$`,
);

/** The id of an article or of a part of it: `artikel-3-lid-2-b-1`, below a second deel `deel-2-artikel-3`. */
export function articleId({ scope, artikel, kop, lid, onder }: ArticlePart): string {
  return [
    ...(scope === null ? [] : [scope]),
    ...['artikel', artikel],
    ...(kop === null ? [] : ['kop', kop]),
    ...(lid === null ? [] : ['lid', lid]),
    ...onder,
  ].join('-');
}

/** Reads such an id; null for that of anything else. */
export function readArticleId(id: string): ArticlePart | null {
  const [, scope = null, artikel, kop = null, lid = null, onder = ''] = shape.exec(id) ?? [];
  return artikel === undefined ? null : { scope, artikel, kop, lid, onder: onder.split('-').slice(1) };
}

/** The part that a whole article is. */
export function wholeArticle(scope: string | null, artikel: string): ArticlePart {
  return { scope, artikel, kop: null, lid: null, onder: [] };
}
