import type { StringKey, Strings } from './schema.ts';
import type { Translate } from './translate.ts';

type EndOf<Key, Prefix extends string> = Key extends `${Prefix}${infer End}` ? End : never;

/** How far a list is, as its fixed texts name it. */
type Status = EndOf<keyof Strings, 'status.'>;

/** Stages that drafts print in other words than the site tells them in. */
const printed: Partial<Readonly<Record<Status, StringKey>>> = {
  'ter-inzage': 'head.status.ter-inzage',
  verwerking: 'head.status.verwerking',
};

/** Version and status as the cover and the running head of the PDF have them: "Versie 0.16 ter inzagelegging". */
export function printedVersion(
  { versie, status }: { readonly versie: string; readonly status: Status },
  t: Translate,
): string {
  return t('head.versie', { versie, status: t(printed[status] ?? `status.${status}`) });
}
