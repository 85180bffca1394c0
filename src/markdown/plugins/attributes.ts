import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { report } from '../report.ts';

/** Complains about what stands between `{` and `}` and means nothing there: it would be lost without a word. */
export function reportAttributes(
  directive: TextDirective | ContainerDirective,
  known: readonly string[],
  file: VFile,
): void {
  const name = `${directive.type === 'textDirective' ? ':' : ':::'}${directive.name}`;
  for (const key of Object.keys(directive.attributes ?? {})) {
    if (known.includes(key)) continue;
    report(file, directive, {
      code: 'BE12',
      found: `\`${key}\` tussen de accolades van \`${name}\``,
      expected: known.map((one) => `\`${one === 'id' ? '#naam' : one}\``).join(', '),
      repair: 'Verbeter het woord tussen `{` en `}`, of haal het weg.',
    });
  }
}
