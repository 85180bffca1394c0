import assert from 'node:assert/strict';
import { check } from '../../../src/check/check.ts';
import { harmOf } from '../../../src/check/repair/judge.ts';
import { offerOf, withOffer } from '../../../src/check/repair/offer.ts';
import type { Example } from '../../../src/check/rule.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { ContentFile } from '../../../src/source/read.ts';
import { examinedOf } from '../example.ts';

/**
 * Carries out every repair that the findings of an example propose: the finding goes, and no error comes.
 *
 * @returns the codes of the rules of which there was one
 */
export function tryRepairs(
  example: Example,
  files: readonly ContentFile[],
  diagnostics: readonly Diagnostic[],
  refused: ReadonlySet<string>,
): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return diagnostics.flatMap((diagnostic) => {
    const offer = offerOf(diagnostic, byPath);
    if (offer === null) return [];
    const again = examinedOf(example, [...withOffer(byPath, offer).values()]);
    const after = { diagnostics: check(again), refused: again.refused };
    assert.deepEqual(harmOf(diagnostic, { diagnostics, refused }, after), [], diagnostic.repair);
    return [diagnostic.code];
  });
}
