import { parse } from 'yaml';
import { listKindNames, usualKind } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import type { Remark } from '../ledger/piece.ts';
import { ImportRefused } from '../refused.ts';
import { detectKind } from './detect-kind.ts';
import type { ReadSource } from './detect-kind.ts';

/** The kind of list that files become, and what that comes from. */
export interface ChosenKind {
  readonly soort: ListKindName;
  /** In words that follow "want". */
  readonly why: string;
  /** Whether another may be asked for. */
  readonly isOpen: boolean;
}

/** What is known of the kind before the files are looked at. */
export interface KnownKind {
  /** What whoever brings the files in says; null when nothing. */
  readonly asked: ListKindName | null;
  /** What the list is that they are brought into; null when there is none. */
  readonly own: ListKindName | null;
}

/**
 * Chooses what kind of list files become: what was asked for, or else what the list is that is there, or else what the
 * files look like.
 */
export function chooseKind(
  source: ReadSource,
  { asked, own }: KnownKind,
): ChosenKind & { readonly remarks: readonly Remark[] } {
  const sign = detectKind(source);
  if (asked !== null) return { soort: asked, why: 'zo is gevraagd met `--soort`', isOpen: true, remarks: [] };
  if (own === null) return { soort: sign.soort, why: sign.why, isOpen: true, remarks: [] };
  return {
    soort: own,
    why: 'zo staat het in `lijst.yaml`',
    isOpen: false,
    remarks: mismatch(own, sign, source),
  };
}

function mismatch(
  own: ListKindName,
  sign: ReturnType<typeof detectKind>,
  { categories }: ReadSource,
): Remark[] {
  if (own === 'document' && categories.length > 0)
    return [
      told(
        `de lijst is een \`document\` en toont geen categorieën, maar de bron heeft er ${String(categories.length)}`,
      ),
    ];
  if (!sign.isSure || sign.soort === own) return [];
  return [told(`de lijst is en blijft \`${own}\`, maar de bron lijkt \`${sign.soort}\`, want ${sign.why}`)];
}

function told(text: string): Remark {
  return {
    place: 'lijst.yaml',
    text: `${text}. Klopt de soort van de lijst niet, verander dan \`soort\` en importeer opnieuw`,
  };
}

/**
 * The kind that a list says it is.
 *
 * @param text - of `lijst.yaml`
 * @throws ImportRefused when that cannot be told
 */
export function kindIn(text: string): ListKindName {
  const said = soortIn(text);
  const known = listKindNames.find((name) => name === (said ?? usualKind));
  if (known !== undefined) return known;
  throw new ImportRefused(
    'IM28',
    `In \`lijst.yaml\` staat \`soort: ${String(said)}\`; verwacht wordt een van: ${listKindNames.join(', ')}.`,
  );
}

function soortIn(text: string): unknown {
  try {
    const record: unknown = parse(text);
    return typeof record === 'object' && record !== null && 'soort' in record ? record.soort : undefined;
  } catch {
    throw new ImportRefused(
      'IM28',
      '`lijst.yaml` in de map is geen YAML, zodat niet te zien is wat voor lijst het is.',
    );
  }
}

/**
 * Holds the kind that was asked for against that of a list which is whole, or which nothing is written over.
 *
 * @throws ImportRefused when they differ
 */
export function refuseOtherKind(asked: ListKindName | null, own: ListKindName, where: string): void {
  if (asked === null || asked === own) return;
  throw new ImportRefused(
    'IM30',
    `Gevraagd is \`--soort ${asked}\`, maar ${where} is van de soort \`${own}\`.`,
  );
}
