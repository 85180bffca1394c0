import { directives } from './find.ts';
import type { DirectiveSpec } from './find.ts';
import { writtenLines } from './written.ts';

/**
 * The directives as snippets of Visual Studio Code: an editor types a name, and its form is there to fill in.
 *
 * @returns the text of a `.code-snippets` file
 */
export function directiveSnippets(): string {
  return `${JSON.stringify(Object.fromEntries(directives.map((spec) => [spec.help, snippet(spec)])), null, 2)}\n`;
}

function snippet(spec: DirectiveSpec): object {
  let stop = 0;
  const body = writtenLines(spec, (text) => {
    stop += 1;
    // In a placeholder these three have a meaning of their own.
    return `\${${String(stop)}:${text.replace(/[\\$}]/g, '\\$&')}}`;
  });
  return {
    scope: 'markdown',
    prefix: [spec.name, spec.form === 'text' ? `:${spec.name}` : `:::${spec.name}`],
    description: spec.help,
    body,
  };
}
