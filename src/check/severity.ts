import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Regime } from '../law/regime.ts';
import type { Lijst } from '../document/schema/lijst.ts';

/** From which status on a rule is how severe, for one act or for both. */
export interface StagedSeverity {
  readonly from: Stage;
  readonly regime?: Regime;
  readonly severity: Severity;
}

const stages = ['concept', 'ter-inzage', 'verwerking', 'vastgesteld'] as const;
export type Stage = (typeof stages)[number];

/** How far each status is: whatever follows adoption stays adopted. */
const stageOf: Readonly<Record<Lijst['status'], Stage>> = {
  concept: 'concept',
  'ter-inzage': 'ter-inzage',
  verwerking: 'verwerking',
  vastgesteld: 'vastgesteld',
  gewijzigd: 'vastgesteld',
  afgesloten: 'vastgesteld',
  ingetrokken: 'vastgesteld',
};

/** Whether a list has come as far as a stage. */
export function hasReached(status: Lijst['status'], stage: Stage): boolean {
  return stages.indexOf(stageOf[status]) >= stages.indexOf(stage);
}

/**
 * How severe a rule is for a list; null where it does not bite yet. Of several stages that hold, the last counts.
 *
 * @param severity - of the rule
 */
export function severityFor(
  severity: Severity | readonly StagedSeverity[],
  { status, regime }: Pick<Lijst, 'status' | 'regime'>,
): Severity | null {
  if (typeof severity === 'string') return severity;
  const holds = severity.filter(
    (stage) => hasReached(status, stage.from) && (stage.regime ?? regime) === regime,
  );
  return holds.at(-1)?.severity ?? null;
}
