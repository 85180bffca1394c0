/** Goes through all content once and notes what the rules ask. */
import type { Finding } from '../rule.ts';
import type { Page } from '../read/pages.ts';
import type { Structure } from '../read/structure.ts';
import type { Dict, PdfValue } from '../read/values.ts';
import { Walk } from './walk.ts';

export type Fault =
  | 'unmarked'
  | 'artifact-in-tagged'
  | 'tagged-in-artifact'
  | 'unclaimed-mcid'
  | 'repeated-mcid'
  | 'marks'
  | 'syntax'
  | 'operator'
  | 'nesting'
  | 'saves'
  | 'resource'
  | 'language'
  | 'intent'
  | 'inline-image'
  | 'private-use';

/** A character as it is shown: its code in its font. */
export interface Shown {
  readonly where: string;
  /** False if only rendering mode 3 shows it. */
  readonly visible: boolean;
}

export interface Survey {
  readonly faults: (fault: Fault) => readonly Finding[];
  /** First place of every code that a font shows. */
  readonly fonts: ReadonlyMap<Dict, ReadonlyMap<number, Shown>>;
  /** First place of every device colour space: DeviceRGB, DeviceGray, DeviceCMYK. */
  readonly colours: ReadonlyMap<string, string>;
  /** Colour spaces, graphics states and XObjects that content uses, with their first place. */
  readonly used: ReadonlyMap<PdfValue, string>;
  /** The MCIDs in a page or a form. */
  readonly mcids: (owner: PdfValue) => ReadonlySet<number>;
  /** Pages that show something transparent. */
  readonly transparent: ReadonlySet<Page>;
}

export class Notes implements Survey {
  readonly fonts = new Map<Dict, Map<number, Shown>>();
  readonly colours = new Map<string, string>();
  readonly used = new Map<PdfValue, string>();
  readonly transparent = new Set<Page>();
  readonly #faults = new Map<Fault, Finding[]>();
  readonly #mcids = new Map<PdfValue, Set<number>>();

  faults(fault: Fault): readonly Finding[] {
    return this.#faults.get(fault) ?? [];
  }

  mcids(owner: PdfValue): Set<number> {
    const set = this.#mcids.get(owner) ?? new Set();
    this.#mcids.set(owner, set);
    return set;
  }

  fault(fault: Fault, message: string, where: string): void {
    const list = this.#faults.get(fault);
    if (list) list.push({ message, where });
    else this.#faults.set(fault, [{ message, where }]);
  }

  colour(space: string, where: string): void {
    if (!this.colours.has(space)) this.colours.set(space, where);
  }

  use(object: PdfValue, where: string): boolean {
    if (this.used.has(object)) return false;
    this.used.set(object, where);
    return true;
  }

  show(font: Dict, code: number, shown: Shown): void {
    const codes = this.fonts.get(font) ?? new Map<number, Shown>();
    const before = codes.get(code);
    if (before === undefined || (!before.visible && shown.visible)) codes.set(code, shown);
    this.fonts.set(font, codes);
  }
}

export function surveyContent(pages: readonly Page[], structure: Structure): Survey {
  const notes = new Notes();
  for (const page of pages) new Walk(notes, structure, page).page();
  return notes;
}
