/** One of the words between the braces of a directive. */
export interface Attribute {
  readonly name: string;
  /** As written; empty where there is none. */
  readonly value: string;
}

const shortcuts: Readonly<Record<string, string>> = { '#': 'id', '.': 'class' };

/** Reads `naar=x`, `naar="x y"`, `liggend`, `#naam` or `.naam`. */
export function readAttribute(written: string): Attribute {
  const shortcut = shortcuts[written.charAt(0)];
  if (shortcut !== undefined) return { name: shortcut, value: written.slice(1) };
  const [name = '', ...rest] = written.split('=');
  const value = rest.join('=').trim();
  return { name: name.trim(), value: /^(["'])[^]*\1$/.test(value) ? value.slice(1, -1) : value };
}
