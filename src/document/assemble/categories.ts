import { titleFrom } from '../title-from.ts';
import { carryOut } from '../carry-out.ts';
import type { Category } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import { categoryId } from '../list-entries.ts';
import { isNumberedByActor, kindOfList } from '../list-kinds.ts';
import { compareNaturally } from '../natural-order.ts';
import { isGroup } from '../queries.ts';
import { keyOf } from '../registers.ts';
import type { Categorie } from '../schema/categorie.ts';
import type { DraftCategory } from './bodies.ts';
import type { DraftSection, Parsed, ParsedFile } from './draft.ts';
import { normaliseWords } from './references.ts';
import type { RegisterNames } from './references.ts';

/** What assembly makes of the files of categories, and what they lack for this kind of list. */
export interface PlacedCategories {
  readonly categories: readonly DraftCategory[];
  /** Names of those of which is not known whose they are, where each actor has numbers of its own. */
  readonly unplaced: ReadonlySet<string>;
  readonly findings: readonly AssemblyFinding[];
}

/**
 * Puts every category below its chapter, in natural order of their numbers; where each actor has numbers of its own,
 * actor by actor.
 *
 * @param regulations - by which names and words the register of legislation is known
 */
export function placeCategories(
  { categorieen, lijst, refused }: Pick<Parsed, 'categorieen' | 'lijst' | 'refused'>,
  sections: readonly DraftSection[],
  regulations: RegisterNames,
): PlacedCategories {
  const kind = kindOfList(lijst);
  const chapters = sections.flatMap(({ children }) => children.filter(isGroup));
  const byName = new Map(chapters.map((chapter, index) => [chapter.name, { chapter, index }]));
  const [only, ...others] = chapters;
  const fallback = others.length === 0 ? only?.name : undefined;
  const ofActors = isNumberedByActor(lijst);
  const groupOf = ({ actoren, proces }: Categorie): string | undefined =>
    ofActors ? actoren[0] : (proces ?? fallback);
  const placed = categorieen.map((file) => {
    const group = groupOf(file.record);
    const found = group === undefined ? undefined : byName.get(group);
    return {
      ...withBasisKeys(file, regulations),
      id: categoryId(file.record.nummer, ofActors ? (found?.chapter.id ?? 'p0') : ''),
      soort: file.record.soort ?? kind.unit,
      group: group ?? '',
      process: found?.chapter ?? null,
      index: ofActors ? (found?.index ?? -1) : 0,
    };
  });
  placed.sort((a, b) => a.index - b.index || compareNaturally(a.record.nummer, b.record.nummer));
  const asked: (readonly (keyof Categorie)[])[] = [...kind.askedOfCategory];
  if (ofActors) asked.push(['actoren']);
  else if (kind.arrangedBy !== null && fallback === undefined) asked.push([kind.arrangedBy]);
  // Of a list that could not be read nobody knows what it asks for.
  const isKnown = !refused.has('lijst.yaml');
  const findings = isKnown ? categorieen.flatMap((file) => lacking(file, asked, lijst.soort)) : [];
  if (kind.hasGroupNumbers) findings.push(...placed.flatMap(ofOtherGroup));
  const lost = ofActors ? placed.filter(({ process }) => process === null) : [];
  const unplaced = new Set(lost.map(({ record }) => `categorie-${record.nummer}`));
  return { categories: placed, unplaced, findings };
}

/** A number begins with that of the chapter: `11.1` below 11. */
function ofOtherGroup({ record, source, process }: DraftCategory): AssemblyFinding[] {
  const group = Number(process?.id.slice(1) ?? Number.NaN);
  const first = /^\d+(?=\.)/.exec(record.nummer)?.[0];
  if (Number.isNaN(group) || first === undefined || Number(first) === group) return [];
  return [{ kind: 'number-of-other-group', place: source, nummer: record.nummer, group }];
}

/** Of a lapsed number nothing is asked but where it was. */
function lacking(
  { record, source }: ParsedFile<Categorie>,
  asked: readonly (readonly (keyof Categorie)[])[],
  soort: Parsed['lijst']['soort'],
): AssemblyFinding[] {
  return asked.flatMap((keys): AssemblyFinding[] => {
    const isThere = keys.some((key) => {
      const value = record[key];
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    });
    const isDue = record.vervallen === undefined || keys.includes('proces') || keys.includes('actoren');
    return isThere || !isDue ? [] : [{ kind: 'category-key-missing', place: source, keys, soort }];
  });
}

/** Names the regulations of a category and its valuations by their keys, where the record has another name of them. */
function withBasisKeys(file: ParsedFile<Categorie>, names: RegisterNames): ParsedFile<Categorie> {
  const { record } = file;
  const named = <T extends { readonly regeling: string }>(basis: readonly T[]): T[] =>
    basis.map((one) => ({ ...one, regeling: keyOfRegulation(one.regeling, names) }));
  return {
    ...file,
    record: {
      ...record,
      grondslag: named(record.grondslag),
      waarderingen: record.waarderingen.map((one) => ({ ...one, grondslag: named(one.grondslag) })),
    },
  };
}

function keyOfRegulation(name: string, { keys, words }: RegisterNames): string {
  const id = keys.get(name) ?? words.get(normaliseWords(name));
  return id === undefined ? name : keyOf('regelgeving', id);
}

/** The category as outputs read it, when its text has been worked out. */
export function toCategory(
  { record, id, group, soort, process, tree, source }: DraftCategory,
  lijst: Parsed['lijst'],
): Category {
  return {
    ...record,
    id,
    titel: record.titel ?? titleFrom(record.omschrijving) ?? record.nummer,
    soort,
    proces: group,
    processId: process?.id ?? '',
    uitvoerbaar: carryOut(record.waarderingen, lijst),
    waarderingen: record.waarderingen.map((waardering, index) => ({
      ...waardering,
      id: `${id}.w${String(index + 1)}`,
    })),
    toelichting: tree.children.filter(
      (node): node is Category['toelichting'][number] => node.type !== 'heading',
    ),
    source,
  };
}
