import { isGroup } from '../queries.ts';
import { textsFor } from '../list-kinds.ts';
import type { Lijst } from '../schema/lijst.ts';
import { toRoman } from '../../i18n/roman.ts';
import type { DraftSection } from './draft.ts';

/**
 * Gives every section its id and printed label. Chapters count on through the delen; processes and annexes
 * have counts of their own. Ids number every heading; labels stop at the level the list asks for.
 *
 * @param sections - the delen, changed in place
 * @param lijst - what its groups are called, and the deepest level that prints a number
 */
export function numberSections(
  sections: readonly DraftSection[],
  lijst: Pick<Lijst, 'soort' | 'nummeringTotNiveau'>,
): void {
  const { nummeringTotNiveau: toLevel } = lijst;
  const counts = { deel: 0, bijlagen: 0, chapter: 0, proces: 0, bijlage: 0 };
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
      numberChapter(chapter, counts, lijst);
      numberBelow(chapter, isGroup(chapter) || chapter.soort === 'bijlage' ? 0 : toLevel);
    }
  }
}

function numberChapter(
  chapter: DraftSection,
  counts: { chapter: number; proces: number; bijlage: number },
  lijst: Pick<Lijst, 'soort' | 'nummeringTotNiveau'>,
): void {
  if (isGroup(chapter)) {
    counts.proces += 1;
    chapter.id = `p${String(counts.proces)}`;
    chapter.label = textsFor(lijst)('blok.proces', { nummer: counts.proces });
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

function numberBelow(section: DraftSection, toLevel: number): void {
  for (const [index, child] of section.children.entries()) {
    child.id = `${section.id}.${String(index + 1)}`;
    child.label = child.level <= toLevel ? child.id : null;
    numberBelow(child, toLevel);
  }
}
