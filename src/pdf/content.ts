import { boxAround } from './box.ts';
import type { Box } from './box.ts';
import { apply, compose, identity } from './matrix.ts';
import type { Matrix, Point } from './matrix.ts';
import { tokenAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A range of a content stream. */
export interface Piece {
  /**
   * `open` and `close`: the ends of marked content. `paint`: puts something on the page. `state`: changes how things
   * are painted. `bound`: something that marked content must not reach over.
   */
  readonly kind: 'open' | 'close' | 'paint' | 'state' | 'bound';
  /** Offset of the first character. */
  readonly start: number;
  /** Offset behind the last character. */
  readonly end: number;
  /** Of `open`: the MCID; null for content that belongs to no element. */
  readonly mcid: number | null;
  /** Of `paint`: the strings shown, as in the stream; empty for drawings and pictures. */
  readonly shown: string;
  /** Of `paint`: where on the page, in points. */
  readonly box: Box | null;
  /** Of `bound`: the clipping path was changed to this box. */
  readonly clip: Box | null;
  /** Where it names a resource, such as a font. */
  readonly names: readonly Token[];
}

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);
const constructing = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
const bounding = new Set(['q', 'Q', 'cm']);
/** Operators with the name of a resource before them (ISO 32000-1, 7.8.3). */
const naming = new Set(['gs', 'Tf', 'Do', 'CS', 'cs', 'SCN', 'scn', 'sh']);

interface Reading {
  readonly pieces: Piece[];
  readonly saved: Matrix[];
  matrix: Matrix;
  /** Where the present piece begins. */
  from: number | null;
  points: Point[];
  clips: boolean;
  shown: string;
  names: Token[];
  /** Inside a text object. */
  text: boolean;
  /** How deep in marked content; what is within other marked content says what its characters are, no more. */
  depth: number;
}

/**
 * Divides the content of a page into pieces.
 *
 * @param source - the content stream, a character for each byte
 * @throws when it cannot be read, or has an inline image, which Chromium does not write
 */
export function piecesOf(source: string): Piece[] {
  const reading: Reading = {
    pieces: [],
    saved: [],
    matrix: identity,
    from: null,
    points: [],
    clips: false,
    shown: '',
    names: [],
    text: false,
    depth: 0,
  };
  let operands: Token[] = [];
  for (let token = tokenAt(source, 0); token; token = tokenAt(source, token.end)) {
    reading.from ??= token.start;
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    if (token.text === 'BI') throw new Error('The content of a page has an inline image.');
    if (naming.has(token.text)) reading.names.push(...operands.filter(({ kind }) => kind === 'name'));
    read(token, operands, reading);
    operands = [];
  }
  return reading.pieces;
}

/**
 * What a piece says, with other names for resources.
 *
 * @param renamed - new names by old, both with their slash
 */
export function renamedText(
  source: string,
  { start, end, names }: Piece,
  renamed: ReadonlyMap<string, string>,
): string {
  let text = '';
  let from = start;
  for (const name of names) {
    text += source.slice(from, name.start) + (renamed.get(name.text) ?? name.text);
    from = name.end;
  }
  return text + source.slice(from, end);
}

function read({ text: operator, end }: Token, operands: readonly Token[], reading: Reading): void {
  if (reading.text) readInText(operator, operands, end, reading);
  else if (operator === 'BT') reading.text = true;
  else if (operator === 'BDC' || operator === 'BMC') open(operands, end, reading);
  else if (operator === 'EMC') close(end, reading);
  else if (constructing.has(operator)) construct(operator, operands, reading);
  else if (operator === 'W' || operator === 'W*') reading.clips = true;
  else if (operator === 'n')
    add(reading.clips ? 'bound' : 'state', end, reading, {
      clip: reading.clips ? boxAround(reading.points) : null,
    });
  else if (painting.has(operator)) {
    // A picture fills the unit square.
    const square = [apply(reading.matrix, 0, 0), apply(reading.matrix, 1, 1)];
    add('paint', end, reading, { box: boxAround(operator === 'Do' ? square : reading.points) });
  } else if (bounding.has(operator)) {
    transform(operator, operands, reading);
    add('bound', end, reading);
  } else add('state', end, reading);
}

function open(operands: readonly Token[], end: number, reading: Reading): void {
  reading.depth += 1;
  if (reading.depth > 1) add('state', end, reading);
  else add('open', end, reading, { mcid: mcidOf(operands) });
}

function close(end: number, reading: Reading): void {
  reading.depth -= 1;
  add(reading.depth > 0 ? 'state' : 'close', end, reading);
}

function readInText(operator: string, operands: readonly Token[], end: number, reading: Reading): void {
  if (operator === 'Tm') reading.points.push(apply(compose(matrixOf(operands), reading.matrix), 0, 0));
  if (operator === 'Tj' || operator === 'TJ' || operator === "'" || operator === '"')
    reading.shown += operands
      .filter(({ kind }) => kind === 'string')
      .map(({ text }) => text)
      .join('');
  if (operator !== 'ET') return;
  reading.text = false;
  add(reading.shown === '' ? 'state' : 'paint', end, reading, {
    shown: reading.shown,
    box: boxAround(reading.points),
  });
}

function construct(operator: string, operands: readonly Token[], reading: Reading): void {
  const numbers = operands.map(({ text }) => Number(text));
  const { matrix, points } = reading;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (operator === 're') points.push(apply(matrix, x, y), apply(matrix, x + width, y + height));
  else
    for (let index = 0; index + 1 < numbers.length; index += 2)
      points.push(apply(matrix, numbers[index] ?? 0, numbers[index + 1] ?? 0));
}

function transform(operator: string, operands: readonly Token[], reading: Reading): void {
  if (operator === 'q') reading.saved.push(reading.matrix);
  else if (operator === 'Q') reading.matrix = reading.saved.pop() ?? identity;
  else reading.matrix = compose(matrixOf(operands), reading.matrix);
}

function matrixOf(operands: readonly Token[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(({ text }) => Number(text));
  return [a, b, c, d, e, f];
}

function mcidOf(operands: readonly Token[]): number | null {
  const key = operands.findIndex(({ text }) => text === '/MCID');
  return key === -1 ? null : Number(operands[key + 1]?.text);
}

function add(
  kind: Piece['kind'],
  end: number,
  reading: Reading,
  facts: Partial<Pick<Piece, 'mcid' | 'shown' | 'box' | 'clip'>> = {},
): void {
  const start = reading.from ?? end;
  const { names } = reading;
  reading.pieces.push({ kind, start, end, mcid: null, shown: '', box: null, clip: null, names, ...facts });
  reading.from = null;
  reading.points = [];
  reading.clips = false;
  reading.shown = '';
  reading.names = [];
}
