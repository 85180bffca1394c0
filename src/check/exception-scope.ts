import { groups } from '../document/queries.ts';
import type { AfwijkingVanLijst } from '../document/schema/afwijking.ts';
import type { Context } from './rule.ts';

/** The files that something let stand holds for. */
export interface Scope {
  readonly covers: (file: string) => boolean;
  /** Grows with the number of files: of two that cover a file, the narrower counts. */
  readonly breadth: number;
  /** Processes that it names and that are not there. */
  readonly unknown: readonly string[];
}

/** What an exception that is recorded with the list holds for: unless it says so, the list itself and its registers. */
export function scopeOf(
  { reikwijdte = 'lijst', processen }: Pick<AfwijkingVanLijst, 'reikwijdte' | 'processen'>,
  context: Pick<Context, 'document'>,
): Scope {
  if (processen) return scopeOfProcesses(processen, context);
  if (reikwijdte === 'alles') return { covers: () => true, breadth: 4, unknown: [] };
  if (reikwijdte === 'lijst')
    return { covers: (file) => /^[^/]+\.yaml$/.test(file), breadth: 3, unknown: [] };
  return { covers: (file) => file.startsWith(`${reikwijdte}/`), breadth: 3, unknown: [] };
}

function scopeOfProcesses(processen: readonly string[], context: Pick<Context, 'document'>): Scope {
  const files = new Set(
    context.document.categorieen
      .filter(({ proces }) => processen.includes(proces))
      .map(({ source }) => source.file),
  );
  const known = processesOf(context);
  return {
    covers: (file) => files.has(file),
    breadth: 2,
    unknown: processen.filter((process) => !known.includes(process)),
  };
}

/** Names of the processes, as categories refer to them. */
export function processesOf({ document }: Pick<Context, 'document'>): string[] {
  return groups(document).map(({ name }) => name);
}
