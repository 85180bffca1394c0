/** A passage that was changed on both sides, each in its own way. */
export interface Passage {
  readonly own: readonly string[];
  readonly source: readonly string[];
}

/** Whether an editor has decided that a passage stays as it is here, though the source has another. */
export type IsDecided = (passage: Passage) => boolean;

/** The passages that wait for an editor; those that are decided are as they are here. */
export class Passages {
  readonly open: Passage[] = [];
  readonly #isDecided: IsDecided;

  constructor(isDecided: IsDecided) {
    this.#isDecided = isDecided;
  }

  /** Notes what both sides have; what stands here stays. */
  clash(own: string, source: string): void {
    const passage = { own: linesOf(own), source: linesOf(source) };
    if (!this.#isDecided(passage)) this.open.push(passage);
  }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
