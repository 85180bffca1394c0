import type { AssemblyFinding } from '../findings.ts';
import { kindOfList } from '../list-kinds.ts';
import type { Lijst } from '../schema/lijst.ts';
import type { DraftSection } from './draft.ts';
import { orderNumber } from './outline.ts';

/** Numbers of the chapters that categories stand below: counted, or those of their files where they come from elsewhere. */
export class GroupNumbers {
  readonly findings: AssemblyFinding[] = [];
  readonly #taken = new Map<number, DraftSection>();
  readonly #own: boolean;

  constructor(lijst: Pick<Lijst, 'soort'>) {
    this.#own = kindOfList(lijst).hasGroupNumbers;
  }

  /** The number of the next chapter. One that is taken is told of, and gets the next that is free. */
  take(chapter: DraftSection): number {
    const own = this.#own ? orderNumber(chapter.source.file) : null;
    const first = own === null ? undefined : this.#taken.get(own);
    if (own !== null && first)
      this.findings.push({
        kind: 'group-number-twice',
        place: chapter.source,
        number: own,
        first: first.source,
      });
    let number = own ?? 1;
    while (this.#taken.has(number)) number += 1;
    this.#taken.set(number, chapter);
    return number;
  }
}
