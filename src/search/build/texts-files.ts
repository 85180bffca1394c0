import { readBlockId } from '../../i18n/block-id.ts';
import { citedId } from '../../i18n/block-label.ts';
import { numberIn } from '../browser/files.ts';
import { tokensOf } from '../browser/keys.ts';
import type {
  BlockName,
  BlocksFile,
  FiltersFile,
  NamesFile,
  PageNames,
  RecordTexts,
  TextsFile,
} from '../browser/files.ts';
import { nameKey } from '../browser/names.ts';
import type { LabelOf } from './labels.ts';
import type { Words } from './lexicon.ts';
import type { SearchRecord } from './records.ts';

/** Page of the PDF of each block, by id. */
export type Pages = Readonly<Record<string, number>>;

/** Characters of text from which a file has enough: more in one, and a result costs more; fewer, and it costs more requests. */
const bundleSize = 4500;

/** Divides the records over files of texts: the number of the first record in each. */
function bundlesOf(records: readonly SearchRecord[]): number[] {
  const firsts = [0];
  let size = 0;
  for (const [number, { texts }] of records.entries()) {
    const own = texts.reduce((sum, { text }) => sum + text.length + 40, 0);
    if (size > 0 && size + own > bundleSize) {
      firsts.push(number);
      size = 0;
    }
    size += own;
  }
  return firsts;
}

/** The texts of records that stand in one file. */
export function textsFile(
  records: readonly SearchRecord[],
  { forms, parts }: Words,
  pages: Pages,
  labelOf: LabelOf,
): TextsFile {
  const also: Record<string, readonly string[]> = {};
  for (const { texts } of records)
    for (const { text } of texts)
      for (const { keys } of tokensOf(text))
        for (const key of keys) {
          const more = [...(forms.get(key) ?? []), ...(parts.get(key) ?? [])];
          if (more.length > 0) also[key] = more;
        }
  return { records: records.map((record) => recordTexts(record, pages, labelOf)), also };
}

function recordTexts({ id, label, title, texts }: SearchRecord, pages: Pages, labelOf: LabelOf): RecordTexts {
  return [
    pages[id] ?? 0,
    ...texts.map(({ id: block, text, isAside }) => {
      const words = labelOf(block, title) ?? label;
      const page = pages[citedId(block)] ?? 0;
      const shown = [block, shortened(words, label), page, text] as const;
      return isAside ? ([...shown, 1] as const) : shown;
    }),
  ];
}

/** Without what the label of the record says already. */
function shortened(label: string, ofRecord: string): string {
  if (label === ofRecord) return '';
  return label.startsWith(`${ofRecord}, `) ? label.slice(ofRecord.length) : label;
}

/** Without those that are the same word in another form: names are compared by their keys. */
function otherNames(title: string, names: readonly string[]): string[] {
  const others = new Map(names.map((name) => [nameKey(name), name]));
  others.delete(nameKey(title));
  return [...others.values()];
}

/** The names of all records. */
export function namesFile(
  records: readonly SearchRecord[],
  blocks: BlocksFile,
  laws: NamesFile['laws'],
): Omit<NamesFile, 'index'> {
  const pages: (PageNames & { 3: PageNames[3][number][] })[] = [];
  for (const { id, kind, path, page, label, title, names } of records) {
    const last = pages.at(-1);
    const shown = kind === 'entry' ? label.replace(title, '¦') : label.replace(numberIn(id), '¤');
    const own =
      kind === 'entry'
        ? ([id, shown, title, otherNames(title, names)] as const)
        : ([id, shown, title] as const);
    if (last?.[0] === path) last[3].push(own);
    else
      pages.push(
        kind === 'category'
          ? [path.replace(`/${numberIn(id)}/`, '/¤/'), '', 1, [own]]
          : [path, page === `${numberIn(id)} ${title}` ? '¤ ¦' : page, 0, [own]],
      );
  }
  const labels = [
    ...records.map(({ label }) => label),
    ...blocks.flat().map(([, label, , also]) => also ?? label),
  ];
  const citing = labels
    .filter((label) => !label.startsWith(','))
    .map((label) => /^\S*/.exec(label.toLowerCase())?.[0] ?? '');
  return {
    pages,
    bundles: bundlesOf(records),
    citing: [...new Set(citing)].filter((word) => word !== ''),
    laws,
  };
}

/** All blocks that can be cited, with what stands in them. */
export function blocksFile(
  records: readonly SearchRecord[],
  ids: readonly string[],
  otherLabels: ReadonlyMap<string, string>,
  pages: Pages,
  labelOf: LabelOf,
): BlocksFile {
  const numbers = new Map<string, number>();
  for (const [number, { id, texts }] of records.entries()) {
    for (const { id: block } of texts)
      for (const holder of holdersOf(block)) if (!numbers.has(holder)) numbers.set(holder, number);
    numbers.set(id, number);
  }
  const found = records.map((): BlockName[] => []);
  for (const id of ids) {
    const number = numbers.get(id);
    const record = number === undefined ? undefined : records[number];
    const label = record && labelOf(id, record.title);
    if (number === undefined || !record || label === null || label === undefined) continue;
    const also = otherLabels.get(id);
    const name = [id, shortened(label, record.label), pages[id] ?? 0] as const;
    found[number]?.push(also === undefined ? name : [...name, also]);
  }
  return found;
}

/** A block and all that it stands in: `2.1.t1.r3` stands in `2.1.t1`. */
function holdersOf(id: string): string[] {
  const holder = readBlockId(id)?.holder;
  return holder === undefined ? [citedId(id)] : [id, ...holdersOf(holder)];
}

/** Of each value of each filter the records that have it. */
export function filtersFile(records: readonly SearchRecord[]): FiltersFile {
  const filters: Record<string, Map<string, number[]>> = {};
  for (const [number, { facets }] of records.entries())
    for (const [name, values] of Object.entries(facets))
      for (const value of values) {
        const ranges = (filters[name] ??= new Map<string, number[]>()).get(value) ?? [];
        if (ranges.at(-1) === number - 1) ranges[ranges.length - 1] = number;
        else ranges.push(number, number);
        filters[name].set(value, ranges);
      }
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}
