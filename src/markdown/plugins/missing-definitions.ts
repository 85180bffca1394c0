import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from '../../document/visit.ts';
import { report } from '../report.ts';

declare module 'vfile' {
  interface DataMap {
    /** Names of links whose definition is not in the file. */
    missingDefinitions: string[];
  }
}

/** Markdown leaves `[tekst][naam]` as it stands when there is no line `[naam]: …`; readers would see the brackets. */
export function remarkMissingDefinitions() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (text) => {
      const [written, name] = /\[[^[\]]+\]\[([^[\]^]+)\]/.exec(text.value) ?? [];
      if (written === undefined || name === undefined) return;
      (file.data.missingDefinitions ??= []).push(name);
      report(file, text, { kind: 'definition-missing', written, name });
    });
  };
}
