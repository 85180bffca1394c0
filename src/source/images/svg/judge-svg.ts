import type { BrokenXml } from '../findings.ts';
import { mostFaults } from './fault.ts';
import type { SvgFault } from './fault.ts';
import { judgeCss } from './css.ts';
import type { Painting } from './css.ts';
import { judgeOpening, namesOf } from './judge-element.ts';
import { svgNamespace } from './namespaces.ts';
import { readSvg } from './read.ts';
import type { Opening, SvgHandler, Text } from './read.ts';
import { costFault } from './cost.ts';
import type { Part } from './cost.ts';

/** What was found in a drawing. */
export interface JudgedSvg {
  /** What makes it unsafe. */
  readonly unsafe: readonly SvgFault[];
  /** Why it is no drawing that can be shown. */
  readonly broken: BrokenXml | null;
}

/** As deep as a drawing may go: programs that draw stay far below it. */
const deepest = 100;

/**
 * Judges a drawing. What it may hold is listed (`allowed.ts`); everything else is refused by name, whether or not a
 * browser would do something with it: what a list of dangers forgets is published, what this list forgets is asked about.
 *
 * @param source - the file as text, with line feeds only
 */
export function judgeSvg(source: string): JudgedSvg {
  const judge = new SvgJudge();
  try {
    const fault = readSvg(source, judge.handler);
    if (fault) return { unsafe: judge.unsafe, broken: fault };
  } catch (error) {
    if (error instanceof Enough) return { unsafe: judge.unsafe, broken: judge.broken };
    throw error;
  }
  judge.weigh();
  return { unsafe: judge.unsafe, broken: judge.broken };
}

/** Ends the reading: what follows would be a consequence of what was found. */
class Enough extends Error {}

class SvgJudge {
  readonly unsafe: SvgFault[] = [];
  broken: BrokenXml | null = null;
  #root: Part | null = null;
  readonly #open: { readonly part: Part; readonly style: Text[] | null }[] = [];
  readonly #paintings: Painting[] = [];

  readonly handler: SvgHandler = {
    open: (opening) => {
      this.#enter(opening);
    },
    close: () => {
      this.#leave();
    },
    text: (text) => {
      this.#open.at(-1)?.style?.push(text);
    },
    declaration: ({ version, encoding }, at) => {
      if (version !== undefined && version !== '1.0')
        this.#tell({ at, kind: 'drawing-xml-version', version });
      // A browser believes the declaration and would read other characters than were judged here.
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
        this.#tell({ at, kind: 'drawing-encoding', encoding });
    },
    doctype: (hasSubset, at) => {
      this.#tell({ at, kind: hasSubset ? 'drawing-entities' : 'drawing-doctype' });
      // What the names in it stand for is not known, and every use of them would be called a fault.
      if (hasSubset) throw new Enough();
    },
    instruction: (target, at) => {
      // Programs of Adobe put their facts about a drawing between two of these.
      if (target === 'xpacket') return;
      this.#tell({ at, kind: 'drawing-instruction', target });
    },
  };

  /** Adds what can only be seen of the whole. */
  weigh(): void {
    const fault = this.#root && costFault(this.#root, this.#paintings);
    if (fault) this.unsafe.push(fault);
  }

  #tell(fault: SvgFault): void {
    this.unsafe.push(fault);
    if (this.unsafe.length >= mostFaults) throw new Enough();
  }

  #enter(opening: Opening): void {
    const { uri, name, local, at } = opening;
    if (this.#root === null && (uri !== svgNamespace || local !== 'svg')) {
      this.broken = notSvg(opening);
      throw new Enough();
    }
    const { faults, targets } = judgeOpening(opening);
    for (const fault of faults) this.#tell(fault);
    if (this.#open.length >= deepest) {
      this.#tell({ at, kind: 'drawing-too-deep', name, most: deepest });
      throw new Enough();
    }
    const part: Part = { name: local, at, ...namesOf(opening), children: [], targets };
    this.#open.at(-1)?.part.children.push(part);
    this.#root ??= part;
    this.#open.push({ part, style: uri === svgNamespace && local === 'style' ? [] : null });
  }

  #leave(): void {
    const style = this.#open.pop()?.style;
    if (!style) return;
    const { faults, paintings } = judgeCss(style.map(({ text }) => text).join(''), 'sheet');
    // Of a large sheet there may be more than one call can take.
    for (const painting of paintings) this.#paintings.push(painting);
    for (const fault of faults) this.#tell({ ...fault, at: placeIn(style, fault.at) });
  }
}

/** Where in the file a place in text stands that XML gave in pieces. */
function placeIn(pieces: readonly Text[], offset: number): number {
  let left = offset;
  for (const { text, at } of pieces) {
    if (left < text.length) return at + left;
    left -= text.length;
  }
  return pieces.at(-1)?.at ?? 0;
}

function notSvg({ at, uri, local, name }: Opening): BrokenXml {
  return uri === '' && local === 'svg'
    ? { at, kind: 'svg-without-namespace' }
    : { at, kind: 'svg-other-root', name };
}
