import type { SourcePlace } from './document.ts';
import type { Overzicht } from './schema/hoofdstuk.ts';
import type { Lijst } from './schema/lijst.ts';

/** Ids of the parts of `lijst.yaml` that can be cited, by the overview that shows them. */
export function listEntries(lijst: Lijst): Partial<Record<Overzicht, readonly string[]>> {
  const { taken, ordeningsstructuur, betrokkenen, selectiecriteria, uitzonderingscriteria } = lijst;
  return {
    taken: taken.map(({ id }) => taskId(id)),
    ordeningsstructuur: ordeningsstructuur === undefined ? [] : ['ordeningsstructuur'],
    betrokkenen: betrokkenen.map((_, index) => `betrokkene-${String(index + 1)}`),
    selectiecriteria: selectiecriteria.map(({ nummer }) => criterionId(nummer)),
    uitzonderingscriteria: uitzonderingscriteria.map(({ id }) => exceptionId(id)),
  };
}

/** Where `lijst.yaml` begins: the place of what it says without a key to point at. */
export const listStart: SourcePlace = { file: 'lijst.yaml', line: 1, column: 1 };

/**
 * Id of a category, by its number.
 *
 * @param group - id of what it stands below, where each has numbers of its own
 */
export function categoryId(nummer: string, group = ''): string {
  return `${group}c${nummer}`;
}

/** Id of a selection criterion, by its number. */
export function criterionId(nummer: number): string {
  return `criterium-${String(nummer)}`;
}

/** Id of a criterion for exceptions, by its key. */
export function exceptionId(key: string): string {
  return `uitzondering-${key}`;
}

/** Id of a task, by its key. */
function taskId(key: string): string {
  return `taak-${key}`;
}
