import { groups } from '../document/queries.ts';
import type { AfwijkingVanLijst } from '../document/schema/afwijking.ts';
import type { Context } from './rule.ts';

/** The files that something let stand holds for. */
export interface Scope {
  readonly covers: (file: string) => boolean;
  /** Grows with the number of files: of two that cover a file, the narrower counts. */
  readonly breadth: number;
  /** The process whose categories it holds for, as the exception names it, and which of those it names. */
  readonly process: { readonly name: string; readonly index: number } | null;
}

/**
 * What an exception that is recorded with the list holds for: unless it says so, the list itself and its registers.
 *
 * @returns a scope of its own for each process that it names: one that is wrong or not needed is not hidden by another
 */
export function scopesOf(
  { reikwijdte = 'lijst', processen }: Pick<AfwijkingVanLijst, 'reikwijdte' | 'processen'>,
  context: Pick<Context, 'document'>,
): Scope[] {
  if (processen) return processen.map((name, index) => scopeOfProcess(name, index, context));
  return [{ ...scopeOfFolder(reikwijdte), process: null }];
}

function scopeOfFolder(reikwijdte: NonNullable<AfwijkingVanLijst['reikwijdte']>): Omit<Scope, 'process'> {
  if (reikwijdte === 'alles') return { covers: () => true, breadth: 4 };
  if (reikwijdte === 'lijst') return { covers: (file) => /^[^/]+\.yaml$/.test(file), breadth: 3 };
  return { covers: (file) => file.startsWith(`${reikwijdte}/`), breadth: 3 };
}

function scopeOfProcess(name: string, index: number, { document }: Pick<Context, 'document'>): Scope {
  const files = new Set(
    document.categorieen.filter(({ proces }) => proces === name).map(({ source }) => source.file),
  );
  return { covers: (file) => files.has(file), breadth: 2, process: { name, index } };
}

/** Names of the processes, as categories refer to them. */
export function processesOf({ document }: Pick<Context, 'document'>): string[] {
  return groups(document).map(({ name }) => name);
}
