import process from 'node:process';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderTerminal } from '../../src/diagnostics/terminal.ts';

/** Diagnostics as a person at this terminal reads them. */
export function explain(
  diagnostics: readonly Diagnostic[],
  base: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  output: { readonly isTTY?: boolean },
): string {
  const named = new Set(diagnostics.map(({ file }) => file));
  // Of an image of pixels there is no line to show.
  const shown = files.filter(({ path, bytes }) => named.has(path) && !bytes.includes(0));
  const texts = new Map(shown.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return renderTerminal(diagnostics, { base, texts, colour: output.isTTY === true && !process.env.NO_COLOR });
}
