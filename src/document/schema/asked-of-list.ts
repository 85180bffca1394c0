import { kindOfList, listKindNames, listKinds } from '../list-kinds.ts';
import type { ListKindName } from '../list-kinds.ts';
import type { ListKind } from '../list-kinds/list-kind.ts';

type Asked = ListKind['askedOfList'][number];

/** What stands at keys that not every kind of list asks for. */
const asked: Readonly<Record<Asked, string>> = {
  regime: 'een van `archiefwet-1995`, `archiefwet-2026`',
  zorgdragers: 'ten minste één actor uit `actoren.yaml`',
  periode: 'een periode, zoals `{ van: "1945" }`',
};

/** What stands at such a key when it says something. */
const filled: Readonly<Record<Asked, object>> = {
  regime: { not: { const: 'geen' } },
  zorgdragers: { type: 'array', minItems: 1 },
  periode: {},
};

/** The keys that a list of its kind has and this one lacks, each with what stands there. */
export function lackingKeys(
  found: { readonly soort: ListKindName } & Readonly<Partial<Record<Asked, unknown>>>,
): { readonly key: Asked; readonly expected: string }[] {
  return kindOfList(found)
    .askedOfList.filter((key) => isAbsent(found[key]))
    .map((key) => ({ key, expected: asked[key] }));
}

/** Whether it depends on the kind of a list that it has to have a key. */
export function isAskedByKind(key: string): boolean {
  return key in asked;
}

/** The same for editors, as JSON Schema: a list says of what kind it is, and has what that kind has to have. */
export const askedSchemas: readonly object[] = [
  { required: ['soort'] },
  ...listKindNames.map((name) => ({
    if: { properties: { soort: { const: name } }, required: ['soort'] },
    then: {
      required: [...listKinds[name].askedOfList],
      properties: Object.fromEntries(listKinds[name].askedOfList.map((key) => [key, filled[key]])),
    },
  })),
];

/** Whether nothing was said, or that there is nothing. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === 'geen' || (Array.isArray(value) && value.length === 0);
}
