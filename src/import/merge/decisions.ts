import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { ImportRefused } from '../refused.ts';
import type { Clash } from './merge-files.ts';
import type { Passage } from './passages.ts';

/** A passage that was shown as a clash. */
const shownPassage = z.strictObject({
  /** What stood here when it was shown, by its hash. */
  hier: z.string(),
  /** What the source has, by its hash. */
  bron: z.string(),
  beslist: z.enum(['ja', 'nee']),
});

const decisionsSchema = z.record(z.string(), z.array(shownPassage));

/** The passages that were shown as a clash, by the path of their file. */
export type Decisions = z.infer<typeof decisionsSchema>;

const heading = `# Wat bij een import botste. Zodra u hier de passage verandert, of achter \`beslist\` \`ja\` zet, is het beslist: dan
# blijft zij zoals zij hier staat, en komt dezelfde versie van de bron niet opnieuw als botsing terug.
`;

/**
 * Reads what clashed before.
 *
 * @param text - of `botsingen.yaml`; null where there is none
 * @throws ImportRefused when it is not what it must be
 */
export function readDecisions(text: string | null): Decisions {
  try {
    return decisionsSchema.parse(text === null ? {} : (parse(text) ?? {}));
  } catch {
    throw new ImportRefused(
      'IM27',
      '`botsingen.yaml` is niet te lezen. Verwacht: per bestand `hier`, `bron` en `beslist: ja` of `beslist: nee`.',
    );
  }
}

/** Whether an editor has seen a passage and has decided: it was changed since it was shown, or they say so. */
export function isDecided(decisions: Decisions, path: string, { own, source }: Passage): boolean {
  const [here, there] = [hashOf(own), hashOf(source)];
  return (decisions[path] ?? []).some(
    ({ hier, bron, beslist }) => bron === there && (beslist === 'ja' || hier !== here),
  );
}

/**
 * What is kept for the next import, of the passages that both sides changed.
 *
 * @param waiting - the clashes that wait for an editor
 * @param decided - the passages of this time that are decided
 * @param before - what was kept until now
 * @param brought - the files of this import: what waited in them and is not met any more is settled
 * @returns null where nothing is left
 */
export function writeDecisions(
  waiting: readonly Clash[],
  decided: ReadonlyMap<string, readonly Passage[]>,
  before: Decisions = {},
  brought: { readonly has: (path: string) => boolean } = new Set(),
): string | null {
  const kept: Decisions = {};
  const add = (path: string, { own, source }: Passage, beslist: 'ja' | 'nee'): void => {
    (kept[path] ??= []).push({ hier: hashOf(own), bron: hashOf(source), beslist });
  };
  for (const [path, passages] of decided) for (const passage of passages) add(path, passage, 'ja');
  for (const { path, passages } of waiting) for (const passage of passages) add(path, passage, 'nee');
  for (const [path, passages] of Object.entries(before)) {
    // The source can come back to what an editor has decided on, and another import can bring other files.
    const met = new Set(kept[path]?.map(({ bron }) => bron));
    const unmet = passages.filter(
      ({ bron, beslist }) => !met.has(bron) && (beslist === 'ja' || !brought.has(path)),
    );
    if (unmet.length > 0) (kept[path] ??= []).push(...unmet);
  }
  return Object.keys(kept).length === 0 ? null : heading + stringify(kept);
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
