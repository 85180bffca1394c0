import { lowerFirst } from '../i18n/letters.ts';
import { listKindNames, listKinds } from '../document/list-kinds.ts';
import type { ListKind } from '../document/list-kinds/list-kind.ts';

/** The kinds of list, as Markdown: a table of what each is, and what it asks of every category. */
export function kindsTable(): string {
  const rows = listKindNames.map(
    (name) =>
      `| \`${name}\` | ${lowerFirst(listKinds[name].help).replace(/\.$/, '')} | ${askedBy(listKinds[name])} |`,
  );
  return `| \`soort\` | wat voor lijst | bij elk nummer verplicht |\n|---|---|---|\n${rows.join('\n')}`;
}

function askedBy({ arrangedBy, askedOfCategory }: ListKind): string {
  if (arrangedBy === null) return 'heeft geen nummers';
  const either = askedOfCategory.map((keys) => keys.map((key) => `\`${key}\``).join(' of '));
  return ['`nummer`', ...either, ...(arrangedBy === 'actoren' ? ['`actoren`'] : [])].join(', ');
}
