import { articleId, readArticleId, wholeArticle } from '../../i18n/article-id.ts';
import { blockLabel } from '../../i18n/block-label.ts';
import { lowerFirst } from '../../i18n/letters.ts';
import type { SourcePlace } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import { kindOfList, textsFor } from '../list-kinds.ts';
import { compareNaturally } from '../natural-order.ts';
import type { Lijst } from '../schema/lijst.ts';
import { articleOfHeading } from './article-heading.ts';
import type { DraftSection } from './draft.ts';

/** The articles met so far in one deel or annex. */
interface Row {
  /** What their ids begin with. */
  readonly scope: string | null;
  readonly seen: Map<string, SourcePlace>;
  last: string | null;
}

/**
 * Tells which headings are those of articles, and keeps what is wrong with their numbers. Ids follow the numbers that
 * the editor wrote. In the first deel or annex with articles they have no prefix; in another, such as an explanation
 * article by article, they tell where it is.
 */
export class Articles {
  readonly findings: AssemblyFinding[] = [];
  readonly #rows = new Map<string, Row>();
  readonly #lijst: Pick<Lijst, 'soort'>;

  constructor(lijst: Pick<Lijst, 'soort'>) {
    this.#lijst = lijst;
  }

  /**
   * @param scope - id of the deel or annex that the section stands in
   * @returns the id of the section as an article; null where it is none, or where another has its number
   */
  place({ titleText, source }: Pick<DraftSection, 'titleText' | 'source'>, scope: string): string | null {
    const artikel = kindOfList(this.#lijst).hasArticles ? articleOfHeading(titleText) : null;
    if (artikel === null) return null;
    const row = this.#rows.get(scope) ?? this.#newRow(scope);
    const id = articleId(wholeArticle(row.scope, artikel));
    const first = row.seen.get(artikel);
    if (first) {
      this.findings.push({ kind: 'article-twice', place: source, cited: this.#words(id), first });
      return null;
    }
    if (row.last !== null && comesBefore(artikel, row.last)) {
      const before = this.#words(articleId(wholeArticle(row.scope, row.last)));
      this.findings.push({ kind: 'article-order', place: source, cited: this.#words(id), before });
    }
    row.seen.set(artikel, source);
    row.last = artikel;
    return id;
  }

  #newRow(scope: string): Row {
    const row: Row = { scope: this.#rows.size === 0 ? null : scope, seen: new Map(), last: null };
    this.#rows.set(scope, row);
    return row;
  }

  #words(id: string): string {
    return lowerFirst(blockLabel(id, textsFor(this.#lijst)) ?? id);
  }
}

/** The id of a heading below an article, by its running number there; null below anything else. */
export function idBelowArticle(parent: string, number: number): string | null {
  const article = readArticleId(parent);
  if (!article) return null;
  const kop = article.kop === null ? String(number) : `${article.kop}.${String(number)}`;
  return articleId({ ...article, kop });
}

/** Whether a number of an article or lid stands before another where people count on: `2` before `2a`, `IX` before `X`. */
export function comesBefore(number: string, other: string): boolean {
  const [one, two] = [fromRoman(number), fromRoman(other)];
  if (one !== null && two !== null) return one < two;
  if (one !== null || two !== null) return false;
  return compareNaturally(number.replaceAll(':', '.'), other.replaceAll(':', '.')) < 0;
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function fromRoman(number: string): number | null {
  const signs = Array.from(number, (sign) => values[sign]);
  return signs.reduce<number | null>((sum, value, index) => {
    if (sum === null || value === undefined) return null;
    return value < (signs[index + 1] ?? 0) ? sum - value : sum + value;
  }, 0);
}
