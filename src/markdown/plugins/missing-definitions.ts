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
      const match = /\[[^[\]]+\]\[([^[\]^]+)\]/.exec(text.value);
      if (!match) return;
      (file.data.missingDefinitions ??= []).push(match[1] ?? '');
      report(file, text, {
        code: 'BE34',
        found: `\`${match[0]}\`, zonder een regel die zegt waar \`${match[1] ?? ''}\` heen gaat`,
        expected: `een regel \`[${match[1] ?? ''}]: https://…\` in hetzelfde bestand`,
        repair: 'Voeg die regel toe, of verbeter de naam tussen de tweede haken.',
      });
    });
  };
}
