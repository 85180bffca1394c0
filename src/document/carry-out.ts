import type { Lijst } from './schema/lijst.ts';
import type { Trigger } from './schema/trigger.ts';
import type { Waardering } from './schema/waardering.ts';
import { isVague, openEnded } from './vague-trigger.ts';

/** What keeps a records system from carrying out a valuation without a person reading it, in the order of telling. */
export const obstacles = [
  'onbepaald',
  'geen-termijn',
  'geen-gebeurtenis',
  'vage-gebeurtenis',
  'keuze',
  'ondergrens',
  'verlenging',
  'voorwaarde',
  'uitzondering',
  'archiefbescheiden',
] as const;

export type Obstacle = (typeof obstacles)[number];

/** Whether a records system can carry out a category by itself. */
export interface CarryOut {
  readonly oordeel: 'ja' | 'deels';
  /** What it cannot tell from data; empty with "ja". */
  readonly want: readonly Obstacle[];
}

/**
 * Judges whether the valuations of a category are data that a system can act upon: a value, a term, an event with a
 * date, a period and actors. What stands in words alone, a person has to judge.
 *
 * @param lijst - its default event counts where a valuation names none
 * @returns null for a number that has lapsed
 */
export function carryOut(
  waarderingen: readonly Waardering[],
  lijst: Pick<Lijst, 'standaardAangrijpingspunt'>,
): CarryOut | null {
  if (waarderingen.length === 0) return null;
  const found = new Set(waarderingen.flatMap((one) => obstaclesOf(one, lijst)));
  const want = obstacles.filter((obstacle) => found.has(obstacle));
  return { oordeel: want.length === 0 ? 'ja' : 'deels', want };
}

function obstaclesOf(valuation: Waardering, lijst: Pick<Lijst, 'standaardAangrijpingspunt'>): Obstacle[] {
  const { waarde, voor, voorwaarde, behoudens } = valuation;
  const met: readonly (readonly [boolean, Obstacle])[] = [
    [waarde === 'N', 'onbepaald'],
    ...(waarde === 'V' ? termObstacles(valuation, lijst) : []),
    [voorwaarde !== undefined, 'voorwaarde'],
    [behoudens.length > 0, 'uitzondering'],
    [voor !== undefined, 'archiefbescheiden'],
  ];
  return met.filter(([holds]) => holds).map(([, obstacle]) => obstacle);
}

function termObstacles(
  { termijn, alternatieven, laatste, minimum, aangrijpingspunt, verlenging }: Waardering,
  { standaardAangrijpingspunt }: Pick<Lijst, 'standaardAangrijpingspunt'>,
): readonly (readonly [boolean, Obstacle])[] {
  const shared = aangrijpingspunt?.tekst ?? standaardAangrijpingspunt;
  const terms = alternatieven ?? (termijn === undefined || termijn === 'opElkMoment' ? [] : [{}]);
  const events = terms.map(
    (one: { aangrijpingspunt?: Trigger | undefined }) => one.aangrijpingspunt?.tekst ?? shared,
  );
  return [
    [(termijn ?? alternatieven) === undefined, 'geen-termijn'],
    [events.includes(undefined), 'geen-gebeurtenis'],
    [events.some((event) => event !== undefined && isVague(event)), 'vage-gebeurtenis'],
    [alternatieven !== undefined && !laatste, 'keuze'],
    [minimum && verlenging === undefined, 'ondergrens'],
    [verlenging !== undefined, openEnded(verlenging ?? '') ? 'vage-gebeurtenis' : 'verlenging'],
  ];
}
