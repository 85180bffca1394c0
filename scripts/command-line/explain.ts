import { relative } from 'node:path';
import process from 'node:process';
import { catalogue } from '../../src/check/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderTerminal } from '../../src/diagnostics/terminal.ts';
import type { Shown } from '../../src/diagnostics/terminal.ts';
import { commandOn } from './command-on.ts';

/** What there is to explain, and where. */
export interface Explained {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Numbers of the categories, by file. */
  readonly categories: ReadonlyMap<string, string>;
  /** Folder of the content, as an absolute path. */
  readonly content: string;
  /** The stream that it is written to. */
  readonly output: { readonly isTTY?: boolean };
  readonly shown?: Shown;
}

/** Diagnostics as a person at this terminal reads them. */
export function explain(explained: Explained): string {
  const { diagnostics, files, categories, content, output, shown } = explained;
  const named = new Set(diagnostics.map(({ file }) => file));
  // Of an image of pixels there is no line to show.
  const readable = files.filter(({ path, bytes }) => named.has(path) && !bytes.includes(0));
  return renderTerminal(
    diagnostics,
    {
      base: relative(process.cwd(), content).replaceAll('\\', '/'),
      texts: new Map(readable.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
      colour: output.isTTY === true && !process.env.NO_COLOR,
      categories,
      titles: new Map(catalogue.map(({ code, title }) => [code, title])),
      readRule: (code) => commandOn('check', { map: content }, { regel: code }),
    },
    shown,
  );
}
