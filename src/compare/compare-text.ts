import { isSpelling } from './likeness.ts';
import type { Pair } from './likeness.ts';
import { matchPieces } from './match.ts';
import type { Difference, Fate, Outcome, Piece } from './piece.ts';
import { movedSections } from './sections.ts';
import type { Placed } from './sections.ts';
import { tableDifferences } from './tables.ts';
import { splitWords, wordRuns } from './words.ts';

/** How blocks are called, in either edition. */
interface Names {
  readonly before: (id: string) => string;
  readonly now: (id: string) => string;
}

/**
 * Compares the headings of two editions.
 *
 * @param sameKind - whether both are lists of the same kind: if not, a label can have another word before the same number
 */
export function compareHeadings(
  before: readonly Placed[],
  now: readonly Placed[],
  pairs: readonly Pair<Placed>[],
  sameKind: boolean,
): Outcome[] {
  const moved = movedSections(before, pairs);
  const [gone, kept] = [new Set(before), new Set(now)];
  const changes = pairs.flatMap(([old, one]) => {
    gone.delete(old);
    kept.delete(one);
    const renumbered =
      old.section.label !== one.section.label && (sameKind || old.section.id !== one.section.id);
    return headingChange(old, one, { isMoved: moved.has(one), renumbered });
  });
  const whole = ({ section }: Placed, fate: Fate): Outcome => ({
    fates: [fate],
    weight: 'tekst',
    name: heading(section),
    before: [],
    after: [],
    differences: [],
  });
  return [
    ...changes,
    ...[...kept].map((one): Outcome => ({ ...whole(one, 'nieuw'), after: [one.section.id] })),
    ...[...gone].map((one): Outcome => ({ ...whole(one, 'vervallen'), before: [one.section.id] })),
  ];
}

function headingChange(
  old: Placed,
  one: Placed,
  { isMoved, renumbered }: { readonly isMoved: boolean; readonly renumbered: boolean },
): Outcome[] {
  const [was, now] = [old.section, one.section];
  const differences: Difference[] = [
    ...worded('kop', old.title, one.title),
    ...(['samenvatting', 'taak'] as const).flatMap((key) =>
      worded(key, splitWords(was[key] ?? ''), splitWords(now[key] ?? '')),
    ),
  ];
  const fates: Fate[] = [];
  if (isMoved) fates.push('verplaatst');
  else if (renumbered) fates.push('hernummerd');
  if (renumbered) differences.push({ field: 'nummer', was: was.label, now: now.label });
  if (differences.some(({ field }) => field !== 'nummer')) fates.push('gewijzigd');
  const weight = fates.join() === 'gewijzigd' && areSpelling(differences) ? 'spelling' : 'tekst';
  return [{ fates, weight, name: heading(now), before: [was.id], after: [now.id], differences }];
}

function heading({ label, titleText }: Placed['section']): string {
  return `kop ‘${[label, titleText].filter((part) => part !== null).join(' ')}’`;
}

function worded(field: string, before: readonly string[], now: readonly string[]): Difference[] {
  const [was, is] = [before.join(' '), now.join(' ')];
  return was === is ? [] : [{ field, was, now: is, runs: wordRuns(before, now) }];
}

function areSpelling(differences: readonly Difference[]): boolean {
  return differences.every(({ runs }) => runs !== undefined && isSpelling(runs));
}

/** Compares the text below the headings, block by block. */
export function compareText(
  before: readonly Placed[],
  now: readonly Placed[],
  pairs: readonly Pair<Placed>[],
  names: Names,
): Outcome[] {
  const partner = new Map(pairs.map(([old, one]) => [one, old]));
  const paired = new Set(pairs.map(([old]) => old));
  const sections = [
    ...now.map((one) => [partner.get(one)?.pieces ?? [], one.pieces] as const),
    ...before.filter((old) => !paired.has(old)).map((old) => [old.pieces, []] as const),
  ];
  const { kept, moved, split, merged } = matchPieces(sections);
  const known = new Set([
    ...[...kept, ...moved].flat(),
    ...split.flatMap((one) => [one.before, ...one.now]),
    ...merged.flatMap((one) => [...one.before, one.now]),
  ]);
  const joined = (pieces: readonly Piece[]): string[] => pieces.flatMap(({ words }) => words);
  const several = (fate: Fate, old: readonly Piece[], fresh: readonly Piece[]): Outcome => ({
    fates: [fate],
    weight: 'tekst',
    name: fresh.map(({ id }) => names.now(id)).join('; '),
    before: old.map(({ id }) => id),
    after: fresh.map(({ id }) => id),
    differences: worded('tekst', joined(old), joined(fresh)),
  });
  return [
    ...kept.flatMap((pair) => pieceChange(pair, [], names)),
    ...moved.flatMap((pair) => pieceChange(pair, ['verplaatst'], names)),
    ...split.map((one) => several('gesplitst', [one.before], one.now)),
    ...merged.map((one) => several('samengevoegd', one.before, [one.now])),
    ...sections
      .flatMap(([, pieces]) => pieces.filter((piece) => !known.has(piece)))
      .map((piece): Outcome => ({
        ...several('nieuw', [], [piece]),
        differences: [{ field: 'tekst', was: null, now: piece.words.join(' ') }],
      })),
    ...sections
      .flatMap(([pieces]) => pieces.filter((piece) => !known.has(piece)))
      .map((piece): Outcome => ({
        ...several('vervallen', [piece], []),
        name: names.before(piece.id),
        differences: [{ field: 'tekst', was: piece.words.join(' '), now: null }],
      })),
  ];
}

function pieceChange([old, one]: Pair<Piece>, given: readonly Fate[], names: Names): Outcome[] {
  const differences = pieceDifferences(old, one);
  const fates: Fate[] = [...given];
  if (old.marker !== one.marker && given.length === 0) {
    fates.push('hernummerd');
    differences.push({ field: 'nummer', was: old.marker, now: one.marker });
  }
  if (old.fingerprint !== one.fingerprint) fates.push('gewijzigd');
  const name = given.includes('verplaatst')
    ? `${names.before(old.id)} → ${names.now(one.id)}`
    : names.now(one.id);
  const weight = fates.join() === 'gewijzigd' && areSpelling(differences) ? 'spelling' : 'tekst';
  return [{ fates, weight, name, before: [old.id], after: [one.id], differences }];
}

function pieceDifferences(old: Piece, one: Piece): Difference[] {
  if (!old.table || !one.table) return worded('tekst', old.words, one.words);
  const [was, now] = [old, one].map(({ caption }) => caption);
  return [...worded('bijschrift', was ?? [], now ?? []), ...tableDifferences(old.table, one.table)];
}
