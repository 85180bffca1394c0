import type { z } from 'zod';
import { actor, afkorting, begrip, bron, concordantieregel, regeling } from '../document/schema/registers.ts';
import { categorie } from '../document/schema/categorie.ts';
import { hoofdstuk } from '../document/schema/hoofdstuk.ts';
import { lijst } from '../document/schema/lijst.ts';
import { slug } from '../document/schema/primitives.ts';
import { imageKindOf } from './images/kinds.ts';

/** Kinds of file an editor can make, with the schema of what stands in it. */
export const fileSchemas = {
  lijst,
  hoofdstuk,
  categorie,
  begrip,
  afkortingen: afkorting,
  actoren: actor,
  regelgeving: regeling,
  bronnen: bron,
  concordantie: concordantieregel,
} satisfies Record<string, z.ZodType>;

export type RegisterFile = 'afkortingen' | 'actoren' | 'regelgeving' | 'bronnen' | 'concordantie';

/** What a path below the content folder is; `null` for a file that has no place there. */
export type FileKind = 'lijst' | 'hoofdstuk' | 'categorie' | 'begrip' | RegisterFile | 'image';

const registerFiles: readonly RegisterFile[] = [
  'afkortingen',
  'actoren',
  'regelgeving',
  'bronnen',
  'concordantie',
];

/** Paths that an editor may use, for messages. */
export const knownPaths: readonly string[] = [
  'lijst.yaml',
  'hoofdstukken/…/….md',
  'categorieen/….md',
  'begrippen/….md',
  ...registerFiles.map((name) => `${name}.yaml`),
];

export function kindOfPath(path: string): FileKind | null {
  if (path === 'lijst.yaml') return 'lijst';
  const register = registerFiles.find((name) => path === `${name}.yaml`);
  if (register) return register;
  if (/^(?:hoofdstukken|categorieen|begrippen)\/./.test(path) && imageKindOf(path)) return 'image';
  // The folder of the delen has no text of its own.
  if (path === 'hoofdstukken/index.md') return null;
  if (/^hoofdstukken\/.+\.md$/.test(path)) return 'hoofdstuk';
  if (/^categorieen\/[^/]+\.md$/.test(path)) return 'categorie';
  if (/^begrippen\/[^/]+\.md$/.test(path)) return 'begrip';
  return null;
}

/** Whether the names in a path can serve: those of chapters and terms become addresses and references. */
export function hasGoodName(path: string, kind: FileKind): boolean {
  if (kind !== 'hoofdstuk' && kind !== 'begrip') return true;
  return path
    .replace(/\.md$/, '')
    .split('/')
    .every((name) => slug.safeParse(name).success);
}
