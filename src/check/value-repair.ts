import type { z } from 'zod';
import { valueFix } from './meant.ts';
import type { Advice } from './meant.ts';

const units: Readonly<Record<string, string>> = { dag: 'D', week: 'W', weken: 'W', maand: 'M', jaar: 'Y' };

/**
 * What to type instead of a value that a schema refused, where that can be told from the value itself.
 *
 * @param key - the key it stands at
 * @returns advice in Dutch, or undefined when there is none better than "verbeter de waarde"
 */
export function repairOf(issue: z.core.$ZodIssue, key: string, value: unknown): Advice | undefined {
  if (issue.code === 'invalid_type') return repairType(issue.expected, key, value);
  // What a schema judges by itself may bring its repair along, and what it reads the value as.
  if (issue.code === 'custom' && typeof issue.params?.repair === 'string') {
    const { repair, meant } = issue.params;
    return { repair, ...(typeof meant === 'string' && { fix: valueFix(value, meant) }) };
  }
  if (typeof value !== 'string') return undefined;
  if (/^[“”„‘’].*[“”„‘’]$/.test(value)) {
    const straight = value.slice(1, -1);
    return {
      repair: `Typ rechte aanhalingstekens in plaats van gekrulde: \`${key}: "${straight}"\`.`,
      fix: valueFix(value, straight),
    };
  }
  return repairDuration(key, value) ?? repairDate(key, value);
}

function repairDuration(key: string, value: string): Advice | undefined {
  const [, count = '', unit = ''] = /^(\d+)\s+(dag|week|weken|maand|jaar)(?:en)?$/i.exec(value.trim()) ?? [];
  const letter = units[unit.toLowerCase()];
  if (letter === undefined) return undefined;
  const duration = `P${count}${letter}`;
  return { repair: `Schrijf \`${key}: ${duration}\`.`, fix: valueFix(value, duration) };
}

function repairDate(key: string, value: string): Advice | undefined {
  const found = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(value.trim());
  if (!found) return undefined;
  const [, day = '', month = '', year = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { repair: `Schrijf het jaar eerst: \`${key}: ${date}\`.`, fix: valueFix(value, date) };
}

function repairType(expected: string, key: string, value: unknown): Advice | undefined {
  if (expected === 'string' && typeof value === 'number') {
    return {
      repair: `Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: \`${key}: "…"\`.`,
      fix: { kind: 'quotes' },
    };
  }
  if (expected === 'array' && (typeof value === 'string' || typeof value === 'number')) {
    return {
      repair: `Zet de waarde tussen vierkante haken: \`${key}: [${String(value)}]\`.`,
      fix: valueFix(value, [value]),
    };
  }
  return undefined;
}
