import type { Painting } from './css.ts';
import type { SvgFault } from './fault.ts';

/** An element with what it draws: what stands in it, and what it points to. */
export interface Part {
  readonly name: string;
  readonly at: number;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly children: Part[];
  /** Ids of the parts it draws with, by an address in an attribute. */
  readonly targets: readonly string[];
}

/** More elements than any drawing for people has, everything counted that is drawn again by pointing to it. */
const mostDrawn = 200_000;
/** More steps from part to part than any drawing needs; this goes by recursion. */
const deepest = 500;

const repair =
  'Laat in de tekening minder naar elkaar wijzen: zet kopieën om in gewone vormen, of lever de tekening als png.';

/**
 * Counts what a browser has to draw. Parts that draw each other, each a few times, grow past any machine from a file of
 * a few lines; parts that draw themselves never end.
 *
 * @param root - the drawing
 * @param paintings - what its style sheets have drawn
 * @returns the place where it becomes too much; null when it does not
 */
export function weightFault(root: Part, paintings: readonly Painting[]): SvgFault | null {
  const scale = new Scale(paintings);
  scale.list(root);
  try {
    scale.weigh(root, 0);
    return null;
  } catch (error) {
    if (error instanceof TooMuch) return error.fault;
    throw error;
  }
}

class TooMuch extends Error {
  readonly fault: SvgFault;
  constructor(fault: SvgFault) {
    super(fault.found);
    this.fault = fault;
  }
}

class Scale {
  readonly #byId = new Map<string, Part>();
  readonly #weights = new Map<Part, number | 'busy'>();
  readonly #painted = new Map<string, Set<string>>();

  constructor(paintings: readonly Painting[]) {
    for (const { targets, selected } of paintings)
      for (const name of selected) {
        const painted = this.#painted.get(name) ?? new Set();
        for (const target of targets) painted.add(target);
        this.#painted.set(name, painted);
      }
  }

  list(part: Part): void {
    // Of two with one id a browser takes the first.
    if (part.id !== null && !this.#byId.has(part.id)) this.#byId.set(part.id, part);
    for (const child of part.children) this.list(child);
  }

  weigh(part: Part, depth: number): number {
    const known = this.#weights.get(part);
    if (typeof known === 'number') return known;
    if (known === 'busy')
      throw new TooMuch({ at: part.at, found: `\`<${part.name}>\`, dat zichzelf tekent`, repair });
    if (depth > deepest)
      throw new TooMuch({ at: part.at, found: `een keten van meer dan ${deepest} verwijzingen`, repair });
    this.#weights.set(part, 'busy');
    let weight = 1;
    for (const drawn of [...part.children, ...this.#drawnBy(part)]) {
      weight += this.weigh(drawn, depth + 1);
      if (weight > mostDrawn)
        throw new TooMuch({
          at: part.at,
          found: `\`<${part.name}>\`, dat meer dan ${mostDrawn} onderdelen tekent`,
          repair,
        });
    }
    this.#weights.set(part, weight);
    return weight;
  }

  #drawnBy({ name, id, classes, targets }: Part): Part[] {
    const names = ['*', name, `#${id ?? ''}`, ...classes.map((one) => `.${one}`)];
    const painted = names.flatMap((one) => [...(this.#painted.get(one) ?? [])]);
    return [...targets, ...painted].flatMap((target) => this.#byId.get(target) ?? []);
  }
}
