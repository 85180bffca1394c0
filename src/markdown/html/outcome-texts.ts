import { fill } from '../../i18n/fill.ts';
import type { StringKey } from '../../i18n/schema.ts';

/** The fixed texts that tell what happens when: they come with a page on which a reader can reckon, and no others. */
export const outcomeTexts = [
  'uitkomst.voorbeeld',
  'uitkomst.dan',
  'uitkomst.of',
  'uitkomst.grondslag',
  'uitkomst.uitzondering',
  'uitkomst.uitzondering-open',
  'uitkomst.gesloten',
  'uitkomst.gebeurtenis',
  'uitkomst.gebeurtenis-dat',
  'uitkomst.jaareinde',
  'uitkomst.overbrengen',
  'uitkomst.overbrengen-als',
  'uitkomst.overbrengen-uiterlijk',
  'uitkomst.vernietigen',
  'uitkomst.vernietigen.minimum',
  'uitkomst.vernietigen.maximum',
  'uitkomst.einde',
  'uitkomst.laatste',
  'uitkomst.laatste.minimum',
  'uitkomst.laatste.maximum',
  'uitkomst.vernietigen-direct',
  'uitkomst.voorwaarde',
  'uitkomst.voorwaarde-zin',
  'uitkomst.verlenging',
  'uitkomst.op-elk-moment',
  'uitkomst.onbepaald',
  'uitkomst.onvolledig',
  'uitkomst.wet-zoals-dag',
  'uitkomst.wet-zoals',
  'uitkomst.wet-nog-niet',
  'uitkomst.wet-verwacht',
  'uitkomst.wet-niet-meer',
  'uitkomst.verwacht',
  'rekenen.gegeven',
  'rekenen.uitkomst',
  'rekenen.leeg',
  'rekenen.onbestaand',
  'rekenen.jaar',
  'rekenen.buiten',
  'rekenen.ontbreekt',
] as const satisfies readonly StringKey[];

type OutcomeText = (typeof outcomeTexts)[number];

/** Gives one of those texts, its `{placeholders}` filled in. */
export type SayOutcome = (key: OutcomeText, values?: Readonly<Record<string, string | number>>) => string;

/** @param texts - as a page brings them */
export function sayOutcomeFrom(texts: Readonly<Record<string, string>>): SayOutcome {
  return (key, values = {}) => fill(texts[key] ?? key, values, key);
}
