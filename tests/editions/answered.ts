import { join } from 'node:path';
import { readContent } from '../../src/source/read.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { withPutDown } from './put-down.ts';

const folder = join(import.meta.dirname, '../fixtures/edities/proefdienst');
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A chapter that shows the answers, after the others. */
const nota = `---
titel: Nota van beantwoording
herkomst: reconstructie
soort: paragraaf
overzicht: zienswijzen
---

:gegeven[beantwoording]
`;

/**
 * The content of an edition of the small list, with the answers to views in it and the editions before it beside it.
 *
 * @param answers - files by their name in `zienswijzen/`
 */
export async function answeredEdition(
  versions: readonly string[],
  answers: Readonly<Record<string, string>>,
): Promise<ContentFile[]> {
  let files: ContentFile[] = [];
  for (const version of versions) {
    const before = files.filter(({ path }) => path.startsWith('edities/'));
    files = [...(await readContent(join(folder, version))), ...before];
    if (version !== versions.at(-1)) files = withPutDown(files);
  }
  const count = Object.keys(answers).length;
  const counted = files.map(({ path, bytes }) =>
    path === 'lijst.yaml'
      ? {
          path,
          bytes: encoder.encode(decoder.decode(bytes).replace('zienswijzen: 0', `zienswijzen: ${count}`)),
        }
      : { path, bytes },
  );
  const added = Object.entries({
    'hoofdstukken/1-toelichting/7-nota.md': nota,
    ...Object.fromEntries(Object.entries(answers).map(([name, text]) => [`zienswijzen/${name}`, text])),
  });
  return [...counted, ...added.map(([path, text]) => ({ path, bytes: encoder.encode(text) }))];
}

/** A file with an answered view. */
export function answerTo(nummer: number, ...onderdelen: readonly object[]): string {
  return `---\n${JSON.stringify({ nummer, wijze: 'website', onderdelen })}\n---\n`;
}
