import { readArticleId } from '../../i18n/article-id.ts';
import { blockLabel } from '../../i18n/block-label.ts';
import { lowerFirst } from '../../i18n/letters.ts';
import type { Translate } from '../../i18n/translate.ts';
import { referenceName } from '../category-key.ts';
import { visit } from '../visit.ts';
import type { Block, Category, SourcePlace } from '../document.ts';
import type { AssemblyFinding } from '../findings.ts';
import type { Body, DraftSection } from './draft.ts';
import { placeOf } from './draft.ts';

/** Something a cross-reference can name. */
export interface Target {
  readonly id: string;
  readonly naming: DraftSection['naming'];
  readonly source: SourcePlace;
  /** The words an empty reference gets. */
  readonly words: string;
}

type NamedCategory = Pick<Category, 'id' | 'nummer' | 'proces' | 'source'>;

/** All names in the list. A name may stand for several things; only a reference to it is then a mistake. */
export type Names = ReadonlyMap<string, readonly Target[]>;

/**
 * Collects the names that cross-references can use: sections, categories, tables and figures. Articles and their parts
 * have the name that is their id.
 *
 * @param nameOf - what a category is called in running words
 * @param named - blocks of texts, among which the parts of articles are, and the texts to call them by
 * @returns the names; findings are names that were given by hand more than once, and pages with one address
 */
export function collectNames(
  sections: readonly DraftSection[],
  categories: readonly NamedCategory[],
  bodies: readonly Body[],
  nameOf: (category: NamedCategory) => string,
  named: { readonly parts: readonly Pick<Block, 'id' | 'source'>[]; readonly t: Translate },
): { readonly names: Names; readonly findings: readonly AssemblyFinding[] } {
  const findings: AssemblyFinding[] = [];
  const names = new Map<string, Target[]>();
  const given = new Map<string, Target>();
  const add = (name: string, target: Target): void => {
    const first = given.get(name);
    if (target.naming === 'given' && first)
      findings.push({ kind: 'name-taken', place: target.source, name, first: first.source });
    if (target.naming === 'given' && !first) given.set(name, target);
    const before = names.get(name);
    if (before) before.push(target);
    else names.set(name, [target]);
  };
  const addSection = (section: DraftSection): void => {
    const { id, name, naming, source } = section;
    const article = articleWords(id, named.t);
    add(name, { id, naming, source, words: article ?? wordsFor(section) });
    if (article !== null) add(id, { id, naming: 'file', source, words: article });
    for (const child of section.children) addSection(child);
  };
  for (const section of sections) addSection(section);
  findings.push(...samePages(sections));
  for (const section of sections) findings.push(...samePages(section.children));
  for (const category of categories) {
    const { id, nummer, source } = category;
    const words = nameOf(category);
    // Where each actor has numbers of its own, a number alone names a category only if no other actor has it.
    for (const name of new Set([`categorie-${nummer}`, referenceName(category)]))
      add(name, { id, naming: 'file', source, words });
  }
  for (const body of bodies) addTablesAndFigures(body, add);
  for (const { id, source } of named.parts) {
    const words = articleWords(id, named.t);
    if (words !== null) add(id, { id, naming: 'file', source, words });
  }
  return { names, findings };
}

/** A deel or chapter has its page at its name: of two with one name beside each other, one would be lost. */
function samePages(siblings: readonly DraftSection[]): AssemblyFinding[] {
  const seen = new Map<string, SourcePlace>();
  return siblings.flatMap(({ name, naming, source }): AssemblyFinding[] => {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, source);
    return first === undefined || naming === 'given'
      ? []
      : [{ kind: 'name-taken', place: source, name, first }];
  });
}

/** What an article or a part of one is called; null for anything else. */
function articleWords(id: string, t: Translate): string | null {
  return readArticleId(id) && lowerFirst(blockLabel(id, t) ?? id);
}

function wordsFor({ label, level, titleText }: DraftSection): string {
  if (label === null) return `‘${titleText}’`;
  if (!/^\d/.test(label)) return lowerFirst(label);
  return level === 1 ? `hoofdstuk ${label}` : `paragraaf ${label}`;
}

function addTablesAndFigures(body: Body, add: (name: string, target: Target) => void): void {
  for (const node of body.nodes) {
    visit(node, null, (found) => {
      if ((found.type !== 'captionedTable' && found.type !== 'figure') || found.name === null) return;
      const source = placeOf(body.source.file, found);
      const kind = found.type === 'figure' ? 'figuur' : 'tabel';
      add(found.name, {
        id: found.data?.blockId ?? '',
        naming: 'given',
        source,
        words: `${kind} ${String(found.number)}`,
      });
    });
  }
}

/**
 * Looks a name up: one given by hand goes before a file's, and that before one derived from words.
 *
 * @returns the target, or all candidates when the name does not say which
 */
export function lookUp(names: Names, name: string): Target | readonly Target[] {
  const targets = names.get(name) ?? [];
  for (const naming of ['given', 'file', 'derived'] as const) {
    const [only, ...others] = targets.filter((target) => target.naming === naming);
    if (only) return others.length === 0 || naming === 'given' ? only : targets;
  }
  return [];
}
