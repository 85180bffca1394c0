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

/** What a style sheet has drawn: by one rule, or at one name by all rules together. */
interface Painted {
  readonly paints: Iterable<Part | Painted>;
}

/** More elements than any drawing for people has, everything counted that is drawn again by pointing to it. */
const mostDrawn = 200_000;
/** More steps from part to part than any drawing needs; this goes by recursion. */
const deepest = 500;

/**
 * Counts what a browser has to draw. Parts that draw each other, each a few times, grow past any machine from a file of
 * a few lines; parts that draw themselves never end.
 *
 * @param root - the drawing
 * @param paintings - what its style sheets have drawn
 * @returns the place where it becomes too much; null when it does not
 */
export function costFault(root: Part, paintings: readonly Painting[]): SvgFault | null {
  const scale = new Scale(root, paintings);
  try {
    scale.weigh(root, root, 0);
    return null;
  } catch (error) {
    if (error instanceof TooMuch) return error.fault;
    throw error;
  }
}

class TooMuch extends Error {
  readonly fault: SvgFault;
  constructor(fault: SvgFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/**
 * Every rule and every name of the style sheets is weighed once, like an element. Were what each name paints or each
 * element draws written out, a small file with many names, rules and elements would fill the memory.
 */
class Scale {
  readonly #byId = new Map<string, Part>();
  readonly #byName = new Map<string, { readonly paints: Set<Painted> }>();
  readonly #weights = new Map<Part | Painted, number | 'busy'>();

  constructor(root: Part, paintings: readonly Painting[]) {
    this.#list(root);
    const rules = new Map<string, Painted>();
    for (const { targets, selected } of paintings) {
      // Rules that paint with the same count once at a name.
      const key = JSON.stringify(targets);
      const rule = rules.get(key) ?? { paints: new Set(this.#partsOf(targets)) };
      rules.set(key, rule);
      for (const name of selected) {
        const named = this.#byName.get(name) ?? { paints: new Set() };
        named.paints.add(rule);
        this.#byName.set(name, named);
      }
    }
  }

  /** @param by - the element that draws it, which is named for what is wrong with a rule */
  weigh(drawn: Part | Painted, by: Part, depth: number): number {
    const known = this.#weights.get(drawn);
    if (typeof known === 'number') return known;
    const isPart = 'children' in drawn;
    const { at, name } = isPart ? drawn : by;
    if (known === 'busy') throw new TooMuch({ at, kind: 'drawing-of-itself', name });
    if (depth > deepest) throw new TooMuch({ at, kind: 'drawing-chain', most: deepest });
    this.#weights.set(drawn, 'busy');
    let weight = isPart ? 1 : 0;
    for (const one of isPart ? this.#drawnBy(drawn) : drawn.paints) {
      weight += this.weigh(one, isPart ? drawn : by, isPart ? depth + 1 : depth);
      if (weight > mostDrawn) throw new TooMuch({ at, kind: 'drawing-too-much', name, most: mostDrawn });
    }
    this.#weights.set(drawn, weight);
    return weight;
  }

  #list(part: Part): void {
    // Of two with one id a browser takes the first.
    if (part.id !== null && !this.#byId.has(part.id)) this.#byId.set(part.id, part);
    for (const child of part.children) this.#list(child);
  }

  #partsOf(targets: readonly string[]): Part[] {
    return targets.flatMap((target) => this.#byId.get(target) ?? []);
  }

  #drawnBy({ name, id, classes, children, targets }: Part): (Part | Painted)[] {
    const names = ['*', name, `#${id ?? ''}`, ...classes.map((one) => `.${one}`)];
    const painted = names.flatMap((one) => this.#byName.get(one) ?? []);
    return [...children, ...this.#partsOf(targets), ...painted];
  }
}
