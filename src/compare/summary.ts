import { visible } from '../diagnostics/visible.ts';
import { valuationFields } from './compare-records.ts';
import { weights } from './piece.ts';
import type { Change, Weight } from './piece.ts';

/** How many of a kind are named; a line that goes on is not read. */
const named = 5;

/** What there is of each weight: one of it, and several. */
const nouns: Readonly<Record<Weight, readonly [one: string, many: string]>> = {
  waardering: ['waardering', 'waarderingen'],
  categorie: ['categorie', 'categorieën'],
  tekst: ['stuk tekst', 'stukken tekst'],
  spelling: ['keer alleen spelling', 'keer alleen spelling'],
};

/**
 * The changes in a line per weight and fate, the heaviest first: "3 waarderingen gewijzigd: Categorie 1.2 (V 5 jaar → V 10
 * jaar); …".
 */
export function summaryLines(changes: readonly Change[]): string[] {
  return weights.flatMap((weight) => {
    const some = changes.filter((change) => change.weight === weight);
    return [...Map.groupBy(some, ({ fates }) => fates.join(' en '))].map(([fates, group]) =>
      line(weight, fates, group),
    );
  });
}

function line(weight: Weight, fates: string, group: readonly Change[]): string {
  const count = weight === 'waardering' ? valuationsIn(group) : group.length;
  const noun = nouns[weight][count === 1 ? 0 : 1];
  const what = weight === 'spelling' ? noun : `${noun} ${fates}`;
  const names = group.slice(0, named).map(nameWithValuations);
  const rest = group.length > named ? [`en nog ${String(group.length - named)}`] : [];
  return visible(`${String(count)} ${what}: ${[...names, ...rest].join('; ')}`);
}

function valuationsIn(group: readonly Change[]): number {
  return group.flatMap(({ differences }) => differences.filter(isOfValuation)).length;
}

function nameWithValuations({ name, fates, differences }: Change): string {
  const isWhole = fates.includes('nieuw') || fates.includes('vervallen');
  const valued = differences
    .filter(isOfValuation)
    .map(({ was, now }) => (isWhole ? (was ?? now ?? '') : `${was ?? 'geen'} → ${now ?? 'geen'}`));
  return valued.length === 0 ? name : `${name} (${valued.join(', ')})`;
}

function isOfValuation({ field }: { readonly field: string }): boolean {
  return valuationFields.has(field);
}
