import { Document, isScalar, Scalar } from 'yaml';

/** Columns that lines of a value keep within. */
const width = 110;

export interface WrittenStyle {
  /** Between `[` and `]` or `{` and `}`. */
  readonly inFlow: boolean;
  /** How a text was written before; another is chosen where it cannot be written so. */
  readonly type?: Scalar.Type | undefined;
  /** Spaces before the lines of a value that takes more than one. */
  readonly indent: number;
}

/** A value that is no list and no group, as YAML. */
export function writeScalar(value: unknown, { inFlow, type, indent }: WrittenStyle): string {
  const scalar = new Scalar(value);
  const wanted =
    type ?? (typeof value === 'string' && value.includes('\n') && !inFlow ? Scalar.BLOCK_LITERAL : undefined);
  const isBlock = wanted === Scalar.BLOCK_FOLDED || wanted === Scalar.BLOCK_LITERAL;
  if (typeof value === 'string')
    scalar.type = wanted ?? (looksLikeNumber(value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN);
  const document = new Document(inFlow ? [scalar] : { k: scalar }, { version: '1.2' });
  if (inFlow) (document.contents as unknown as { flow: boolean }).flow = true;
  const text = document.toString({
    lineWidth: isBlock ? width : 0,
    minContentWidth: 0,
    flowCollectionPadding: false,
  });
  const written = inFlow ? text.trimEnd().slice(1, -1).trim() : text.slice('k:'.length).trim();
  // Lines below the first stand one level in.
  return written.replaceAll(/\n {2}/g, `\n${' '.repeat(indent)}`);
}

/** A number, a version or a day: such a text stands between quotes where it is new, as in all of a list. */
function looksLikeNumber(value: string): boolean {
  return /^[\d.,:+-]+$/.test(value);
}

/** A value as it stands behind a key or a `-`: on that line, or, when `below`, from the next line on. */
export interface WrittenValue {
  readonly text: string;
  readonly below: boolean;
}

/**
 * A value as YAML: a list or a group on one line where it fits, else an item or a key on each.
 *
 * @param indent - spaces before the lines of it that stand below its key
 */
export function writeValue(value: unknown, { inFlow, indent }: WrittenStyle): WrittenValue {
  if (!isCollected(value)) return { text: writeScalar(value, { inFlow, indent }), below: false };
  const flow = writeFlow(value);
  const isShort = flow.length + indent <= width && !(Array.isArray(value) && value.some(isCollected));
  if (inFlow || isShort || Object.keys(value).length === 0) return { text: flow, below: false };
  const spaces = ' '.repeat(indent);
  const lines = Array.isArray(value)
    ? value.map((item) => `- ${writeItem(item, indent + 2)}`)
    : entriesOf(value).map(([key, one]) => writePair(key, one, indent));
  return { text: lines.join(`\n${spaces}`), below: true };
}

/** A key and its value, as the lines of a group. */
export function writePair(key: string, value: unknown, indent: number): string {
  const { text, below } = writeValue(value, { inFlow: false, indent: indent + 2 });
  return `${writeKey(key, false)}:${below ? `\n${' '.repeat(indent + 2)}` : ' '}${text}`;
}

/** What stands behind the `-` of an item. */
export function writeItem(value: unknown, indent: number): string {
  return writeValue(value, { inFlow: false, indent }).text;
}

/** A key and its value between `{` and `}`. */
export function writeFlowPair(key: string, value: unknown): string {
  return `${writeKey(key, true)}: ${isCollected(value) ? writeFlow(value) : writeScalar(value, { inFlow: true, indent: 0 })}`;
}

export function writeKey(key: string, inFlow: boolean): string {
  return writeScalar(key, { inFlow, type: Scalar.PLAIN, indent: 0 });
}

function writeFlow(value: object): string {
  const one = (item: unknown): string =>
    isCollected(item) ? writeFlow(item) : writeScalar(item, { inFlow: true, indent: 0 });
  if (Array.isArray(value)) return `[${value.map(one).join(', ')}]`;
  const pairs = entriesOf(value).map(([key, item]) => writeFlowPair(key, item));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function isCollected(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isScalar(value);
}
