/** Follows the content of one page, and of the forms and patterns it uses, operation by operation. */
import { readFont } from '../fonts/font.ts';
import { ancestorsOf } from '../read/kinship.ts';
import { at, dictOf, nameOf, numberOf, streamBytes } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import type { Page } from '../read/pages.ts';
import type { Structure } from '../read/structure.ts';
import { Unreadable } from '../read/faults.ts';
import { isDict, isList, isName } from '../read/values.ts';
import type { Dict, PdfValue } from '../read/values.ts';
import { DEVICE_OPERATORS, RENDERING_INTENTS, deviceSpaces, paintsTransparent } from './colours.ts';
import { readMark } from './marks.ts';
import type { Mark } from './marks.ts';
import { OPERATORS, PAINTING } from './operators.ts';
import { readInlineImage } from './inline-image.ts';
import type { Notes } from './survey.ts';
import { operations } from './tokens.ts';
import type { Operation } from './tokens.ts';

/** What q keeps and Q brings back, as far as the rules need it. */
interface Graphics {
  readonly font: Dict | undefined;
  readonly mode: number;
}

interface Frame {
  readonly owner: PdfValue;
  readonly resources: Value;
  readonly where: string;
  /** Patterns are painted by what uses them, and are not marked themselves. */
  readonly marked: boolean;
}

/** ISO 19005-2, 6.1.13. */
const MAX_SAVES = 28;

export class Walk {
  readonly #notes: Notes;
  readonly #structure: Structure;
  readonly #page: Page;
  readonly #marks: Mark[] = [];
  readonly #saved: Graphics[] = [];
  #graphics: Graphics = { font: undefined, mode: 0 };
  #compatible = 0;

  constructor(notes: Notes, structure: Structure, page: Page) {
    this.#notes = notes;
    this.#structure = structure;
    this.#page = page;
  }

  page(): void {
    const { dict: owner, resources, number, content } = this.#page;
    this.#run(content, { owner, resources, where: `page ${number}`, marked: true });
  }

  #run(content: Uint8Array, frame: Frame): void {
    const marks = this.#marks.length;
    const saved = this.#saved.length;
    try {
      for (const operation of operations(content)) this.#operation(operation, frame, saved, marks);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#notes.fault('syntax', `In the content ${error.message}.`, frame.where);
    }
    if (this.#marks.length > marks)
      this.#notes.fault('marks', 'A sequence of marked content is not closed.', frame.where);
    if (this.#saved.length > saved) this.#notes.fault('saves', 'A q has no Q.', frame.where);
    this.#marks.length = marks;
    this.#saved.length = saved;
  }

  #operation(operation: Operation, frame: Frame, saved: number, marks: number): void {
    const { operator, operands, offset } = operation;
    if (!OPERATORS.has(operator) && this.#compatible === 0)
      this.#notes.fault('operator', `The operator ${operator} does not exist.`, `${frame.where}, byte ${offset}`);
    if (PAINTING.has(operator)) this.#paint(operator, frame, offset);
    const space = DEVICE_OPERATORS[operator];
    if (space !== undefined) this.#notes.colour(space, frame.where);
    else if (operator === 'q' || operator === 'Q') this.#save(operator, frame, saved);
    else if (operator === 'BMC' || operator === 'BDC') this.#open(operands, frame);
    else if (operator === 'EMC') this.#close(frame, marks);
    else if (operator === 'BX') this.#compatible += 1;
    else if (operator === 'EX') this.#compatible -= 1;
    else this.#state(operation, frame);
  }

  #state({ operator, operands }: Operation, frame: Frame): void {
    const [first] = operands;
    if (operator === 'Tf') {
      this.#graphics = { ...this.#graphics, font: dictOf(this.#resource('Font', first, frame)) };
    } else if (operator === 'Tr' && typeof first === 'number') {
      this.#graphics = { ...this.#graphics, mode: first };
    } else if (operator === 'Tj' || operator === "'") this.#show(first, frame);
    else if (operator === '"') this.#show(operands[2], frame);
    else if (operator === 'TJ') for (const item of isList(first) ? first : []) this.#show(item, frame);
    else if (operator === 'gs') this.#gs(this.#resource('ExtGState', first, frame), frame);
    else if (operator === 'cs' || operator === 'CS') this.#space(first, frame);
    else if (operator === 'scn' || operator === 'SCN') this.#pattern(operands.at(-1), frame);
    else if (operator === 'sh') this.#colours(at(this.#resource('Shading', first, frame), 'ColorSpace'), frame);
    else if (operator === 'Do') this.#xObject(this.#resource('XObject', first, frame), frame);
    else if (operator === 'BI' && isDict(first)) this.#inline(first, frame);
    else if (operator === 'ri' && isName(first) && !RENDERING_INTENTS.has(first.name))
      this.#notes.fault('intent', `${first.name} is no rendering intent.`, frame.where);
  }

