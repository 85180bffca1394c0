import type { z } from 'zod';

const units: Readonly<Record<string, string>> = { dag: 'D', week: 'W', weken: 'W', maand: 'M', jaar: 'Y' };

/**
 * What to type instead of a value that a schema refused, where that can be told from the value itself.
 *
 * @param key - the key it stands at
 * @returns advice in Dutch, or undefined when there is none better than "verbeter de waarde"
 */
export function repairOf(issue: z.core.$ZodIssue, key: string, value: unknown): string | undefined {
  if (issue.code === 'invalid_type') return repairType(issue.expected, key, value);
  // What a schema judges by itself may bring its repair along.
  if (issue.code === 'custom' && typeof issue.params?.repair === 'string') return issue.params.repair;
  if (typeof value !== 'string') return undefined;
  if (/^[“”„‘’].*[“”„‘’]$/.test(value)) {
    return `Typ rechte aanhalingstekens in plaats van gekrulde: \`${key}: "${value.slice(1, -1)}"\`.`;
  }
  const duration = /^(\d+)\s+(dag|week|weken|maand|jaar)(?:en)?$/i.exec(value.trim());
  if (duration)
    return `Schrijf \`${key}: P${duration[1] ?? ''}${units[duration[2]?.toLowerCase() ?? ''] ?? ''}\`.`;
  const date = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(value.trim());
  if (date) {
    const [, day = '', month = '', year = ''] = date;
    return `Schrijf het jaar eerst: \`${key}: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}\`.`;
  }
  return undefined;
}

function repairType(expected: string, key: string, value: unknown): string | undefined {
  if (expected === 'string' && typeof value === 'number') {
    return `Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: \`${key}: "…"\`.`;
  }
  if (expected === 'array' && (typeof value === 'string' || typeof value === 'number')) {
    return `Zet de waarde tussen vierkante haken: \`${key}: [${String(value)}]\`.`;
  }
  return undefined;
}
