import { isGroup } from '../queries.ts';
import { textsFor } from '../list-kinds.ts';
import type { AssemblyFinding } from '../findings.ts';
import type { Lijst } from '../schema/lijst.ts';
import { toRoman } from '../../i18n/roman.ts';
import { Articles, idBelowArticle } from './articles.ts';
import { GroupNumbers } from './group-numbers.ts';
import type { DraftSection } from './draft.ts';

/**
 * Gives every section its id and printed label. Chapters count on through the delen; processes and annexes
 * have counts of their own, unless their kind of list has numbers for them. Ids number every heading; labels stop at the level the list asks for. Articles are called
 * by the number in their heading: they are not counted.
 *
 * @param sections - the delen, changed in place
 * @param lijst - what its groups are called, and the deepest level that prints a number
 * @returns what is wrong with the numbers of articles and groups
 */
export function numberSections(
  sections: readonly DraftSection[],
  lijst: Pick<Lijst, 'soort' | 'nummeringTotNiveau'>,
): { readonly findings: readonly AssemblyFinding[] } {
  const { nummeringTotNiveau } = lijst;
  const articles = new Articles(lijst);
  const groups = new GroupNumbers(lijst);
  const counts = { deel: 0, bijlagen: 0, chapter: 0, bijlage: 0 };
  for (const deel of sections) {
    if (deel.soort === 'bijlagen') {
      counts.bijlagen += 1;
      deel.id = counts.bijlagen === 1 ? 'bijlagen' : `bijlagen-${String(counts.bijlagen)}`;
    } else {
      counts.deel += 1;
      deel.id = `deel-${String(counts.deel)}`;
      deel.label = `Deel ${toRoman(counts.deel)}`;
    }
    for (const chapter of deel.children) {
      const isApart = isGroup(chapter) || chapter.soort === 'bijlage';
      const article = isApart ? null : articles.place(chapter, deel.id);
      if (article === null) numberChapter(chapter, { counts, groups }, lijst);
      else chapter.id = article;
      const scope = chapter.soort === 'bijlage' ? chapter.id : deel.id;
      numberBelow(chapter, { toLevel: isApart ? 0 : nummeringTotNiveau, articles, scope });
    }
  }
  return { findings: [...articles.findings, ...groups.findings] };
}

function numberChapter(
  chapter: DraftSection,
  {
    counts,
    groups,
  }: { readonly counts: { chapter: number; bijlage: number }; readonly groups: GroupNumbers },
  lijst: Pick<Lijst, 'soort' | 'nummeringTotNiveau'>,
): void {
  if (isGroup(chapter)) {
    const nummer = groups.take(chapter);
    chapter.id = `p${String(nummer)}`;
    chapter.label = textsFor(lijst)('blok.proces', { nummer });
  } else if (chapter.soort === 'bijlage') {
    counts.bijlage += 1;
    chapter.id = `b${String(counts.bijlage)}`;
    chapter.label = `Bijlage ${String(counts.bijlage)}`;
  } else {
    counts.chapter += 1;
    chapter.id = String(counts.chapter);
    chapter.label = chapter.level <= lijst.nummeringTotNiveau ? chapter.id : null;
  }
}

function numberBelow(
  section: DraftSection,
  around: { readonly toLevel: number; readonly articles: Articles; readonly scope: string },
): void {
  let counted = 0;
  for (const child of section.children) {
    const article = around.articles.place(child, around.scope);
    if (article === null) counted += 1;
    const number = `${section.id}.${String(counted)}`;
    const below = idBelowArticle(section.id, counted);
    child.id = article ?? below ?? number;
    child.label = child.id === number && child.level <= around.toLevel ? number : null;
    numberBelow(child, around);
  }
}