  #paint(operator: string, frame: Frame, offset: number): void {
    if (!frame.marked || this.#marks.some(({ tag, mcid }) => tag === 'Artifact' || mcid !== undefined)) return;
    this.#notes.fault(
      'unmarked',
      `${operator} paints outside marked content.`,
      `${frame.where}, byte ${offset}`,
    );
  }

  #open(operands: readonly PdfValue[], frame: Frame): void {
    const [, properties] = operands;
    if (isName(properties)) this.#resource('Properties', properties, frame);
    const mark = readMark(operands, frame.resources, frame.owner, this.#structure);
    const { mcid, tag } = mark;
    const within = (test: (outer: Mark) => boolean): boolean => this.#marks.some(test);
    const place = mcid === undefined ? frame.where : `${frame.where}, MCID ${mcid}`;
    if (tag === 'Artifact' && within((outer) => outer.mcid !== undefined))
      this.#notes.fault('artifact-in-tagged', 'An artifact stands inside tagged content.', place);
    if (mcid !== undefined && within((outer) => outer.tag === 'Artifact'))
      this.#notes.fault('tagged-in-artifact', 'Tagged content stands inside an artifact.', place);
    if (mcid !== undefined) this.#claim(mcid, mark, frame, place);
    if (mark.lang !== undefined) this.#notes.fault('language', mark.lang, place);
    this.#marks.push(mark);
  }

  #claim(mcid: number, { element }: Mark, { owner }: Frame, place: string): void {
    const mcids = this.#notes.mcids(owner);
    if (mcids.has(mcid)) this.#notes.fault('repeated-mcid', `MCID ${mcid} stands twice.`, place);
    mcids.add(mcid);
    // Without any structure that is what is wrong, and said by its own rule.
    if (element === undefined && this.#structure.elements.length > 0)
      this.#notes.fault('unclaimed-mcid', 'No structure element claims it.', place);
  }

  #close(frame: Frame, marks: number): void {
    if (this.#marks.length > marks) this.#marks.pop();
    else this.#notes.fault('marks', 'An EMC closes nothing.', frame.where);
  }

  #save(operator: 'q' | 'Q', { where }: Frame, saved: number): void {
    if (operator === 'q') {
      this.#saved.push(this.#graphics);
      if (this.#saved.length > MAX_SAVES)
        this.#notes.fault('nesting', `${this.#saved.length} q are open at once.`, where);
    } else if (this.#saved.length > saved) this.#graphics = this.#saved.pop() ?? this.#graphics;
    else this.#notes.fault('saves', 'A Q has no q.', where);
  }

  #resource(kind: string, operand: Value, { resources, where }: Frame): Value {
    if (!isName(operand)) return undefined;
    const found = at(resources, kind, operand.name);
    if (found === undefined)
      this.#notes.fault('resource', `The resources have no ${kind} "${operand.name}".`, where);
    return found;
  }

  #show(operand: Value, { where }: Frame): void {
    const { font, mode } = this.#graphics;
    if (font === undefined || !(operand instanceof Uint8Array)) return;
    const read = readFont(font);
    for (const code of read.codes(operand)) {
      this.#notes.show(font, code, { where, visible: mode !== 3 });
      if (isPrivate(read.unicode.get(code)) && !this.#spoken())
        this.#notes.fault('private-use', `Code ${code} is a private character without ActualText.`, where);
    }
  }

  /** Whether what is shown has ActualText, in the content or in the structure. */
  #spoken(): boolean {
    return this.#marks.some(
      ({ actualText, element }) =>
        actualText ||
        (element !== undefined &&
          [element, ...ancestorsOf(element)].some(({ dict }) => at(dict, 'ActualText') !== undefined)),
    );
  }

  #gs(state: Value, { where }: Frame): void {
    if (state === undefined) return;
    this.#notes.use(state, where);
    if (paintsTransparent(state)) this.#notes.transparent.add(this.#page);
  }

  #space(operand: Value, frame: Frame): void {
    if (!isName(operand)) return;
    if (/^Device(?:Gray|RGB|CMYK)$/u.test(operand.name)) this.#notes.colour(operand.name, frame.where);
    else if (operand.name !== 'Pattern') this.#colours(this.#resource('ColorSpace', operand, frame), frame);
  }

  #colours(space: Value, { where }: Frame): void {
    if (space !== undefined) this.#notes.use(space, where);
    for (const name of deviceSpaces(space)) this.#notes.colour(name, where);
  }

  #pattern(operand: Value, frame: Frame): void {
    if (!isName(operand)) return;
    const pattern = this.#resource('Pattern', operand, frame);
    if (pattern === undefined || !this.#notes.use(pattern, frame.where)) return;
    this.#colours(at(pattern, 'Shading', 'ColorSpace'), frame);
    if (numberOf(at(pattern, 'PatternType')) === 1) this.#run(streamBytes(pattern), this.#inside(pattern, frame, false));
  }

  #xObject(object: Value, frame: Frame): void {
    if (object === undefined) return;
    this.#notes.use(object, frame.where);
    if (at(object, 'SMask') !== undefined || nameOf(at(object, 'Group', 'S')) === 'Transparency')
      this.#notes.transparent.add(this.#page);
    if (nameOf(at(object, 'Subtype')) === 'Form') this.#form(object, frame);
    else if (at(object, 'ImageMask') === undefined) this.#colours(at(object, 'ColorSpace'), frame);
  }

  #form(form: PdfValue, frame: Frame): void {
    // A form that draws itself would never end.
    if (this.#inForms.has(form)) return;
    this.#inForms.add(form);
    const before = this.#graphics;
    this.#run(streamBytes(form), this.#inside(form, frame, frame.marked));
    this.#graphics = before;
    this.#inForms.delete(form);
  }

  readonly #inForms = new Set<PdfValue>();

  #inside(owner: PdfValue, { resources, where }: Frame, marked: boolean): Frame {
    return { owner, resources: at(owner, 'Resources') ?? resources, where, marked };
  }

  #inline(image: Dict, frame: Frame): void {
    const { filters, space } = readInlineImage(image);
    for (const filter of filters)
      if (['LZW', 'LZWDecode', 'Crypt'].includes(filter))
        this.#notes.fault('inline-image', `An inline image is packed with ${filter}.`, frame.where);
    if (space !== undefined) this.#space({ name: space }, frame);
  }
}

/** Characters that mean what two parties agree on (Unicode, 23.5). */
function isPrivate(text: string | undefined): boolean {
  return text !== undefined && /\p{Co}/u.test(text);
}
