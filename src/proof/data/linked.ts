import type { Fault } from '../fault.ts';
import { dataFault, together } from './compared.ts';
import type { Comparison } from './compared.ts';
import { leafPaths, valuesAt } from './leaves.ts';
import { linkedRecords } from './linked-records.ts';
import type { LinkedRecord } from './linked-records.ts';
import { shownTerm } from './linked-terms.ts';
import type { Term } from './linked-terms.ts';
import { plainWords, saysAll } from './plain-units.ts';
import type { Triples } from './read-linked.ts';
import type { Scope } from './scope.ts';

/**
 * Compares linked data with the Document: of every record all that its keys say, in the right language or type, and
 * nothing extra; and no key that was forgotten.
 */
export function compareLinked(file: string, triples: Triples, scope: Scope): Comparison {
  const records = linkedRecords(scope);
  return together([
    { faults: forgotten(file, records), values: 0 },
    ...records.map((one) => compareRecord(file, one, triples, scope)),
  ]);
}

/** Keys with something in them that are neither said nor left out on purpose (BW17). */
function forgotten(file: string, records: readonly LinkedRecord[]): Fault[] {
  const lost = new Map<string, Fault>();
  for (const { record, keys, owner } of records)
    for (const path of leafPaths(record, (at) => at in keys))
      lost.set(path, lost.get(path) ?? dataFault('BW17', file, owner, '', path));
  return [...lost.values()];
}

function compareRecord(
  file: string,
  { subject, owner, record, keys, extra = {}, text }: LinkedRecord,
  triples: Triples,
  scope: Scope,
): Comparison {
  const properties = triples.get(subject);
  if (properties === undefined)
    return { faults: [dataFault('BW15', file, owner, '', `gegevens over <${subject}>`)], values: 1 };
  const wanted = new Map<string, Term[]>(Object.entries(extra).map(([name, terms]) => [name, [...terms]]));
  for (const [path, key] of Object.entries(keys)) {
    if (!('property' in key)) continue;
    const terms = valuesAt(record, path.split('.')).values.flatMap((value) => key.say(value, scope));
    wanted.set(key.property, [...(wanted.get(key.property) ?? []), ...terms]);
  }
  const faults = [...wanted].flatMap(([name, terms]) => {
    const expected = new Set(terms.map(shownTerm));
    const found = new Set(properties.get(name)?.map(shownTerm));
    const missing = [...expected.difference(found)];
    const surplus = [...found.difference(expected)];
    if (missing.length + surplus.length === 0) return [];
    return [dataFault('BW16', file, owner, surplus.join(', '), missing.join(', '))];
  });
  const spoken = text === undefined ? [] : textFaults(file, owner, text, properties.get(text.property) ?? []);
  return { faults: [...faults, ...spoken], values: wanted.size + (text === undefined ? 0 : 1) };
}

function textFaults(
  file: string,
  owner: LinkedRecord['owner'],
  { nodes }: NonNullable<LinkedRecord['text']>,
  [found, ...more]: readonly Term[],
): Fault[] {
  const said = found === undefined ? '' : found.value;
  const inDutch = found === undefined || found.kind === 'words';
  if (more.length === 0 && inDutch && saysAll(said, nodes)) return [];
  const all = found === undefined ? '' : [found, ...more].map(shownTerm).join(', ');
  return [dataFault('BW16', file, owner, all, `${plainWords(nodes)}@nl`)];
}
