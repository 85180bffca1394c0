import { kindOfList } from '../list-kinds.ts';
import type { ListKindName } from '../list-kinds.ts';
import type { ListKind } from '../list-kinds/list-kind.ts';

type Asked = ListKind['askedOfList'][number];

/** What stands at keys that not every kind of list asks for. */
const asked: Readonly<Record<Asked, string>> = {
  regime: 'een van `archiefwet-1995`, `archiefwet-2026`',
  zorgdragers: 'ten minste één actor uit `actoren.yaml`',
  periode: 'een periode, zoals `{ van: "1945" }`',
};

/** The keys that a list of its kind has and this one lacks, each with what stands there. */
export function lackingKeys(
  found: { readonly soort: ListKindName } & Readonly<Partial<Record<Asked, unknown>>>,
): { readonly key: Asked; readonly expected: string }[] {
  return kindOfList(found)
    .askedOfList.filter((key) => isAbsent(found[key]))
    .map((key) => ({ key, expected: asked[key] }));
}

/** Whether nothing was said, or that there is nothing. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === 'geen' || (Array.isArray(value) && value.length === 0);
}
