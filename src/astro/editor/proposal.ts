import { dirname } from 'node:path/posix';
import type { Document } from '../../document/document.ts';
import { hasCategories, kindOfList } from '../../document/list-kinds.ts';
import { allSections, groups, headingText } from '../../document/queries.ts';
import { folderOf } from './new-file.ts';
import type { NewFile, NewKind } from './new-file.ts';
import { nextNumber } from './next-number.ts';

/** A place where a new file may come, for who chooses. */
export interface Place {
  readonly value: string;
  readonly words: string;
}

/** The places where a new file of a kind may come, in the order of the list; none where there is nothing to choose. */
export function placesFor(kind: NewKind, document: Document): readonly Place[] {
  if (kind === 'categorie') {
    const those = groups(document).map((section) => ({ value: section.name, words: headingText(section) }));
    return those.length > 1 ? those : [];
  }
  if (kind !== 'hoofdstuk') return [];
  const root = folderOf(kind);
  const below = [...allSections(document.delen)].flatMap((section): Place[] => {
    const { file } = section.source;
    const isOwn = section.soort !== 'kop' && file.endsWith('/index.md') && file !== `${root}/index.md`;
    return isOwn
      ? [{ value: dirname(file), words: `${'– '.repeat(section.level)}${headingText(section)}` }]
      : [];
  });
  return [...below, { value: root, words: 'Een nieuw deel' }];
}

/** Whether there may be files of a kind in this list. */
export function mayHave(kind: NewKind, document: Document): boolean {
  return kind !== 'categorie' || hasCategories(document.lijst);
}

/**
 * What is proposed for a new file: a number, a place, a name that comes after those beside it.
 *
 * @param under - the value of one of its places; null where there is nothing to choose
 * @param paths - of all files
 */
export function proposalFor(
  kind: NewKind,
  under: string | null,
  { document, paths }: { readonly document: Document; readonly paths: readonly string[] },
): NewFile {
  if (kind === 'categorie') {
    const key = kindOfList(document.lijst).arrangedBy;
    const place = key === null || under === null ? {} : { [key]: key === 'actoren' ? [under] : under };
    const record = { nummer: nextNumber(document, under), ...place };
    return { kind, under, folder: folderOf(kind), prefix: '', record };
  }
  if (kind !== 'hoofdstuk') return { kind, under, folder: folderOf(kind), prefix: '', record: {} };
  const folder = under ?? folderOf(kind);
  const beside = paths.filter((path) => path.startsWith(`${folder}/`) && path !== `${folder}/index.md`);
  const numbers = beside.map((path) => Number(/^\d+/.exec(path.slice(folder.length + 1))?.[0] ?? 0));
  const last = [...allSections(document.delen)].findLast(
    ({ source: { file }, soort }) => soort !== 'kop' && dirname(file.replace(/\/index\.md$/, '')) === folder,
  );
  const record = last === undefined || last.soort === 'paragraaf' ? {} : { soort: last.soort };
  return { kind, under, folder, prefix: `${String(Math.max(0, ...numbers) + 1)}-`, record };
}
