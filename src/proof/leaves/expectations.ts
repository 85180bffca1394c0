import type { Block, Document } from '../../document/document.ts';
import { dutch as t } from '../../i18n/translate.ts';
import type { Segment } from '../segment.ts';
import { canonical } from '../link.ts';
import { compare, missingFacts, shownBy } from './compare.ts';
import type { Difference } from './compare.ts';
import { dictionaryOf, fixedTexts, placeLabels, unknownIn } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { formsFor } from './forms.ts';
import type { Forms } from './forms.ts';
import type { Medium } from './hidden.ts';
import { leavesOf } from './leaves.ts';
import type { AllLeaves, Leaf, Leaves } from './leaves.ts';

/** All that outputs must say of a list, ready to be held against them. */
export interface Expectations {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly leaves: AllLeaves;
  readonly forms: Forms;
  /** What may stand in any block besides its own: fixed texts, and what holds for the whole list. */
  readonly common: readonly Dictionary[];
  /** What may stand in no block: the names and the facts of all of them, and what is numbered by its place. */
  readonly loose: readonly Dictionary[];
}

export function expectationsOf(document: Document, medium: Medium): Expectations {
  const leaves = leavesOf(document, medium);
  const forms = formsFor(document);
  const formsOf = (all: Iterable<Leaves>): string[] =>
    [...all].flatMap(({ facts }) => facts.flatMap(({ value }) => forms(value)));
  const ofList = dictionaryOf(formsOf(leaves.records));
  const titles = document.blokken
    .filter(({ kind }) => kind === 'section')
    .map(({ id }) => (leaves.blocks.get(id)?.text ?? []).map(({ value }) => value).join(''));
  const captions = document.blokken
    .filter(({ kind }) => kind === 'table' || kind === 'figure')
    .flatMap(({ id }) => runsOf(leaves.blocks.get(id)?.text ?? []));
  // An index finds a source by what a category calls it.
  const shortNames = dictionaryOf(document.bronnen.flatMap(({ kort }) => kort ?? []));
  const fixed = fixedTexts(document.lijst);
  const ofBlocks = dictionaryOf([...formsOf(leaves.blocks.values()), ...titles, ...captions]);
  return {
    blocks: new Map(document.blokken.map((block) => [block.id, block])),
    leaves,
    forms,
    common: [fixed, ofList],
    loose: [fixed, ofList, ofBlocks, placeLabels(document.lijst), shortNames],
  };
}

/** Words up to where the next paragraph or cell begins. */
function runsOf(text: readonly Leaf[]): string[] {
  const runs: string[] = [];
  for (const { value, apart } of text) runs.push(apart ? value : `${runs.pop() ?? ''}${value}`);
  return runs;
}

/** What is wrong with what a page shows of a block. */
export function blockDifferences(
  id: string,
  segments: readonly Segment[],
  { leaves, forms, common }: Expectations,
): Difference[] {
  const own = leaves.blocks.get(id);
  return own === undefined ? [] : compare(shownBy(segments), own, forms, common);
}

/** What stands in no block and is neither of the list nor of the publisher; empty when there is nothing like that. */
export function strangeIn({ text }: Segment, { loose }: Expectations): string {
  return unknownIn(text.replace(pageNumber, ''), loose);
}

/** Beside what can be cited, its page may be told. */
const pageNumber = new RegExp(
  String.raw`(?<!\p{L})${t('permalink.pagina', { pagina: String.raw`\d+` })}`,
  'gu',
);

/** Most text runs in which the facts of one record of `lijst.yaml` may stand. */
const nearby = 6;

/**
 * What `lijst.yaml` says and no page shows. The facts of a record must stand together.
 *
 * @param segments - all text runs of an output
 */
export function missingOfList(
  segments: readonly Segment[],
  { leaves: { records }, forms }: Expectations,
): Leaf[] {
  const [own, ...others] = records;
  const whole = shownBy(segments);
  return [
    ...(own?.facts ?? []).filter((leaf) => missingFacts([leaf], whole, forms).length > 0),
    ...others.flatMap(({ facts }) => missingOfRecord(facts, segments, forms)),
  ];
}

function missingOfRecord(facts: readonly Leaf[], segments: readonly Segment[], forms: Forms): Leaf[] {
  const [longest] = facts.toSorted((a, b) => b.value.length - a.value.length);
  if (longest === undefined) return [];
  let fewest: Leaf[] = [...facts];
  const written = forms(longest.value);
  const address = canonical(longest.value);
  for (const [index, { text, links }] of segments.entries()) {
    const linked = links.some((link) => canonical(link) === address);
    if (!linked && !written.some((form) => text.includes(form))) continue;
    for (let from = Math.max(0, index - nearby + 1); from <= index; from += 1) {
      const missing = missingFacts(facts, shownBy(segments.slice(from, from + nearby)), forms);
      if (missing.length < fewest.length) fewest = missing;
    }
  }
  return fewest;
}
